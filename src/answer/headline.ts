import type { Quantity } from '../model.ts';
import { type AskedNumber, askedNumber } from './asked-kind.ts';
import { isLevel } from './change.ts';
import { readQuestion, type Said } from './check/align.ts';
import { isHan } from './check/chinese.ts';
import { isAbout } from './check/judge.ts';
import type { Printed } from './check/printed.ts';
import { isMeant } from './check/synonyms.ts';
import { isHeld, type Wording, type Wordings } from './check/wording.ts';
import { headOf, headsOf } from './figure-heads.ts';

/** How much of what it measures a mere topic must name. */
const LEAST_WHOLE = 0.5;

/**
 * The figure that answers a question for one number, by its kind and what it measures: everything that the question says
 * must be said of it, and of no other.
 *
 * @param figures - Those of the best passage, with what is said of each.
 * @returns `undefined` unless it is plain: a wrong number on top is far worse than none.
 */
export function headlineOf(question: string, figures: readonly Printed[], wordings: Wordings): Quantity | undefined {
  const asked = askedNumber(question);
  if (!asked) return undefined;
  const meant = figures.flatMap((printed) => {
    if (!suits(printed, asked, wordings)) return [];
    const said = readQuestion(question.replace(ASKING, '  '), printed, wordings);
    return answers(said, printed, asked, wordings) ? [{ printed, score: nearness(said, printed, wordings) }] : [];
  });
  const most = Math.max(...meant.map(({ score }) => score));
  const [first, ...others] = ofChange(
    question,
    meant.filter(({ score }) => score === most).map(({ printed }) => printed),
  );
  if (!first || others.some(({ reading }) => !isEqual(reading, first.reading))) return undefined;
  return first.statement.figure;
}

/** What a question says of asking, and of the kind of number. */
const ASKING =
  /\b(?:how (?:long ago|many|much|old|often|long|far|fast|quickly|high|large|big|great|tall|heavy|low)|what(?:['’]s)?|which|since when|by when|when|years? in a row|years?|date|month|time|percentage|per ?cent|share|proportion|rate|number|level|please|tell me|give me)\b/gi;

function suits({ statement: { figure }, reading, passage }: Printed, asked: AskedNumber, wordings: Wordings): boolean {
  if (!asked.kinds.includes(reading.kind)) return false;
  const isStep = figure.direction !== undefined && !isLevel(figure, passage);
  if (asked.isChange ? !isStep : isStep && /^(?:percent|points)$/.test(figure.kind)) return false;
  return asked.counted === undefined || isCounted(asked.counted, figure, wordings);
}

/** Whether a figure is a number of what is asked for: "airports" is not what "airport passenger throughput" counts. */
function isCounted(counted: readonly string[], figure: Quantity, wordings: Wordings): boolean {
  const { text, unit, measures } = figure;
  const means = (where: string) => {
    const terms = wordings.terms(where);
    return counted.flatMap((word) => wordings.words(word)).map((word) => isMeant(word, terms, wordings));
  };
  if (!counted.includes('of')) return means(headsOf(figure)).includes(true);
  return means([text, unit, measures?.text].join(' ')).every(Boolean);
}

/** Whether all that a question says is said of a figure. */
function answers(whole: Said, printed: Printed, asked: AskedNumber, wordings: Wordings): boolean {
  const { figure } = printed.statement;
  // Of Chinese, the check reads all words.
  const isForeign = asked.isForeign === true && !isHan(whole.words);
  const said = isForeign ? withoutUnknown(whole, printed) : whole;
  if (isForeign && (figure.from !== undefined || printed.statement.isStart || !names(said, nameOf(figure), wordings)))
    return false;
  if (asked.isTopic && !isWhole(said, figure, wordings)) return false;
  if (asked.isNamed && !MEASURING.test(whole.words) && !names(said, nameOf(figure), wordings)) return false;
  if (countsOther(figure, asked) && !names(said, headsOf(figure), wordings)) return false;
  if (figure.kind === 'ratio' && !RATIO.test(whole.words)) return false;
  return isAbout(said, printed, wordings);
}

/** Of a language that the search knows some names and terms of only, those. */
function withoutUnknown(said: Said, { around, near }: Printed): Said {
  const known = (word: Wording) => isHeld(word, near) || isHeld(word, around);
  return { ...said, own: [...said.own, ...said.names].filter(known), names: [], opening: [], words: '' };
}

/** Whether a question has a word for what a figure is a number of. */
function names({ own }: Said, heads: string, wordings: Wordings): boolean {
  const terms = wordings.terms(heads);
  return own.some((word) => isMeant(word, terms, wordings));
}

/** Whether a figure counts things, and the question does not say of what it wants the number. */
const countsOther = ({ kind, unit }: Quantity, { counted }: AskedNumber): boolean =>
  kind === 'count' && unit !== null && counted === undefined;

/** What may be asked of anything: "What is the trade of Yiwu?" asks for a number, "What is the project?" for none. */
const MEASURING =
  /\b(?:value|volume|rate|ratio|income|earnings|wages?|assets|sales|turnover|revenue|profit|fees?|price|cost|throughput|output|consumption|use|expenditure|spending|budget|growth|share|proportion|percentage|amount|total|size|coverage|trade|imports?|exports?|efficiency|production|population|area|availability|contribution)\b|[\u4e00-\u9fff]/i;

const RATIO = /\b(?:ratio|times|gap|multiple)\b|比/i;

/** Whether a mere name says most of what a figure measures. */
function isWhole({ own }: Said, { measures, text }: Quantity, wordings: Wordings): boolean {
  const terms = wordings.terms(measures?.text ?? text);
  const named = own.filter((word) => isMeant(word, terms, wordings));
  const lengths = named.map(({ alternatives }) => {
    const there = alternatives.filter((each) => each.terms.every((term) => terms.has(term)));
    return Math.max(1, ...there.map((each) => each.terms.length));
  });
  const count = lengths.reduce((sum, length) => sum + length, 0);
  return 2 * named.length >= own.length && count >= LEAST_WHOLE * wordings.words(measures?.text ?? text).length;
}

/** How many words of the question are said of a figure itself, those that name what it measures twice. */
function nearness({ own }: Said, printed: Printed, wordings: Wordings): number {
  const heads = wordings.terms(headsOf(printed.statement.figure));
  const count = (terms: ReadonlySet<string>) => own.filter((word) => isMeant(word, terms, wordings)).length;
  return count(printed.own) + count(heads);
}

/** Of the two values of a change the later one, unless the earlier is asked for. */
function ofChange(question: string, all: readonly Printed[]): readonly Printed[] {
  const wantsStart = /\bfrom (?:what|which|how)\b|\b(?:before|earlier|originally|used to)\b/i.test(question);
  const kept = all.filter(({ statement }) => statement.isStart === wantsStart);
  return kept.length > 0 ? kept : all;
}

const isEqual = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind && a.value === b.value && a.valueTo === b.valueTo && a.unit === b.unit;

const nameOf = (figure: Quantity): string => [headOf(figure), figure.unit, figure.text].join(' ');
