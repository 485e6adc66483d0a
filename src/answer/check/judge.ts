import type { Quantity, Verdict } from '../../model.ts';
import { type Alignment, isSetting, type Said } from './align.ts';
import type { Printed } from './printed.ts';
import { directionOf, isStep } from './steps.ts';
import { isMeant } from './synonyms.ts';
import { frequencyIn } from './times.ts';
import { conversion } from './units.ts';
import { compareValues } from './values.ts';
import { sidesFit, timesFit } from './when.ts';
import { namesFit } from './who.ts';
import { isHeld, type Wording, type Wordings } from './wording.ts';

/** Share of a claim's own words that must be held for its figure to be compared at all. */
const COMPARABLE = 0.5;

/**
 * Decides how a message's figure stands to the article's figure that is most likely meant. Whatever is not sure to be
 * said of the same thing is not in the article.
 */
export function judge(said: Said, { printed, held }: Alignment, wordings: Wordings): Verdict {
  if (held < COMPARABLE && said.own.length > 0) return 'not-in-article';
  if (!isOfSame(said, printed, wordings)) return 'not-in-article';
  const verdict = compare(said, printed);
  if (verdict !== 'same' && verdict !== 'rounded') return verdict;
  return isSure(said, printed, wordings) ? verdict : 'not-in-article';
}

/** Whether all that is asked of a figure is said of it, or beside it in its passage. */
export const isAbout = ({ own, ...said }: Said, printed: Printed, wordings: Wordings): boolean => {
  const isBeside = (word: Wording) => !isMeant(word, printed.near, wordings) && isHeld(word, printed.around);
  const [shared, close] = [own.filter(isBeside), own.filter((word) => !isBeside(word))];
  const asked = { ...said, own: close, shared };
  return isOfSame(asked, printed, wordings) && isSure(asked, printed, wordings);
};

/** Whether who, when and how often are not other than the article's. */
function isOfSame(said: Said, printed: Printed, wordings: Wordings): boolean {
  return (
    namesFit(said, printed, wordings) &&
    isMatterShared(said, printed, wordings) &&
    timesFit(said, printed) &&
    sidesFit(said, printed) &&
    !NEGATION.test(plainWords(said.words)) &&
    (!MODAL.test(said.words) || MODAL.test(printed.words))
  );
}

const NEGATION =
  /\b(?:not|never|none|neither|nor|cannot|without|fail(?:s|ed)?|n['’]t|no)\b|n['’]t\b|\brank(?:s|ed|ing)? (?:last|bottom)\b/i;
const MODAL =
  /\b(?:will|would|could|might|may|should|if|plans?|planned|aims?|aimed|targets?|hopes?|hoped|expects?|expected|forecasts?|goal|wants?|needs?|wish(?:es)?|unless)\b/;

/** "No fewer than" and "not only" deny nothing. */
const plainWords = (text: string): string =>
  text.replace(/\b(?:no|not)\s+(?:fewer|less|more|only|just)\b|\bNo\. ?\d/gi, ' ');

/** At least one word beside the names says what the figure is of. */
const isMatterShared = ({ own, shared }: Said, printed: Printed, wordings: Wordings): boolean =>
  [...own, ...shared].some((word) => isMeant(word, printed.own, wordings));

function compare(said: Said, printed: Printed): Verdict {
  const [mine, theirs] = [said.statement.figure, printed.reading];
  const equalDigits = mine.value !== null && mine.value === theirs.value;
  const direction = directionOf(mine, said.before);
  if (direction && printed.directions.size > 0 && !printed.directions.has(direction)) return 'differs';
  const printedFrequency = frequencyOf(printed.words, theirs);
  const stated = frequencyOf(said.words, mine);
  const frequency = isOfYear(stated, printed) ? undefined : stated;
  if (frequency && frequency !== printedFrequency) return printedFrequency ? 'differs' : 'not-in-article';
  if (said.statement.isStart !== printed.statement.isStart) return 'not-in-article';
  if (isStep(mine, said.before) !== isStep(theirs, printed.before)) return equalDigits ? 'differs' : 'not-in-article';
  const factor = factorOf(theirs, mine);
  if (factor === undefined) return equalDigits ? 'differs' : 'not-in-article';
  return compareValues(mine, theirs, factor);
}

/** A unit that one side leaves out is taken to be the other's; 0.974 is 97.4%. */
function factorOf(theirs: Quantity, mine: Quantity): number | undefined {
  const factor = conversion(theirs, mine);
  if (factor !== undefined) return factor;
  if (mine.kind === 'count' && theirs.kind === 'points' && mine.unit === 'points') return 1;
  if (mine.kind === 'ratio' && theirs.kind === 'percent') return 0.01;
  if (mine.kind !== 'count' || mine.unit !== null) return undefined;
  if (theirs.kind === 'percent') return /^0?\.\d/.test(mine.text) ? 0.01 : undefined;
  return /^(?:money|count|measure|ratio)$/.test(theirs.kind) ? 1 : undefined;
}

/** "Every day" is no matter of "up 5% a year". */
const frequencyOf = (words: string, { kind, direction, unit }: Quantity): string | undefined =>
  (kind === 'percent' && direction) || kind === 'duration'
    ? undefined
    : frequencyIn(`${words} per ${unit?.split('/')[1] ?? ''}`);

/** "47,100 yuan a year" is what was earned last year. */
const isOfYear = (frequency: string | undefined, { statement }: Printed): boolean =>
  frequency === 'year' && /\b(?:year|\d{4})\b/.test(statement.figure.when ?? '');

/** Whether nothing at all in the message speaks of anything else than the article does. */
function isSure(said: Said, printed: Printed, wordings: Wordings): boolean {
  const { own, shared } = said;
  if (directionOf(said.statement.figure, said.before) && printed.directions.size === 0) return false;
  return (
    own.every((word) => isMeant(word, printed.near, wordings) || isSetting(word, printed)) &&
    isPerHead(said, printed) &&
    isOfWhole(said, printed, wordings) &&
    (!MANY.test(said.words) || MANY.test(printed.words)) &&
    (said.statement.figure.kind === 'rank' || !narrows(said, printed, wordings)) &&
    shared.every((word) => isMeant(word, printed.near, wordings) || isHeld(word, printed.around))
  );
}

/** Of which the article speaks of one: "all villages". */
const MANY = /\b(?:all|most|many|several|other|another|half|part)(?: of)?(?: the)? \p{L}/iu;

/** "61.2% of forests" is no coverage of 61.2% by forests. */
function isOfWhole({ statement: { figure, text } }: Said, printed: Printed, wordings: Wordings): boolean {
  const whole = /^\s*of (?:(?:all|the) )*(\p{L}+)/u.exec(text.slice(figure.span.end, figure.span.end + 40))?.[1];
  if (figure.kind !== 'percent' || whole === undefined) return true;
  const isPart = wordings.words(whole).some((word) => isHeld(word, printed.own));
  return !isPart || new RegExp(`\\bof (?:the )?${whole}`, 'i').test(printed.words);
}

const PER_HEAD = /\b(?:per capita|per head|per person|average)\b|人均/i;
const PEOPLE =
  /\b(?:each|apiece|people|person|farmers?|villagers?|residents?|workers?|citizens?|inhabitants?|dwellers?)\b|民/i;

/** What is told per head is no total: one of its people, at least, must be spoken of. */
function isPerHead({ words, statement }: Said, printed: Printed): boolean {
  if (printed.reading.kind !== 'money' || !PER_HEAD.test(printed.words)) return true;
  return PER_HEAD.test(`${words} ${statement.figure.text}`) || (PEOPLE.test(words) && !/\btotal\b/i.test(words));
}

/** Whether the message takes one of "imports and exports" and leaves the other out. */
function narrows({ own, terms }: Said, { before }: Printed, wordings: Wordings): boolean {
  return [...before.matchAll(/(\p{L}+) and (?=(\p{L}+))/gu)].some(([, first = '', second = '']) => {
    const [a] = wordings.words(first);
    const [b] = wordings.words(second);
    if (!a || !b || /ed$|ing$/.test(second)) return false;
    const [hasFirst, hasSecond] = [first, second].map(
      (side) =>
        wordings.words(side).some((word) => isMeant(word, terms, wordings)) ||
        own.some((word) => isHeld(word, wordings.terms(side))),
    );
    const left = hasFirst === hasSecond ? undefined : hasFirst ? first : second;
    return left !== undefined && own.some((word) => isHeld(word, wordings.terms(left)));
  });
}
