import { wordTable } from '../numerals.ts';
/** A word, a number or a sign of the text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** As printed, less typographic variants: full-width forms, curly quotes and special dashes are made plain. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly gap: boolean;
}

/** Currency codes that are printed against their digits; letters before digits are a name otherwise (G20, CO2). */
const GLUED_CODE =
  'US|USD|EUR|GBP|CNY|RMB|JPY|INR|CHF|AUD|CAD|HKD|NTD|SGD|KRW|SEK|NOK|DKK|RM|Rs|Rp|Rmb|Dh|Dhs|Tk|Ksh|KSh|QR|SR|Php|PHP|THB|TRY|ZAR|PLN|AED';

/** Linear: whatever an alternative begins to match, it can end anywhere. */
const TOKEN = new RegExp(
  [
    String.raw`((?:\d+(?:,\d{3}(?!\d)|,\d{2}(?=,\d)|[\u00a0\u2009\u202f]\d{3}(?!\d))*|(?<![\p{L}\d])(?=\.\d))(?:\.\d+)?|[¼½¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])`,
    String.raw`((?<=[\d万亿] ?)(?:[万亿]|美?元|吨)|(?:\p{L}\.){2,}|(?:${GLUED_CODE})(?=\d)|Y(?=\d{1,4}(?:\.\d{1,2})?\s?(?:[mb]n\b|million|billion|trillion))|°?[\p{L}][\p{L}\p{M}]*(?:[\p{L}\p{M}\d²³]*\d(?:\.\d+)?)?[\p{L}\p{M}²³]*(?:'\p{L}+)*)`,
    String.raw`([^\s\p{L}\d])\3*`,
  ].join('|'),
  'gu',
);

const PLAIN = wordTable<string>({
  '‘': "'",
  '’': "'",
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '−': '-',
  '―': '—',
});

/** Makes typographic variants plain, one character for one, so that every position stays the source's. */
function plainCharacters(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[‘’‐‑‒−―]/g, (variant) => PLAIN[variant] ?? variant);
}

/**
 * Splits a text where letters, digits and signs meet, so that "US$8,000", "35m" and "22nd" come apart; a name that
 * ends in digits ("G20", "km2") stays whole, and a run of one sign is one token.
 *
 * @returns Tokens in order; nothing but white space stands between them.
 * @example
 * tokenise('US$1.5bn').map(({ text }) => text); // ['US', '$', '1.5', 'bn']
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of plainCharacters(text).matchAll(TOKEN)) {
    const [printed, number, word, sign] = match;
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : 'sign';
    const shown = sign ?? printed;
    const start = match.index;
    tokens.push({
      kind,
      text: shown,
      lower: shown.toLowerCase(),
      start,
      end: start + printed.length,
      gap: start > last,
    });
    last = start + printed.length;
  }
  return tokens;
}

/** Whether a token begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  const first = token?.text[0];
  return token?.kind === 'word' && first !== undefined && first !== first.toLowerCase();
}

/** Whether a token stands right after the one before it, as in "35m" and "8-8". */
export const touches = (token: Token | undefined): token is Token & { readonly gap: false } =>
  token !== undefined && !token.gap;

const ABBREVIATIONS = new Set(
  'no nos mr mrs ms dr st vs approx ca jan feb mar apr jun jul aug sep sept oct nov dec gen sen rep gov prof est fig vol'.split(
    ' ',
  ),
);

/** Ends of firms' names, which may end a sentence too: one of the words that often open the next tells. */
const FIRMS = new Set('inc co corp ltd'.split(' '));
const OPENERS = new Set('The In It He She They A An At On But This That These For Its His Her We I Last'.split(' '));

/** Whether a sentence ends with this token: a stop or the quote that closes on it, then no small letter, or the end. */
export function isStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text === '”')
    return /^[.!?…]$/.test(tokens[at - 1]?.text ?? '') && /^[^a-z]|^$/.test(tokens[at + 1]?.text ?? '');
  if (token?.kind !== 'sign' || !'.!?…'.includes(token.text)) return false;
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (!next.gap) return next.text !== '”' && ('"\')'.includes(next.text) || !'.…'.includes(token.text));
  if (token.text !== '.') return true;
  if (FIRMS.has(tokens[at - 1]?.lower ?? '')) return OPENERS.has(next.text);
  return !ABBREVIATIONS.has(tokens[at - 1]?.lower ?? '') && (next.kind !== 'word' || isCapital(next));
}

/** Tokens as printed, a space wherever white space stood. */
export function printed(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let at = first; at <= last; at += 1)
    text += (at > first && tokens[at]?.gap ? ' ' : '') + (tokens[at]?.text ?? '');
  return text;
}
