import type { Quantity } from '../../model.ts';
import { isHan, turnsInEnglish } from './chinese.ts';
import { capitalsIn, openingsIn, properNames } from './names.ts';
import type { Printed } from './printed.ts';
import { beforeOf, matterIn, type Statement, statementOfAll, textOf } from './statements.ts';
import { isMeant } from './synonyms.ts';
import { unitWords } from './unit-words.ts';
import { classOf, conversion } from './units.ts';
import { isHeld, type Wording, type Wordings } from './wording.ts';

/** A figure of a message with what it says that it is of. */
export interface Said {
  readonly statement: Statement;
  /** The words of its zone, names left out. */
  readonly own: readonly Wording[];
  /** What opens its sentence, names left out. */
  readonly shared: readonly Wording[];
  readonly names: readonly Wording[];
  /** The word that begins its sentence: a name or not. */
  readonly opening: readonly Wording[];
  /** The text of its zone and of what opens its sentence. */
  readonly words: string;
  /** What stands in its zone before the figure. */
  readonly before: string;
  /** Its sentence without the dates that are claims of their own. */
  readonly sentence: string;
  /** All terms of its sentence. */
  readonly terms: ReadonlySet<string>;
}

/** Reads what a message's figure is of. */
export function readSaid(
  statement: Statement,
  siblings: readonly Statement[],
  proper: ReadonlySet<string>,
  wordings: Wordings,
): Said {
  const { text, sentence, zone, figure } = statement;
  const spans = siblings.filter((other) => other.sentence === sentence).map((other) => other.figure.span);
  const dates = siblings.flatMap(({ figure }) => (figure.kind === 'date' ? [figure.span] : []));
  const ownText = `${textOf(text, [...zone.inherited, ...zone.own], spans)} ${unitWords(figure)} ${zone.carried}`;
  const sharedText = textOf(text, zone.shared, spans);
  const capitals = capitalsIn(text.slice(sentence.start, sentence.end));
  const openings = openingsIn(text.slice(sentence.start, sentence.end));
  const isName = ({ word, alternatives }: Wording) =>
    word.split(' ').some((part) => capitals.has(part) || proper.has(part)) ||
    (isHan(word) && alternatives.some(({ terms }) => terms.every((term) => proper.has(term))));
  const [own, shared] = [matterIn(ownText, wordings), matterIn(sharedText, wordings)];
  return {
    statement,
    own: own.filter((word) => !isName(word)),
    shared: shared.filter((word) => !isName(word)),
    names: [...shared, ...own].filter(isName),
    opening: [...shared, ...own].filter((word) => !isName(word) && openings.has(word.word)),
    words: turnsInEnglish(`${sharedText} ${ownText}`),
    sentence: textOf(text, [sentence], dates),
    before: turnsInEnglish(beforeOf(statement)).trimEnd(),
    terms: wordings.terms(`${sharedText} ${ownText}`),
  };
}

/** Reads a question for a number as if it claimed a figure of the article. */
export function readQuestion(question: string, { statement, article }: Printed, wordings: Wordings): Said {
  const sentence = { start: 0, end: question.length };
  const nothing = { start: question.length, end: question.length };
  const { kind } = statement.figure;
  const figure: Quantity = {
    text: '',
    span: nothing,
    kind: kind === 'date' ? 'date' : 'ratio',
    value: null,
    unit: null,
    clause: sentence,
    sentence,
  };
  return readSaid(statementOfAll(question, figure), [], properNames(article), wordings);
}

/** How far an article's figure is of what a message's figure is of. */
export interface Alignment {
  readonly printed: Printed;
  /** Share of the message's own words that the figure's zone holds, 0 to 1. */
  readonly held: number;
  /** For choosing between figures only. */
  readonly score: number;
}

/** How far below the likeliest figure another may be that is meant as well. */
const LIKELY = 0.6;

/** Finds the article's figures that may be meant, the likeliest first. Which value they have decides nothing, but between equals. */
export function align(said: Said, all: readonly Printed[], wordings: Wordings): Alignment[] {
  const weighed = all.flatMap((printed) => weigh(said, printed, wordings) ?? []).sort((a, b) => b.score - a.score);
  return weighed.filter(({ score }) => score >= (weighed[0]?.score ?? 0) - LIKELY);
}

function weigh(said: Said, printed: Printed, wordings: Wordings): Alignment | undefined {
  const [mine, theirs] = [said.statement, { ...printed.statement, figure: printed.reading }];
  if ((mine.figure.kind === 'date') !== (theirs.figure.kind === 'date')) return undefined;
  const held = heldShare(said.own, (word) =>
    isMeant(word, printed.own, wordings)
      ? 1
      : isMeant(word, printed.near, wordings)
        ? 0.8
        : isSetting(word, printed)
          ? 0.5
          : 0,
  );
  const inNear = heldShare([...said.own, ...said.shared], (word) => (isMeant(word, printed.near, wordings) ? 1 : 0));
  const names = heldShare(said.names, (word) =>
    isHeld(word, printed.near) ? 1 : isHeld(word, printed.around) ? 0.6 : isHeld(word, printed.beyond) ? 0.2 : 0,
  );
  const back = heldShare(printed.matter, (word) => (isMeant(word, said.terms, wordings) ? 1 : 0));
  if (held + inNear + names === 0 || countsOther(mine.figure, printed, wordings)) return undefined;
  const score =
    held + 0.3 * inNear + 0.5 * names + 0.4 * back + likeness(mine, theirs) + (hasEqualValue(mine, theirs) ? 0.02 : 0);
  return { printed, held, score };
}

const SETTINGS =
  /(?:^| )(?:province|city|village|town|port|company|firm|enterprise|plant|factory|county|region|area|businessman|trader|merchant|businessmen|business|secretary|official|local|chairman|chairwoman|president|founder|ceo|boss|owner|manager|head)s?$/;

/** What somebody is, where the passage says so elsewhere. */
export const isSetting = (word: Wording, { around }: Printed): boolean =>
  SETTINGS.test(word.word) && isHeld(word, around);

/** Whether two figures count things that go by other names; a bare number may count what its words name. */
function countsOther(mine: Quantity, { reading, own }: Printed, wordings: Wordings): boolean {
  if (mine.kind !== 'count' || !mine.unit || (reading.kind !== 'count' && reading.kind !== 'ratio')) return false;
  const terms = reading.unit ? wordings.terms(reading.unit) : own;
  return !wordings.words(mine.unit).some((word) => isMeant(word, terms, wordings));
}

/** Kind, unit and place in a change. */
function likeness(mine: Statement, theirs: Statement): number {
  const kind = classOf(mine.figure) === classOf(theirs.figure) ? 0.3 : 0;
  const unit = conversion(mine.figure, theirs.figure) !== undefined ? 0.1 : 0;
  const place = mine.isStart === theirs.isStart ? 0.25 : 0;
  const change = mine.figure.direction !== undefined && theirs.figure.direction !== undefined ? 0.05 : 0;
  return kind + unit + place + change;
}

const hasEqualValue = ({ figure: a }: Statement, { figure: b }: Statement): boolean =>
  a.value !== null && a.value === b.value;

function heldShare(words: readonly Wording[], how: (word: Wording) => number): number {
  const total = words.reduce((sum, { idf }) => sum + idf, 0);
  if (total === 0) return 0;
  return words.reduce((sum, word) => sum + word.idf * how(word), 0) / total;
}
