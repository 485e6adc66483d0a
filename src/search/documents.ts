import type { Article, Passage, Picture, Sidecar, Span } from '../model.ts';
import { addTo } from './add-to.ts';
import { isStop } from './stop-words.ts';
import { analyse } from './terms.ts';
import type { Texts } from './texts.ts';

/** Terms, each once: a set of them, or a map by them. */
export type TermSet = Pick<ReadonlySet<string>, 'size' | 'has' | 'keys'>;

/** A way of asking for a document, after analysis. */
export interface Phrase {
  readonly terms: ReadonlySet<string>;
  /** The folded words, for their meaning. */
  readonly words: readonly string[];
}

/** Something that can be found: a passage, a picture by its caption, or an article's source line. */
export interface Document {
  /** Its number among the documents, and that of its text among the texts. */
  readonly id: number;
  readonly article: Article;
  readonly of: { readonly passage: Passage } | { readonly picture: Picture } | 'source';
  /** Title and heading. */
  readonly around: ReadonlySet<string>;
  /** What the editors say that people ask. */
  readonly asked: readonly Phrase[];
  /** All terms of `asked`, and those of the phrases that hold each. */
  readonly askedTerms: ReadonlyMap<string, readonly Phrase[]>;
  /** What the editors say that people ask, and the article does not say; by term too. */
  readonly unsaid: readonly Phrase[];
  readonly unsaidTerms: ReadonlyMap<string, readonly Phrase[]>;
  /** 0 for an article's first passage to 1 for its last. */
  readonly position: number;
}

/** The passage that a document is; `undefined` for a picture and the source line. */
export const passageOf = ({ of }: Document): Passage | undefined =>
  of !== 'source' && 'passage' in of ? of.passage : undefined;

/** The picture that a document is. */
export const pictureOf = ({ of }: Document): Picture | undefined =>
  of !== 'source' && 'picture' in of ? of.picture : undefined;

/**
 * Every document of a corpus; the passages of an article stand in order, side by side.
 *
 * @param texts - Empty; takes the text of each.
 */
export function documentsOf(articles: readonly Article[], sidecars: readonly Sidecar[], texts: Texts): Document[] {
  const byArticle = new Map(sidecars.map((sidecar) => [sidecar.article, sidecar]));
  const documents: Document[] = [];
  for (const article of articles) {
    const title = termsOf(article.title);
    const sidecar = byArticle.get(article.id);
    const unsaid = (sidecar?.unsaid ?? []).map(phraseOf);
    const unsaidTerms = byTerm(unsaid);
    const headings = new Map<string, ReadonlySet<string>>();
    const aroundOf = (heading: string) => {
      const known = headings.get(heading) ?? new Set([...title, ...termsOf(heading)]);
      headings.set(heading, known);
      return known;
    };
    const add = (of: Document['of'], text: string, sentences: readonly Span[], heading = '', position = 1) => {
      texts.add(text, sentences);
      const asked = phrasesFor(of, sidecar).map(phraseOf);
      const askedTerms = byTerm(asked);
      // With a number, each counts as a term of the corpus.
      for (const term of askedTerms.keys()) texts.terms.give(term);
      const id = documents.length;
      const around = aroundOf(heading);
      documents.push({ id, article, of, around, asked, askedTerms, unsaid, unsaidTerms, position });
    };
    const addLine = (of: Document['of'], line: string) => add(of, line, [{ start: 0, end: line.length }]);
    const last = Math.max(1, article.passages.length - 1);
    for (const passage of article.passages)
      add({ passage }, passage.text, passage.sentences, passage.section, (passage.number - 1) / last);
    for (const picture of article.pictures) addLine({ picture }, pictureLine(picture));
    addLine('source', sourceLine(article));
  }
  return documents;
}

function phraseOf(phrase: string): Phrase {
  const terms = analyse(phrase).filter(({ term }) => !isStop(term));
  return { terms: new Set(terms.map(({ term }) => term)), words: terms.map(({ word }) => word) };
}

function byTerm(phrases: readonly Phrase[]): Map<string, Phrase[]> {
  const holding = new Map<string, Phrase[]>();
  for (const phrase of phrases) for (const term of phrase.terms) addTo(holding, term, phrase);
  return holding;
}

/** The terms of a text that weigh anything. */
export const termsOf = (text: string): string[] => analyse(text).flatMap(({ term }) => (isStop(term) ? [] : [term]));

/** A picture as people ask for it. */
const pictureLine = ({ caption, credit = '' }: Picture): string =>
  `${caption} ${credit} picture photo photograph pic image shot snapshot screenshot pictured shown depicted photographer took taken caption credit`;

/** What there is to know of a source, with the words by which people ask for it. Its title is left out: every question on the article shares words with it. */
function sourceLine({ publisher, authors, place, published, republishedBy }: Article): string {
  const date = published
    ? new Date(published).toLocaleDateString('en-GB', {
        timeZone: 'UTC',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      })
    : '';
  return [
    publisher && `publisher published publication publish news agency outlet newspaper website source ${publisher}`,
    authors.length > 0 &&
      `reporter reported author wrote written writer journalist byline signed correspondent ${authors.join(' ')}`,
    place && `dateline filed city town place ${place}`,
    date && `date dated day month year release ${date}`,
    republishedBy && `republished reposted site ${republishedBy}`,
    'headline title story report link url address cite citation reference',
  ]
    .filter(Boolean)
    .join('. ');
}

function phrasesFor(of: Document['of'], sidecar: Sidecar | undefined): readonly string[] {
  return (sidecar?.asked ?? [])
    .filter(({ target }) => {
      if (target === 'source' || of === 'source') return target === of;
      if ('passage' in target) return 'passage' in of && of.passage.number === target.passage;
      return 'picture' in of && of.picture.number === target.picture;
    })
    .flatMap(({ phrases }) => phrases);
}
