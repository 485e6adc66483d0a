import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The language that dates are written in: a Discord locale. */
export const ReaderLocale = createContext('en-GB');

export const useLocale = (): string => useContext(ReaderLocale);

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/**
 * A time as Discord writes it.
 *
 * @param style - `t`, `T`, `d`, `D`, `f`, `F` or `R`, as in `<t:0:R>`.
 */
export function formatTime(ms: number, style: string, locale: string, nowMs = Date.now()): string {
  if (style !== 'R') return new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES['f']).format(ms);
  const seconds = Math.round((ms - nowMs) / 1000);
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}
