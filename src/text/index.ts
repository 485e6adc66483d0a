import { en } from './en.ts';
import type { Language, Words } from './language.ts';
import { zh } from './zh.ts';

/** Writes numbers and dates the way the reader's language does. */
export interface Formats {
  /** BCP 47. */
  readonly locale: string;
  readonly number: (value: number) => string;
  /** An ISO 8601 date as exact as it is: `2021-04-16`, `2021-04` or `2021`; anything else as it stands. */
  readonly date: (iso: string) => string;
}

/** Every fixed word of a reply, and how to write numbers and dates beside them. */
export type Text = Words & Formats;

/** Every language there is, by its BCP 47 code; English is spoken where there is none. */
export const languages: Readonly<Record<string, Language>> = { en: { words: en, commands: {}, options: {} }, zh };

/**
 * Whether replies are written in a reader's language.
 *
 * @param locale - BCP 47, as Discord sends it.
 */
export const speaks = (locale: string): boolean => Object.hasOwn(languages, locale.split('-')[0] ?? '');

/**
 * The text of replies for a reader, in English where there is no table for the language yet.
 *
 * @param locale - BCP 47, as Discord sends it.
 * @example
 * textFor('en-GB').date('2021-04-16'); // '16 April 2021'
 */
export function textFor(locale: string): Text {
  const code = locale.split('-')[0] ?? '';
  const language = Object.hasOwn(languages, code) ? languages[code] : undefined;
  return language ? { ...language.words, ...formatsFor(locale) } : { ...en, ...formatsFor('en-GB') };
}

function formatsFor(wanted: string): Formats {
  const locale = Intl.NumberFormat.supportedLocalesOf(wanted.replace(/[^\w-]/g, ''))[0] ?? 'en-GB';
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  return { locale, number: (value) => numbers.format(value), date: (iso) => formatDate(iso, locale) };
}

function formatDate(iso: string, locale: string): string {
  const [whole, , month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso) ?? [];
  const date = new Date(whole ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleDateString(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
}
