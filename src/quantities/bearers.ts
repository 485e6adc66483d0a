import type { Amount } from './amounts.ts';
import type { Range } from './clauses.ts';
import { openingOf } from './measured-before.ts';
import type { Measured } from './measures.ts';
import { phraseAt, phraseBefore } from './noun-phrases.ts';
import type { Token } from './tokens.ts';
import { isVerb } from './verbs.ts';
import { isContent } from './word-classes.ts';

/** Who or what an amount is put beside: "a 34-year-old man", "Nick Hague, 44,", "the asteroid, 100 metres across,". */
export function readBearer(tokens: readonly Token[], amount: Amount, clause: Range): Measured | undefined {
  const { kind, last } = amount;
  if (kind !== 'age' && kind !== 'measure') return undefined;
  const opening = openingOf(tokens, amount);
  const start = /^(?:both|now|then)$/.test(tokens[opening - 1]?.lower ?? '') ? opening - 1 : opening;
  const phrase =
    kind === 'age'
      ? (aged(tokens, amount, start, clause) ?? beside(tokens, start, clause))
      : sized(tokens, start, last, clause);
  return phrase && { ...phrase, confidence: 'medium' };
}

/** The noun after "34-year-old", or before "aged 28" and "who was 10". */
function aged(tokens: readonly Token[], { last, numeral }: Amount, first: number, clause: Range): Range | undefined {
  const next = tokens[last + 1];
  if (last > numeral.last && isContent(next) && !isVerb(tokens, last + 1)) return phraseAt(tokens, last + 1, clause);
  if (/^(?:aged|who|of)$/.test(tokens[first - 1]?.lower ?? '')) return beside(tokens, first - 1, clause);
  return tokens[first - 2]?.lower === 'who' ? beside(tokens, first - 2, clause) : undefined;
}

/** The phrase that ends before a token, over a comma. */
function beside(tokens: readonly Token[], at: number, clause: Range): Range | undefined {
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  return phraseBefore(tokens, end, clause);
}

/** ", 1,420 metres long", ", 630 million km away,": what the phrase before the comma measures. */
function sized(tokens: readonly Token[], start: number, last: number, clause: Range): Range | undefined {
  const extends_ = /^(?:long|wide|tall|high|deep|thick|across|away|off|apart|north|south|east|west|from|,)$/;
  if (tokens[start - 1]?.text !== ',' || !extends_.test(tokens[last + 1]?.lower ?? '')) return undefined;
  return phraseBefore(tokens, start - 1, clause);
}
