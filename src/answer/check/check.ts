import type { Article, Claim, ClaimSource, Passage, Quantity, Span } from '../../model.ts';
import { cite } from '../cite.ts';
import { align, properNames, readSaid } from './align.ts';
import { judge } from './judge.ts';
import { type Printed, printedIn } from './printed.ts';
import { type Statement, statementsOf } from './statements.ts';
import type { Wordings } from './wording.ts';

/** A message taken apart. */
export interface Message {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly quantities: readonly Quantity[];
}

/** What a message is checked against. */
export interface CheckSource {
  readonly articles: readonly Article[];
  readonly quantitiesOf: (passage: Passage) => readonly Quantity[];
  /** The figures of a text that is no passage. */
  readonly quantitiesIn: (text: string) => readonly Quantity[];
  readonly wordings: Wordings;
  /** The passages that speak of what a text does, best first. */
  readonly find: (text: string) => readonly Passage[];
}

/**
 * Lays every claim of a message beside what the articles say of the same thing.
 *
 * @returns The claims in the order of the message.
 */
export function checkMessage(message: Message, source: CheckSource): Claim[] {
  const { text, sentences, quantities } = message;
  const statements = statementsOf(text, sentences, quantities, source.wordings);
  return statements.map((statement) => checkStatement(statement, statements, source));
}

function checkStatement(statement: Statement, statements: readonly Statement[], source: CheckSource): Claim {
  const { text, sentence, figure } = statement;
  const passages = source.find(text.slice(sentence.start, sentence.end));
  const articles = new Map(source.articles.map((article) => [article.id, article]));
  const printed = passages.flatMap((passage) => {
    const article = articles.get(passage.article);
    return article ? preparedFor(article, passage, source) : [];
  });
  const proper = new Set([...new Set(passages.map(({ article }) => article))].flatMap((id) => [...properOf(articles.get(id))]));
  const said = readSaid(statement, statements, proper, source.wordings);
  const alignment = align(said, printed, source.wordings);
  const span = claimSpan(statement);
  const verdict = alignment ? judge(said, alignment, source.wordings) : 'not-in-article';
  return {
    text: text.slice(span.start, span.end),
    span,
    figure,
    verdict,
    ...(alignment && verdict !== 'not-in-article' && { source: sourceOf(alignment.printed) }),
  };
}

function sourceOf({ article, passage, statement }: Printed): ClaimSource {
  const { sentence, figure } = statement;
  return {
    passage,
    sentence,
    quantity: { ...figure, article: article.id, passage: passage.number },
    citation: cite(article, passage, sentence),
  };
}

/** The words of a claim: from the first of its zone to the last. */
function claimSpan({ text, zone, figure }: Statement): Span {
  const start = Math.min(figure.span.start, ...zone.own.map((span) => span.start));
  const end = Math.max(figure.span.end, ...zone.own.map((span) => span.end));
  const words = text.slice(start, end);
  const lead = /^[\s,;:—–(]*(?:and\s+|while\s+|with\s+|but\s+)?/.exec(words)?.[0].length ?? 0;
  const trail = /[\s,;:—–(]*$/.exec(words)?.[0].length ?? 0;
  return {
    start: Math.min(start + lead, figure.span.start),
    end: Math.max(end - trail, figure.span.end),
  };
}

const prepared = new WeakMap<Passage, Printed[]>();

function preparedFor(article: Article, passage: Passage, { quantitiesOf, quantitiesIn, wordings }: CheckSource): Printed[] {
  let known = prepared.get(passage);
  if (!known) {
    known = printedIn(article, passage, quantitiesOf(passage), passage.notes.flatMap(quantitiesIn), wordings);
    prepared.set(passage, known);
  }
  return known;
}

const proper = new WeakMap<Article, ReadonlySet<string>>();

function properOf(article: Article | undefined): ReadonlySet<string> {
  if (!article) return new Set();
  const known = proper.get(article) ?? properNames(article);
  proper.set(article, known);
  return known;
}
