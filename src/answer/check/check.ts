import type { Article, Claim, ClaimSource, Passage, Quantity, Span, Verdict } from '../../model.ts';
import { cite } from '../cite.ts';
import { type Alignment, align, readSaid } from './align.ts';
import { judge } from './judge.ts';
import { properNames } from './names.ts';
import { findPlainClaim, isPlainClaim } from './plain-claims.ts';
import { type Printed, type PrintedSource, printedOf } from './printed.ts';
import { type Statement, statementsOf } from './statements.ts';
import type { Wordings } from './wording.ts';

/** A message taken apart. */
export interface Message {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly quantities: readonly Quantity[];
}

/** What a message is checked against. */
export interface CheckSource extends PrintedSource {
  readonly articles: readonly Article[];
  /** The passages that speak of what a text does, best first. */
  readonly find: (text: string) => readonly Passage[];
}

/** A message with more claims than so many is checked so far only. */
const MAX_CLAIMS = 50;

/**
 * Lays the claims of a message beside what the articles say of the same thing: its figures, and the sentences that state
 * none.
 *
 * @returns The claims in the order of the message, 50 at most.
 */
export function checkMessage(message: Message, source: CheckSource): Claim[] {
  const { text, sentences, quantities } = message;
  const statements = statementsOf(text, sentences, quantities, source.wordings);
  const claims = sentences.flatMap((sentence) => {
    const figures = statements.filter((statement) => statement.sentence === sentence);
    if (figures.length > 0) {
      let found: readonly Printed[] | undefined;
      return figures.map((statement) => () => {
        found ??= printedFor(text.slice(sentence.start, sentence.end), source);
        return checkStatement(statement, figures, found, source.wordings);
      });
    }
    const isClaim = isPlainClaim(text.slice(sentence.start, sentence.end), source.wordings);
    return isClaim ? [() => checkSentence(text, sentence, source)] : [];
  });
  return claims.slice(0, MAX_CLAIMS).map((check) => check());
}

function checkSentence(text: string, span: Span, source: CheckSource): Claim {
  const claim = text.slice(span.start, span.end);
  const found = findPlainClaim(claim, source.find(claim), source.articles, source.wordings);
  const article = source.articles.find(({ id }) => id === found?.passage.article);
  if (!found || !article) return { text: claim, span, verdict: 'not-in-article' };
  const citation = cite(article, found.passage, found.sentence);
  return { text: claim, span, verdict: 'same', source: { ...found, citation } };
}

/** The figures of the passages that speak of what a sentence does. */
function printedFor(sentence: string, source: CheckSource): Printed[] {
  return source.find(sentence).flatMap((passage) => {
    const article = source.articles.find(({ id }) => id === passage.article);
    return article ? printedOf(article, passage, source) : [];
  });
}

function checkStatement(
  statement: Statement,
  siblings: readonly Statement[],
  printed: readonly Printed[],
  wordings: Wordings,
): Claim {
  const { text, figure } = statement;
  const proper = new Set(printed.flatMap(({ article }) => [...properNames(article)]));
  const said = readSaid(statement, siblings, proper, wordings);
  const meant = meantOf(
    align(said, printed, wordings).map((each) => ({
      ...each,
      verdict: judge(said, each, wordings),
      isEqual: each.printed.reading.value === figure.value,
    })),
  );
  const verdict = meant?.verdict ?? 'not-in-article';
  const span = claimSpan(statement);
  const claim = { text: text.slice(span.start, span.end), span, figure, verdict };
  return meant && verdict !== 'not-in-article' ? { ...claim, source: sourceOf(meant.printed) } : claim;
}

interface Judged extends Alignment {
  readonly verdict: Verdict;
  /** Both print one number. */
  readonly isEqual: boolean;
}

/** How far below the likeliest figure another may be that differs, where the likeliest is of something else. */
const BESIDE = 0.25;

/** The figure that is meant: one that surely says the same; else the likeliest. */
function meantOf(judged: readonly Judged[]): Judged | undefined {
  const agreeing =
    judged.find(({ verdict }) => verdict === 'same') ?? judged.find(({ verdict }) => verdict === 'rounded');
  const [likeliest] = judged;
  const least = (likeliest?.score ?? 0) - BESIDE;
  if (!agreeing && likeliest && likeliest.verdict === 'not-in-article' && likeliest.isEqual) return likeliest;
  return agreeing ?? judged.find(({ verdict, score }) => verdict === 'differs' && score >= least) ?? likeliest;
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
  const lead = /^[\s,;:—–(，；：、（]*(?:and\s+|while\s+|with\s+|but\s+)?/.exec(words)?.[0].length ?? 0;
  const trail = /[\s,;:—–(，；：、（]*$/.exec(words)?.[0].length ?? 0;
  return {
    start: Math.min(start + lead, figure.span.start),
    end: Math.max(end - trail, figure.span.end),
  };
}
