import { describe, expect, test } from 'vitest';
import { buttonsOf, marsh, marshAndMill, read, run } from './marsh.ts';

const check = (text: string) => run(marsh, 'check', { text });
const checkMessage = (...texts: string[]) =>
  run(marsh, 'Check against the article', {}, { target: { id: '1', text: texts[0] ?? '', texts } });

describe('/check', () => {
  test('lays each claim beside the article, privately, to be shared', () => {
    const reply = check(
      'Reed sales brought in £3.5 million last year, up 15%. The marsh covers about 1,000 km². The wardens cut the reeds by hand. There are 12 wardens.',
    );
    expect(reply).toMatchObject({ kind: 'message', private: true });
    expect(buttonsOf(reply)).toContain('Share');
    expect(read(reply)).toMatchInlineSnapshot(`
      "Checked against the article

      = Same · message £3.5 million · article £3.5 million, ¶2
      “Reed sales brought in £3.5 million last year”
      > Reed sales brought in £3.5 million last year, an increase of 12%. […]
      Read it in the source: https://example.org/marsh#:~:text=Reed%20sales%20brought%20in%20%C2%A33.5,year%2C%20an%20increase%20of%2012

      ≠ Differs · message 15% · article 12%, ¶2
      “up 15%.”
      > Reed sales brought in £3.5 million last year, an increase of 12%. […]
      Read it in the source: https://example.org/marsh#:~:text=Reed%20sales%20brought%20in%20%C2%A33.5,year%2C%20an%20increase%20of%2012

      ≈ Rounded · message about 1,000 km² · article 1,200 km², ¶1
      “The marsh covers about 1,000 km².”
      > The Halvergate marsh covers 1,200 km² and is home to 45 pairs of bitterns. […]
      Read it in the source: https://example.org/marsh#:~:text=The%20Halvergate%20marsh%20covers%201%2C200,to%2045%20pairs%20of%20bitterns

      = Same · ¶2
      “The wardens cut the reeds by hand.”
      > […] The wardens cut the reeds by hand.
      Read it in the source: https://example.org/marsh#:~:text=The%20wardens%20cut%20the%20reeds%20by%20hand

      ∅ Not in the article · message 12 wardens
      “There are 12 wardens.”

      The marsh comes back
      Jane Doe · The Norfolk Daily, Norwich · 3 May 2021 · revision 1a2b3c4d"
    `);
  });

  test('names the article where there are several', () => {
    expect(read(run(marshAndMill, 'check', { text: 'The mill grinds 30 tonnes of flour a day.' }))).toContain(
      '≠ Differs · message 30 tonnes · article 20 tonnes, ¶1 · The mill',
    );
    expect(
      read(run(marshAndMill, 'check', { text: 'The mill grinds 30 tonnes of flour.', article: 'marsh' })),
    ).toContain('∅ Not in the article · message 30 tonnes');
  });

  test('says so when nothing is claimed', () => {
    expect(read(check('Wow, look at this!'))).toBe(
      'There is nothing to check in that: it states no figure, nor anything else that an article could say.',
    );
  });
});

describe('Check against the article', () => {
  test('checks all that a message says', () => {
    const reply = checkMessage('Look:', 'Reed sales brought in £3.5 million last year', 'The marsh covers 1,300 km²');
    expect(reply).toMatchObject({ kind: 'message', private: true });
    expect(read(reply)).toMatch(/= Same · message £3\.5 million[\s\S]*≠ Differs · message 1,300 km²/);
  });

  test('says so when there is no text in it', () => {
    expect(read(checkMessage())).toBe('There is no text in that message to check.');
  });
});
