import { closeHits } from './answer/close-hits.ts';
import { composeAnswer } from './answer/compose.ts';
import { parseCorpus } from './corpus/corpus.ts';
import type {
  Answer,
  Article,
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
import { buildIndex, type SearchResources } from './search/index.ts';

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
  /** The figures on a topic, best first; all of them in reading order without one. */
  readonly figures: (options?: { readonly about?: string; readonly article?: string }) => LocatedQuantity[];
  readonly article: (id: string) => Article | undefined;
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
  const quantities = new Map(
    articles.flatMap((article) =>
      article.passages.map(
        (passage) => [passage, extractQuantities(passage.text, passage.sentences, article.published)] as const,
      ),
    ),
  );
  const quantitiesOf = (passage: Passage): readonly Quantity[] => quantities.get(passage) ?? [];

  return {
    articles,
    problems,
    ask: (question, options) => composeAnswer(question, index.search(question, options), { articles, quantitiesOf }),
    figures({ about, article } = {}) {
      if (about !== undefined) {
        const { hits } = index.search(about, { limit: 10, ...(article && { article }) });
        return closeHits(hits).flatMap((hit) => figuresOn(hit, quantitiesOf(hit.passage)));
      }
      return articles
        .filter(({ id }) => article === undefined || id === article)
        .flatMap(({ passages }) => passages)
        .flatMap((passage) => quantitiesOf(passage).map((quantity) => locate(quantity, passage)));
    },
    article: (id) => byId.get(id),
    passage: (article, number) => byId.get(article)?.passages[number - 1],
    pictureFile: (name) => pictureFiles.get(name),
  };
}

/** The quantities of a hit whose sentence holds a matched term; all of the hit's when none does. */
function figuresOn(hit: Hit, quantities: readonly Quantity[]): LocatedQuantity[] {
  const near = quantities.filter(({ sentence }) => hit.matches.some((match) => within(match, sentence)));
  return (near.length > 0 ? near : quantities).map((quantity) => locate(quantity, hit.passage));
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

const locate = (quantity: Quantity, { article, number }: Passage): LocatedQuantity => ({
  ...quantity,
  article,
  passage: number,
});
