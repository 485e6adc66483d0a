import type { Article, Passage, Picture, Sidecar, Span } from '../model.ts';
import { type IndexedText, indexText } from './indexed-passage.ts';
import { isStop } from './stop-words.ts';
import { analyse } from './terms.ts';

/** A way of asking for a document, after analysis. */
export interface Phrase {
  readonly terms: ReadonlySet<string>;
  /** The folded words, for their meaning. */
  readonly words: readonly string[];
}

/** Something that can be found: a passage, a picture by its caption, or an article's source line. */
export interface Document {
  readonly id: number;
  readonly article: Article;
  readonly of: { readonly passage: Passage } | { readonly picture: Picture } | 'source';
  readonly text: IndexedText;
  /** Title and heading. */
  readonly around: ReadonlySet<string>;
  /** What the editors say that people ask. */
  readonly asked: readonly Phrase[];
  /** All terms of `asked`. */
  readonly askedTerms: ReadonlySet<string>;
  /** 0 for an article's first passage to 1 for its last. */
  readonly position: number;
}

/** Every document of a corpus; the passages of an article stand in order, side by side. */
export function documentsOf(articles: readonly Article[], sidecars: readonly Sidecar[]): Document[] {
  const byArticle = new Map(sidecars.map((sidecar) => [sidecar.article, sidecar]));
  const documents: Document[] = [];
  for (const article of articles) {
    const title = termsOf(article.title);
    const sidecar = byArticle.get(article.id);
    const add = (of: Document['of'], text: IndexedText, heading = '', position = 1) => {
      const asked = phrasesFor(of, sidecar).map(phraseOf);
      const askedTerms = new Set(asked.flatMap(({ terms }) => [...terms]));
      documents.push({
        id: documents.length,
        article,
        of,
        text,
        around: new Set([...title, ...termsOf(heading)]),
        asked,
        askedTerms,
        position,
      });
    };
    const last = Math.max(1, article.passages.length - 1);
    for (const passage of article.passages) {
      add({ passage }, indexText(passage.text, passage.sentences), passage.section, (passage.number - 1) / last);
    }
    for (const picture of article.pictures) add({ picture }, lineText(pictureLine(picture)));
    add('source', lineText(sourceLine(article)));
  }
  return documents;
}

function phraseOf(phrase: string): Phrase {
  const terms = analyse(phrase).filter(({ term }) => !isStop(term));
  return { terms: new Set(terms.map(({ term }) => term)), words: terms.map(({ word }) => word) };
}

/** The terms of a text that weigh anything. */
export const termsOf = (text: string): string[] => analyse(text).flatMap(({ term }) => (isStop(term) ? [] : [term]));

const lineText = (line: string): IndexedText => indexText(line, [wholeOf(line)]);

const wholeOf = (text: string): Span => ({ start: 0, end: text.length });

/** A picture as people ask for it. */
const pictureLine = ({ caption, credit = '' }: Picture): string =>
  `${caption} ${credit} picture photo photograph image shot pictured shown photographer took taken caption credit camera`;

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
      `reporter reported author wrote written writer journalist byline correspondent ${authors.join(' ')}`,
    place && `dateline filed city town place ${place}`,
    date && `date dated day month year release ${date}`,
    republishedBy && `republished reposted site ${republishedBy}`,
    'headline title story link url',
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
