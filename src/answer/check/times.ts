import { turnsInEnglish } from './chinese.ts';

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const TIMES = new RegExp(
  `\\b(?:(last|this|next|previous) (year|month|week|quarter|decade|century)|((?:1[6-9]|2[01])\\d\\d)(?!\\d)|(first|second|third|fourth) (half|quarter)|(q[1-4]|h[12])\\b|(${MONTHS}) \\d|in (${MONTHS})|(yesterday|today|tomorrow|tonight))`,
  'gi',
);

/** The times that a text names, in one form: `2020`, `last year`, `first half`. */
export function timesIn(text: string): Set<string> {
  return new Set(
    [...turnsInEnglish(text).matchAll(TIMES)].map(([whole]) =>
      whole.toLowerCase().replace(/^in /, '').replace(/ \d$/, ''),
    ),
  );
}

/** The times of an article's words, told both from its day of publication and as years. */
export function timesOf(text: string, published: string | undefined): Set<string> {
  const times = timesIn(text);
  const year = Number(/^\d{4}/.exec(published ?? '')?.[0]);
  for (const [relative, value] of [
    ['last year', year - 1],
    ['this year', year],
    ['next year', year + 1],
  ] as const) {
    if (times.has(relative) && value) times.add(String(value));
    else if (times.has(String(value))) times.add(relative);
  }
  return times;
}

const PERIODS: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
};
const FREQUENCY =
  /\b(?:every|each|per|an?|\/)\s*(?:single )?(second|minute|hour|day|week|month|quarter|year)\b(?! ago| earlier| later)|\b(hourly|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?)\b/gi;

/** How often what a text says happens: `day` for "every day", "a day", "daily". */
export function frequencyIn(text: string): string | undefined {
  const [match] = text.matchAll(FREQUENCY);
  const word = (match?.[1] ?? match?.[2])?.toLowerCase();
  return word && (PERIODS[word] ?? word);
}
