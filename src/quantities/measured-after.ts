import type { Amount } from './amounts.ts';
import { CHANGE_NOUNS, CHANGES_AFTER } from './change-words.ts';
import type { Range } from './clauses.ts';
import type { Around, Measured } from './measures.ts';
import { DETERMINERS, phraseAt } from './noun-phrases.ts';
import { readTime } from './times.ts';
import { isCapital, type Token } from './tokens.ts';
import { isVerb } from './verbs.ts';
import { isAdverb, isContent, isPlural } from './word-classes.ts';

/** A phrase that states outright what is measured. */
export const sure = (phrase: Range | undefined): Measured | undefined => phrase && { ...phrase, confidence: 'high' };

/** Words right after an amount that it is no number of: "3% year on year", "35m wide", "5% higher". */
const OUTSIDE = new Set(
  `year month quarter week day monthly annually long high tall wide deep thick broad old north south east west higher lower
  taller faster larger smaller square effective full complete contained owned accurate efficient likely sure certain
  renewable charged electric worth`.split(/\s+/),
);

/** "97% of residents", "a 25% duty", "a $5 billion deal", "a 5% increase in sales". */
export function afterUnit(
  tokens: readonly Token[],
  amount: Amount,
  clause: Range,
  { next: other }: Around = {},
): Measured | undefined {
  const { first, last, kind, noun } = amount;
  if (noun && tellsItself(tokens, noun)) return undefined;
  if (!isTied(tokens, amount)) return undefined;
  if (other && isJointAdjective(tokens, amount, other)) return afterUnit(tokens, other, clause);
  const stated = afterBracket(tokens, last + 1);
  const next = tokens[stated];
  if (next?.text === '-' && OUTSIDE.has(tokens[stated + 1]?.lower ?? '') && isContent(tokens[stated + 2]))
    return sure(phraseAt(tokens, stated + 2, clause));
  if (next?.lower === 'worth' && tokens[stated + 1]?.lower === 'of') return sure(phraseAt(tokens, stated + 2, clause));
  if (kind === 'ratio' && DETERMINERS.test(next?.lower ?? '')) return sure(phraseAt(tokens, stated, clause));
  if (next?.lower === 'of' && tokens[first - 1]?.lower !== 'within') return sure(phraseAt(tokens, stated + 1, clause));
  const start = next?.text === '-' ? stated + 1 : stated;
  const word = tokens[start]?.lower ?? '';
  if (CHANGE_NOUNS.has(word)) {
    const told = /^(?:in|of|for)$/.test(tokens[start + 1]?.lower ?? '') && !readTime(tokens, start + 2);
    return told ? sure(phraseAt(tokens, start + 2, clause)) : undefined;
  }
  const compared = CHANGES_AFTER.has(word) && isContent(tokens[start + 1]) && !CHANGE_NOUNS.has(word);
  if (compared) return sure(phraseAt(tokens, start + 1, clause));
  const named =
    isContent(tokens[start]) &&
    !OUTSIDE.has(word) &&
    !CHANGES_AFTER.has(word) &&
    (word.length > 1 || tokens[start + 1]?.text === '-') &&
    !isAdverb(tokens[start]) &&
    tokens[start + 1]?.lower !== 'than';
  const isParticiple = word.endsWith('ed') && isContent(tokens[start + 1]);
  const isPace = /^(?:rate|pace|clip|level)$/.test(word) && !isContent(tokens[start + 1]);
  if (isPace || !named || (!isParticiple && isVerb(tokens, start))) return undefined;
  return sure(phraseAt(tokens, start, clause) ?? (isParticiple ? phraseAt(tokens, start + 1, clause) : undefined));
}

/** A length of time is an adjective of what follows only when a hyphen ties it. */
const isTied = (tokens: readonly Token[], { kind, numeral }: Amount): boolean =>
  kind !== 'duration' || tokens[numeral.last + 1]?.text === '-';

/** "a five-year, $128 million contract", "128GB and 256GB versions": two amounts before one noun. */
function isJointAdjective(tokens: readonly Token[], amount: Amount, next: Amount): boolean {
  const end = tokens[amount.last + 1]?.text === '-' ? amount.last + 1 : amount.last;
  const joint = tokens[end + 1]?.lower ?? '';
  const sameUnit = next.unit === amount.unit && (next.kind === 'measure' || end > amount.last);
  return (
    next.first === end + 2 &&
    (joint === ','
      ? amount.kind !== 'money' && !(next.noun && tellsItself(tokens, next.noun))
      : joint === 'and' && sameUnit)
  );
}

/** Whether a counted noun says what is counted; one tied by a hyphen tells of the next noun: "a four-cylinder engine". */
const tellsItself = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens[first - 1]?.text !== '-' || isPlural(tokens[last]);

/** Counts that do not say of what. */
const SCORES = new Set(['points', 'times']);

/** What is counted: the noun phrase of the unit with what follows it. */
export function counted(
  tokens: readonly Token[],
  { noun, unit, first, last }: Amount,
  clause: Range,
): Measured | undefined {
  if (!noun || SCORES.has(unit?.split('/')[0] ?? '') || !tellsItself(tokens, noun)) return undefined;
  if (noun.first < first || noun.first > last) return sure(noun);
  const chain = /^(?:of|for)$/.test(tokens[last + 1]?.lower ?? '') ? phraseAt(tokens, last + 2, clause) : undefined;
  return sure({ first: noun.first, last: chain?.last ?? noun.last });
}

/** "61% of them", "of which 0.2%", "each 30 metres long": about what the amount before it measures. */
export function ofThem(
  tokens: readonly Token[],
  { first, last }: Amount,
  _clause: Range,
  { before }: Around,
): Measured | undefined {
  const [second, opening] = [tokens[first - 2]?.lower ?? '', tokens[first - 1]?.lower ?? ''];
  const told =
    (tokens[last + 1]?.lower === 'of' && /^(?:them|these|those|whom|which|it)$/.test(tokens[last + 2]?.lower ?? '')) ||
    (second === 'of' && /^(?:which|whom|these)$/.test(opening)) ||
    (opening === 'each' && second === ',');
  return told ? before?.measured : undefined;
}

/** "paid 9 million yuan ($1.3 million) in fines". */
export function spentIn(tokens: readonly Token[], { last, kind }: Amount, clause: Range): Measured | undefined {
  const at = afterBracket(tokens, last + 1);
  const noun = tokens[at + 1];
  const told = kind === 'money' && tokens[at]?.lower === 'in' && isContent(noun) && !isCapital(noun);
  if (!told || readTime(tokens, at + 1)) return undefined;
  return sure(
    phraseAt(tokens, at + 1, clause) ?? (noun?.lower === 'lost' ? phraseAt(tokens, at + 2, clause) : undefined),
  );
}

/** The longest bracket that is stepped over, in tokens. */
const BRACKET = 8;

/** The first token after a bracket that says an amount once more: "(80,000 hectares)". */
function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === '(') {
    for (let end = at + 1; end < at + BRACKET; end += 1) if (tokens[end]?.text === ')') return end + 1;
  }
  return tokens[at]?.text === ')' ? at + 1 : at;
}
