import type {
  Answer,
  AnswerHit,
  Article,
  Citation,
  Findings,
  Hit,
  LocatedQuantity,
  Passage,
  Picture,
  Quantity,
  Span,
} from '../model.ts';
import { cite } from './cite.ts';
import { excerptPassage } from './excerpt.ts';
import { lacksAsked } from './lacks-asked.ts';

/** What an answer is made from, beyond what was found. */
export interface Source {
  readonly articles: readonly Article[];
  readonly quantitiesOf: (passage: Passage) => readonly Quantity[];
  /** The one figure of a passage that a question asks for, where that is plain. */
  readonly headlineOf: (question: string, passage: Passage) => Quantity | undefined;
}

/** How much of a passage is shown, in UTF-16 units: an ordinary paragraph whole, the further ones in short. */
const BEST_CHARS = 900;
const FURTHER_CHARS = 240;

/**
 * Makes the answer out of what was found: excerpts, figures, pictures and the citation, before any layout.
 * Every word of the article in it is a slice of a passage.
 *
 * @param findings - Its passages and pictures belong to `source.articles`.
 */
export function composeAnswer(question: string, findings: Findings, source: Source): Answer {
  const articles = new Map(source.articles.map((article) => [article.id, article]));
  const show = (hit: Hit, budgetChars: number) => showHit(hit, articles.get(hit.passage.article), source, budgetChars);
  const hits = findings.hits.map((hit, rank) => show(hit, rank === 0 ? BEST_CHARS : FURTHER_CHARS));
  const nearest = findings.nearest.map((hit) => show(hit, FURTHER_CHARS));
  const aboutPicture = isAboutPicture(findings);
  const whole = findings.aboutSource || aboutPicture ? hits[0]?.passage.article : undefined;
  const citation = citeWhole(whole, articles) ?? (hits[0] ?? nearest[0])?.citation ?? citeOnly(source);
  const quantities = hits.map((hit) => quantitiesOf(hit, source));
  const best = whole === undefined ? hits[0] : undefined;
  const found = best && source.headlineOf(question, best.passage);
  // A number that is plainly the one asked for leaves no doubt.
  const headline = found && quantities[0]?.find(({ span }) => span.start === found.span.start);
  const isDoubtful = findings.outcome === 'found' && best !== undefined && lacksAsked(question, quantities[0] ?? []);
  const outcome = headline ? 'found' : isDoubtful ? 'unsure' : findings.outcome;
  const ordered = headline ? [headline, ...quantities.flat().filter((each) => each !== headline)] : quantities.flat();
  return {
    question,
    ...(findings.searchedFor !== undefined && { searchedFor: findings.searchedFor }),
    outcome,
    ...(headline && { headline }),
    hits,
    nearest,
    ...(findings.unsaid && { unsaid: findings.unsaid }),
    pictures: picturesFor(findings, articles),
    quantities: ordered,
    ...(citation && { citation }),
    aboutSource: findings.aboutSource,
    aboutPicture,
  };
}

function showHit(hit: Hit, article: Article | undefined, source: Source, budgetChars: number): AnswerHit {
  if (!article) throw new Error(`A hit is in no article: ${hit.passage.article}`);
  const marks = [...hit.matches, ...source.quantitiesOf(hit.passage).map(({ span }) => span)];
  return {
    ...hit,
    excerpt: excerptPassage(hit.passage, hit.sentence, budgetChars, marks),
    citation: cite(article, hit.passage, hit.sentence),
  };
}

/** An article as such, not a passage of it. */
const citeWhole = (id: string | undefined, articles: ReadonlyMap<string, Article>): Citation | undefined => {
  const article = id === undefined ? undefined : articles.get(id);
  return article && cite(article);
};

const citeOnly = ({ articles: [only, ...others] }: Source): Citation | undefined =>
  only && others.length === 0 ? cite(only) : undefined;

/** The pictures that match, then those just before and after the best hit. */
function picturesFor({ hits, pictures }: Findings, articles: ReadonlyMap<string, Article>): Picture[] {
  const best = hits[0]?.passage;
  const near = (best && articles.get(best.article)?.pictures) ?? [];
  const beside = near.filter(({ afterPassage }) => afterPassage === best?.number || afterPassage + 1 === best?.number);
  return [...new Set([...pictures, ...beside])];
}

/** A picture that is found before any passage brings the one it stands after, in which nothing matches. */
function isAboutPicture({ hits: [best], pictures: [picture] }: Findings): boolean {
  if (!best || !picture) return false;
  const { article, number } = best.passage;
  return best.matches.length === 0 && picture.article === article && Math.max(1, picture.afterPassage) === number;
}

/** The figures of a hit, those of its best sentence first, and of these the ones that the question names most. */
function quantitiesOf({ passage, sentence, matches }: Hit, source: Source): LocatedQuantity[] {
  const located = source
    .quantitiesOf(passage)
    .map((quantity) => ({ ...quantity, article: passage.article, passage: passage.number }));
  const words = matches.map((match) => ({ match, word: passage.text.slice(match.start, match.end).toLowerCase() }));
  /** In the figure itself, in what it measures, or only in its clause. */
  const named = ({ span, clause, measures }: Quantity) =>
    words.reduce((sum, { match, word }) => {
      const measured = measures?.text.toLowerCase().includes(word) ?? false;
      return sum + (isWithin(match, span) ? 2 : 0) + (measured ? 1 : 0) + (isWithin(match, clause) ? 1 : 0);
    }, 0);
  // "First in the world" says how an amount compares: the amount goes before it.
  const rank = (quantity: Quantity) =>
    isWithin(quantity.span, sentence) ? named(quantity) - (quantity.kind === 'rank' ? 3 : 0) : -4;
  return located.sort((a, b) => rank(b) - rank(a));
}

const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
