import type { Article, Passage, Quantity, Span } from '../../model.ts';
import { namesIn, withoutQuoted } from './names.ts';
import { beforeOf, matterIn, type Statement, statementOfAll, statementsOf, textOf } from './statements.ts';
import { timesOf } from './times.ts';
import { unitWords } from './unit-words.ts';
import type { Wording, Wordings } from './wording.ts';

/** A figure of an article with all that a message's figure is compared with, prepared once. */
export interface Printed {
  readonly statement: Statement;
  readonly article: Article;
  readonly passage: Passage;
  /** The figure, with the unit of the editors' note where the article leaves it out. */
  readonly reading: Quantity;
  /** The words of its zone that carry matter. */
  readonly matter: readonly Wording[];
  /** Terms of its zone. */
  readonly own: ReadonlySet<string>;
  /** Terms of its zone and of what opens the sentence. */
  readonly near: ReadonlySet<string>;
  /** Terms of the passage, less what speaks of the sentence's other figures. */
  readonly around: ReadonlySet<string>;
  /** Terms of the passages beside it, and of the source. */
  readonly beyond: ReadonlySet<string>;
  /** The text of its zone. */
  readonly words: string;
  /** What stands in its zone before it. */
  readonly before: string;
  /** Who or where its zone names, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  /** Which way it changed, by itself or by the figures that go on from it. */
  readonly directions: ReadonlySet<string>;
}

/** Where figures and words are read. */
export interface PrintedSource {
  readonly quantitiesOf: (passage: Passage) => readonly Quantity[];
  /** The figures of a text that is no passage. */
  readonly quantitiesIn: (text: string) => readonly Quantity[];
  readonly wordings: Wordings;
}

const prepared = new WeakMap<Passage, Printed[]>();

/** The figures of a passage, prepared once. */
export function printedOf(article: Article, passage: Passage, source: PrintedSource): Printed[] {
  const { quantitiesOf, quantitiesIn, wordings } = source;
  const known =
    prepared.get(passage) ??
    printedIn(article, passage, quantitiesOf(passage), passage.notes.flatMap(quantitiesIn), wordings);
  prepared.set(passage, known);
  return known;
}

/**
 * Prepares the figures of a passage.
 *
 * @param noted - The figures of the editors' notes on it.
 */
function printedIn(
  article: Article,
  passage: Passage,
  figures: readonly Quantity[],
  noted: readonly Quantity[],
  wordings: Wordings,
): Printed[] {
  const { text, sentences } = passage;
  const statements = statementsOf(text, sentences, figures, wordings);
  const dates = datesBeside(passage, figures, statements);
  return [...statements, ...dates].map((statement) =>
    prepare(statement, statements, article, passage, noted, wordings),
  );
}

/** Dates that stand beside other figures, each with the whole sentence as its words. */
function datesBeside({ text }: Passage, figures: readonly Quantity[], statements: readonly Statement[]): Statement[] {
  return figures
    .filter((figure) => figure.kind === 'date' && !statements.some((statement) => statement.figure === figure))
    .map((figure) => statementOfAll(text, figure));
}

function prepare(
  statement: Statement,
  siblings: readonly Statement[],
  article: Article,
  passage: Passage,
  noted: readonly Quantity[],
  wordings: Wordings,
): Printed {
  const { figure, text, sentence, zone } = statement;
  const beside = siblings.filter((other) => other.sentence === sentence && other !== statement);
  const spans = beside.map(({ figure: { span } }) => span).concat(figure.span);
  const own = [...zone.inherited, ...zone.own.map((span) => withoutAdjunct(text, span, figure))];
  const ownText = `${textOf(text, own, spans)} ${unitWords(figure)} ${zone.carried}`;
  const nearText = `${textOf(text, zone.shared, spans)} ${ownText}`;
  const others = beside
    .flatMap((other) => other.zone.own)
    .filter((span) => ![...zone.own, ...zone.inherited].some(({ start }) => start === span.start));
  const aroundText = textOf(
    text,
    [{ start: 0, end: text.length }],
    [...others].sort((a, b) => a.start - b.start),
  );
  return {
    statement,
    article,
    passage,
    reading: readingOf(figure, noted),
    matter: matterIn(ownText, wordings),
    own: wordings.terms(ownText),
    near: wordings.terms(nearText),
    around: wordings.terms(`${nearText} ${aroundText}`),
    beyond: wordings.terms(beyondText(article, passage)),
    words: nearText,
    before: beforeOf(statement),
    names: namesIn(withoutQuoted(nearText).replace(REPORTED, ' '), text.slice(sentence.start, sentence.end), article),
    times: timesOf(`${figure.when ?? ''} ${text.slice(sentence.start, sentence.end)}`, article.published),
    directions: directionsOf(statement, beside),
  };
}

/** What follows a figure without what else it brings: ", leading the world in production and sales". */
function withoutAdjunct(text: string, span: Span, figure: Quantity): Span {
  if (span.start < figure.span.end) return span;
  const cut = /,\s+\p{Ll}{2,}ing\s/u.exec(text.slice(span.start, span.end));
  return cut ? { start: span.start, end: span.start + cut.index } : span;
}

/** Who said it is not who it is about. */
const REPORTED =
  /^.{0,300}?\b(?:said|says|stated|introduced|told|reported|announced|noted|explained)\b[^.;]{0,120}? that\b/s;

/** A bare number is what the editors' note makes of it: "45 million" is 45 million yuan. */
function readingOf(figure: Quantity, noted: readonly Quantity[]): Quantity {
  if (figure.unit !== null || figure.kind !== 'count') return figure;
  const note = noted.find(({ value, unit }) => unit !== null && value !== null && value === figure.value);
  return note ? { ...figure, kind: note.kind, unit: note.unit } : figure;
}

function beyondText(article: Article, { number }: Passage): string {
  const beside = [article.passages[number - 2], article.passages[number]].map((passage) => passage?.text ?? '');
  const { title, publisher = '', place = '', authors } = article;
  return [...beside, title, publisher, place, ...authors].join('\n');
}

/** "…to 702 billion yuan, an increase of 13.0%" rose: what goes on from a figure tells its direction. */
function directionsOf({ figure, zone }: Statement, beside: readonly Statement[]): Set<string> {
  const own = zone.own[0]?.start;
  const told = beside.filter((other) => other.zone.inherited.some(({ start }) => start === own));
  const from = beside.filter((other) => zone.inherited.some(({ start }) => start === other.zone.own[0]?.start));
  return new Set(
    [figure, ...[...told, ...from].map((other) => other.figure)].flatMap(({ direction }) => direction ?? []),
  );
}
