import { checkMessage } from './answer/check/check.ts';
import { type PrintedSource, printedOf } from './answer/check/printed.ts';
import { closeHits } from './answer/close-hits.ts';
import { composeAnswer } from './answer/compose.ts';
import { headlineOf } from './answer/headline.ts';
import { figuresNamed } from './answer/topics.ts';
import { parseCorpus } from './corpus/corpus.ts';
import { splitSentences } from './corpus/sentences.ts';
import type {
  Answer,
  Article,
  Changes,
  Claim,
  Explanation,
  Hit,
  LocatedQuantity,
  Passage,
  PictureFile,
  Problem,
  Quantity,
  SourceFile,
  Span,
} from './model.ts';
import { extractQuantities } from './quantities/extract.ts';
import { applyNotes } from './quantities/notes.ts';
import { buildIndex, type SearchResources } from './search/index.ts';
import { buildSuggestions, type Suggest } from './search/suggestions.ts';
import { suggestionsFor } from './suggestions-for.ts';

/** What the engine may use beyond the articles' text; the door reads it. */
export interface Resources extends SearchResources {
  /** Image files beside the articles. */
  readonly pictures?: readonly PictureFile[];
}

/** The whole pipeline, ready to answer. Everything in it is synchronous, and the same for the same files. */
export interface Engine {
  /** In order of id. */
  readonly articles: readonly Article[];
  /** What is wrong with the files. */
  readonly problems: readonly Problem[];
  /** Answers a question from the articles, or from one of them; at most `limit` hits, 5 unless told. */
  readonly ask: (question: string, options?: { readonly limit?: number; readonly article?: string }) => Answer;
  /** Why a passage is found for a question; `undefined` when it is not among the candidates. */
  readonly explain: (
    question: string,
    passage: Passage,
    options?: { readonly article?: string },
  ) => Explanation | undefined;
  /** The figures on a topic: those that measure it, from all passages, then those beside it; all in reading order without one. */
  readonly figures: (options?: { readonly about?: string; readonly article?: string }) => LocatedQuantity[];
  /**
   * What the articles can answer that is like what is typed so far, best first; 25 at most unless told. With `any` of
   * its words: what a question that found nothing can be replaced with.
   */
  readonly suggest: (
    typed: string,
    options?: { readonly limit?: number; readonly article?: string; readonly words?: 'every' | 'any' },
  ) => string[];
  /** Lays the claims of a message beside what the articles say, or one of them, in the order of the message. */
  readonly check: (message: string, options?: { readonly article?: string }) => Claim[];
  readonly article: (id: string) => Article | undefined;
  /** How an article changed while it was being served; `undefined` when it did not. */
  readonly changes: (article: string) => Changes | undefined;
  readonly passage: (article: string, number: number) => Passage | undefined;
  readonly pictureFile: (name: string) => PictureFile | undefined;
}

/**
 * Builds the engine from the files of a corpus: articles, sidecars, and whatever else stands beside them.
 *
 * @param files - In any order; one that cannot be used is named in `problems`, and the others are served.
 * @returns An engine; with no article in the files, one that finds nothing.
 * @example
 * const engine = buildEngine([{ name: 'marsh.txt', text: 'The marsh covers 1,200 km².', revision: '1a2b3c4d' }]);
 * engine.ask('How large is the marsh?').hits[0]?.passage.number; // 1
 */
export function buildEngine(files: readonly SourceFile[], resources: Resources = {}): Engine {
  const { articles, sidecars, problems } = parseCorpus(files, resources.pictures);
  const index = buildIndex(articles, sidecars, resources);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const pictureFiles = new Map(resources.pictures?.map((file) => [file.name, file]));
  const quantities = new Map<Passage, readonly Quantity[]>();
  /** Extracted when they are first needed: of a large corpus, most never are. */
  const quantitiesOf = (passage: Passage): readonly Quantity[] => {
    const { text, sentences, notes, article } = passage;
    const known =
      quantities.get(passage) ?? applyNotes(extractQuantities(text, sentences, byId.get(article)?.published), notes);
    quantities.set(passage, known);
    return known;
  };

  const printedSource: PrintedSource = {
    quantitiesOf,
    quantitiesIn: (text) => extractQuantities(text, splitSentences(text)),
    wordings: index.wordings,
  };

  const suggesters = new Map<string | undefined, Suggest>();
  const suggesterFor = (id: string | undefined): Suggest => {
    const chosen = id === undefined ? articles : articles.filter((article) => article.id === id);
    const suggest = suggesters.get(id) ?? buildSuggestions(suggestionsFor(chosen, sidecars, quantitiesOf));
    suggesters.set(id, suggest);
    return suggest;
  };

  return {
    articles,
    problems,
    ask: (question, options) =>
      composeAnswer(question, index.search(question, options), {
        articles,
        quantitiesOf,
        headlineOf: (question, passage) => {
          const article = byId.get(passage.article);
          return article && headlineOf(question, printedOf(article, passage, printedSource), index.wordings);
        },
      }),
    explain: index.explain,
    figures({ about, article } = {}) {
      const all = articles
        .filter(({ id }) => article === undefined || id === article)
        .flatMap(({ passages }) => passages)
        .flatMap((passage) => quantitiesOf(passage).map((quantity) => locate(quantity, passage)));
      if (about === undefined) return all;
      const { hits } = index.search(about, { limit: 10, ...(article && { article }) });
      const near = closeHits(hits).flatMap((hit) => figuresOn(hit, quantitiesOf(hit.passage)));
      const named = figuresNamed(all, about);
      const isBeside = ({ article, passage }: LocatedQuantity) =>
        named.some((each) => each.article === article && each.passage === passage);
      return once([...named, ...(named.length > 0 ? near.filter(isBeside) : near)]);
    },
    suggest: (typed, { limit = 25, article, words } = {}) => suggesterFor(article)(typed, limit, words),
    check(message, { article } = {}) {
      const sentences = splitSentences(message);
      return checkMessage(
        { text: message, sentences, quantities: extractQuantities(message, sentences) },
        {
          ...printedSource,
          articles,
          find: (text) => index.closest(text, { limit: 8, ...(article && { article }) }),
        },
      );
    },
    article: (id) => byId.get(id),
    changes: () => undefined,
    passage: (article, number) => byId.get(article)?.passages[number - 1],
    pictureFile: (name) => pictureFiles.get(name),
  };
}

/** The quantities of a hit whose sentence holds a matched term; all of the hit's when none does. */
function figuresOn(hit: Hit, quantities: readonly Quantity[]): LocatedQuantity[] {
  const near = quantities.filter(({ sentence }) => hit.matches.some((match) => within(match, sentence)));
  return (near.length > 0 ? near : quantities).map((quantity) => locate(quantity, hit.passage));
}

/** Each figure once, where it first stands. */
function once(quantities: readonly LocatedQuantity[]): LocatedQuantity[] {
  const places = new Map(
    quantities.map((each) => [`${each.article} ${each.passage} ${each.span.start}`, each] as const),
  );
  return [...places.values()];
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

const locate = (quantity: Quantity, { article, number }: Passage): LocatedQuantity => ({
  ...quantity,
  article,
  passage: number,
});
