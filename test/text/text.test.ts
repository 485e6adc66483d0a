import { describe, expect, test } from 'vitest';
import { textFor } from '../../src/text/index.ts';

describe('textFor', () => {
  test.each([
    ['en-GB', '2021-04-16', '16 April 2021'],
    ['en-US', '2021-04-16', 'April 16, 2021'],
    ['en-GB', '2021-04', 'April 2021'],
    ['en-GB', '2021', '2021'],
    ['en-GB', 'last spring', 'last spring'],
    ['en-GB', '2021-13-45', '2021-13-45'],
  ])('in %s writes the date %s as %s', (locale, iso, written) => {
    expect(textFor(locale).date(iso)).toBe(written);
  });

  test.each([
    ['zh-CN', '文章没有提到。', '2021年4月16日'],
    ['zh-TW', '文章没有提到。', '2021年4月16日'],
    ['en-US', 'The article doesn’t say.', 'April 16, 2021'],
  ])('speaks to a reader of %s in their language', (locale, notFound, date) => {
    expect([textFor(locale).notFound(1), textFor(locale).date('2021-04-16')]).toEqual([notFound, date]);
  });

  test('writes numbers as the locale does', () => {
    expect(textFor('en-US').number(1234.5)).toBe('1,234.5');
  });

  test.each(['de', 'ja', '', '__proto__', 'constructor', 'x-!?', 'toString'])(
    'falls back to English for %j, with dates in the same language',
    (locale) => {
      const text = textFor(locale);
      expect(text.notFound(1)).toBe('The article doesn’t say.');
      expect(text.date('2021-04-16')).toBe('16 April 2021');
    },
  );
});
