import type { Amount } from './amounts.ts';
import { CHANGE_NOUNS } from './change-words.ts';
import type { Range } from './clauses.ts';
import type { Measured } from './measures.ts';
import { phraseAt } from './noun-phrases.ts';
import { readTime } from './times.ts';
import type { Token } from './tokens.ts';
import { isVerb } from './verbs.ts';
import { isAdverb, isContent, isPlural } from './word-classes.ts';

/** A phrase that states outright what is measured. */
export const sure = (phrase: Range | undefined): Measured | undefined => phrase && { ...phrase, confidence: 'high' };

/** Words right after an amount that it is no number of: "3% year on year", "35m wide", "5% higher". */
const OUTSIDE = new Set(
  `year month quarter week day monthly annually long high tall wide deep thick broad old north south east west higher lower
  taller faster larger smaller square`.split(/\s+/),
);

/** "97% of residents", "a 25% duty", "a $5 billion deal", "a 5% increase in sales". */
export function afterUnit(tokens: readonly Token[], { last, kind, noun }: Amount, clause: Range): Measured | undefined {
  const tied = kind !== 'duration' || tokens[last]?.text === '-';
  if ((noun && tellsItself(tokens, noun)) || !tied) return undefined;
  const next = tokens[last + 1];
  if (next?.lower === 'of') return sure(phraseAt(tokens, last + 2, clause));
  const start = next?.text === '-' ? last + 2 : last + 1;
  const word = tokens[start]?.lower ?? '';
  if (CHANGE_NOUNS.has(word)) {
    const told = /^(?:in|of|for)$/.test(tokens[start + 1]?.lower ?? '') && !readTime(tokens, start + 2);
    return told ? sure(phraseAt(tokens, start + 2, clause)) : undefined;
  }
  const named =
    isContent(tokens[start]) &&
    !OUTSIDE.has(word) &&
    word.length > 1 &&
    !isAdverb(tokens[start]) &&
    tokens[start + 1]?.lower !== 'than';
  const isParticiple = word.endsWith('ed') && isContent(tokens[start + 1]);
  return named && (isParticiple || !isVerb(tokens, start)) ? sure(phraseAt(tokens, start, clause)) : undefined;
}

/** Whether a counted noun says what is counted; one tied by a hyphen tells of the next noun: "a four-cylinder engine". */
const tellsItself = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens[first - 1]?.text !== '-' || isPlural(tokens[last]);

/** Counts that do not say of what. */
const SCORES = new Set(['points', 'times']);

/** What is counted: the noun phrase of the unit with what follows it. */
export function counted(tokens: readonly Token[], { noun, unit, last }: Amount, clause: Range): Measured | undefined {
  if (!noun || SCORES.has(unit ?? '') || !tellsItself(tokens, noun)) return undefined;
  const chain = /^(?:of|for)$/.test(tokens[last + 1]?.lower ?? '') ? phraseAt(tokens, last + 2, clause) : undefined;
  return sure({ first: noun.first, last: chain?.last ?? noun.last });
}
