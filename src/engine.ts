import type { Answer, Article, LocatedQuantity, Passage, PictureFile, Problem } from './model.ts';

/** What the engine may use beyond the articles' text; the door reads it. */
export interface Resources {
  /** Image files beside the articles. */
  readonly pictures?: readonly PictureFile[];
}

/** The whole pipeline, ready to answer. */
export interface Engine {
  /** In order of id. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** Answers a question from the articles, or from one of them. */
  readonly ask: (question: string, options?: { readonly limit?: number; readonly article?: string }) => Answer;
  /** The figures on a topic, best first; all of them in reading order without one. */
  readonly figures: (options?: { readonly about?: string; readonly article?: string }) => LocatedQuantity[];
  readonly article: (id: string) => Article | undefined;
  readonly passage: (article: string, number: number) => Passage | undefined;
  readonly pictureFile: (name: string) => PictureFile | undefined;
}
