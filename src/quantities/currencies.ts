import { CODES, COINS, DOLLARS, SIGNS, WORDS } from './currency-names.ts';
import { type Match, type PhraseTable, phraseTable } from './phrases.ts';
import type { Token } from './tokens.ts';

const listed = (table: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(table).flatMap(([code, names]) => names.split(', ').map((name): [string, string] => [name, code]));

const codes = [...CODES].map((code): [string, string] => [code.toLowerCase(), code === 'NTD' ? 'TWD' : code]);
const spelled = (before: string, word: string): string => (before ? `${before} ${word}` : word);

/** Currencies by what is printed before the number. `¥` is settled by its context. */
export const CURRENCY_BEFORE = inCapitals(
  phraseTable([
    ...listed(SIGNS),
    ...codes,
    ...listed(DOLLARS).map(([before, code]): [string, string] => [spelled(before, '$'), code]),
    ['¥', '¥'],
  ]),
);

/** Currencies by what is printed after the number; coins stand for themselves. */
export const CURRENCY_AFTER = inCapitals(
  phraseTable([
    ...listed(WORDS),
    ...codes,
    ...listed(DOLLARS).flatMap(([before, code]) =>
      ['dollar', 'dollars', '$'].map((word): [string, string] => [spelled(before, word), code]),
    ),
    ...listed(COINS),
  ]),
);

/** The table without codes in small letters, which are words: "try 5 times". */
function inCapitals(table: PhraseTable<string>): PhraseTable<string> {
  const kept = (tokens: readonly Token[], match: Match<string> | undefined): Match<string> | undefined => {
    const text = tokens[match?.first ?? -1]?.text ?? '';
    const isCode = match?.first === match?.last && (CODES.has(text.toUpperCase()) || text === 'y');
    return isCode && text === text.toLowerCase() ? undefined : match;
  };
  return {
    at: (tokens, first) => kept(tokens, table.at(tokens, first)),
    before: (tokens, next) => kept(tokens, table.before(tokens, next)),
  };
}

/** Whether a currency is printed up to this token, so that the number after it is money. */
export const isMoneySign = (tokens: readonly Token[], at: number): boolean =>
  at >= 0 && CURRENCY_BEFORE.before(tokens, at + 1) !== undefined;

const CHINESE = new Set(['yuan', 'rmb', 'renminbi', 'china', "china's", 'chinese', 'beijing', 'shanghai']);

/** How far around a `¥` its country is looked for, in tokens. */
const REACH = 150;

/** What `¥` means at a token: yuan where the text around it speaks of China, else yen. */
export const yenOrYuan = (tokens: readonly Token[], at: number): 'CNY' | 'JPY' =>
  tokens.slice(Math.max(0, at - REACH), at + REACH).some(({ lower }) => CHINESE.has(lower)) ? 'CNY' : 'JPY';
