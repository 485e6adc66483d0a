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

  test('writes numbers as the locale does', () => {
    expect(textFor('en-US').number(1234.5)).toBe('1,234.5');
  });

  test.each(['de', 'zh-CN', '', '__proto__', 'constructor', 'x-!?', 'toString'])(
    'falls back to English for %j, with dates in the same language',
    (locale) => {
      const text = textFor(locale);
      expect(text.notFound(1)).toBe('The article doesn’t say.');
      expect(text.date('2021-04-16')).toBe('16 April 2021');
    },
  );
});
