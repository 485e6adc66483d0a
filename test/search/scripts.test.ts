import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { romanise, soundOf } from '../../src/search/scripts.ts';

describe('romanise', () => {
  test.each([
    ['トヨタ', 'toyota'],
    ['サンフランシスコ', 'sanfuranshisuko'],
    ['ジェームズ', 'jemuzu'],
    ['ファッション', 'fasshon'],
    ['チュニジア', 'chunijia'],
    ['ﾄﾖﾀ', 'toyota'],
    ['とうきょう', 'toukyou'],
    ['にっぽん', 'nippon'],
    ['パリ・サン', 'pari san'],
    ['서울', 'seoul'],
    ['부산', 'busan'],
    ['한국어', 'hangugeo'],
    ['이우', 'iu'],
    ['مراكش', 'mraksh'],
    ['نينغبو', 'ningbu'],
    ['واشنطن', 'washntn'],
    ['5월 in Seoul, 2020', '5wol in Seoul, 2020'],
  ])('writes %s as %s', (text, latin) => {
    expect(romanise(text)).toBe(latin);
  });

  test('leaves text in Latin letters alone', () => {
    fc.assert(fc.property(fc.stringMatching(/^[ -~é]*$/), (text) => romanise(text) === text.normalize('NFKC')));
  });

  test('leaves no sign of kana or Hangul, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'アンッャーかきゃっヴ한글각ㅇabc ·・') });
    fc.assert(fc.property(text, (each) => !/[ぁ-ゖァ-ヺ가-힣]/.test(romanise(each))));
  });
});

describe('soundOf', () => {
  // A name as English writes it, and as another language does, in Latin letters.
  test.each([
    ['Fresno', 'fuleisinuo'],
    ['Piketty', 'pikaidi'],
    ['San Francisco', romanise('サンフランシスコ')],
    ['Hangzhou', romanise('항저우')],
    ['Hangzhou', romanise('هانغتشو')],
    ['Zhejiang', romanise('تشجيانغ')],
    ['Ningbo', romanise('نينغبو')],
    ['Washington', romanise('واشنطن')],
    ['München', 'Munchen'],
  ])('of %s is that of %s', (english, other) => {
    expect(soundOf(english)).toBe(soundOf(other));
  });

  test.each([
    ['Hangzhou', 'Ningbo'],
    ['Shanghai', 'Hangzhou'],
    ['Peter', 'Paul'],
    ['Jackson', 'Nixon'],
  ])('of %s is not that of %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });

  test('has consonants only, none twice in a row', () => {
    fc.assert(fc.property(fc.string(), (name) => /^(?:([b-df-hj-np-tv-xz])(?!\1))*$/.test(soundOf(name))));
  });
});
