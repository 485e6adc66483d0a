import type { Article, Citation, Passage } from '../model.ts';
import { formatApa } from './cite-apa.ts';
import { formatBibtex } from './cite-bibtex.ts';
import { formatChicago } from './cite-chicago.ts';
import { oneLine } from './one-line.ts';
import { partialDate } from './partial-date.ts';
import { sentenceUrl } from './text-fragment.ts';

/** A way to write a citation down. */
export type CitationStyle = 'plain' | 'apa' | 'chicago' | 'bibtex';

/**
 * The source of an article, or of one passage of it.
 *
 * @param passage - When given, the citation says where, and its url leads to the sentence.
 * @param sentence - The sentence meant; the passage's first unless told.
 */
export function cite(article: Article, passage?: Passage, sentence = passage?.sentences[0]): Citation {
  const url = passage && sentence ? sentenceUrl(article, passage, sentence) : article.url;
  const { publisher, place, published, republishedBy, accessed } = article;
  return {
    article: article.id,
    revision: article.revision,
    title: article.title,
    authors: article.authors,
    ...(publisher && { publisher }),
    ...(place && { place }),
    ...(published && { published }),
    ...(republishedBy && { republishedBy }),
    ...(accessed && { accessed }),
    ...(passage && { locator: passage.number }),
    ...(url && { url }),
  };
}

/**
 * Writes a citation in a style, in English, as one line (BibTeX: several). What is not known is left out, an unknown
 * date is "n.d."; names stand as the article prints them, for no rule tells which part is the family name, unless a
 * comma does: `Doe, Jane`.
 *
 * @example
 * formatCitation(citation, 'plain');
 * // Jane Doe, “The Marsh”, The Daily, Norwich, 3 May 2021, para. 4, https://example.org/marsh
 */
export function formatCitation(citation: Citation, style: CitationStyle): string {
  const { url, ...known } = citation;
  // The page itself: what leads to the sentence is for a link, not for a bibliography.
  const page = url && { url: url.replace(/#?:~:text=.*$/, '') };
  return { plain: formatPlain, apa: formatApa, chicago: formatChicago, bibtex: formatBibtex }[style]({
    ...known,
    ...page,
  });
}

function formatPlain(citation: Citation): string {
  const { authors, title, publisher, place, published, republishedBy, locator, accessed, url } = citation;
  const parts = [
    authors.join(authors.some((name) => name.includes(',')) ? '; ' : ', '),
    `“${title}”`,
    publisher,
    place,
    partialDate(published)?.long ?? 'n.d.',
    republishedBy && `republished by ${republishedBy}`,
    locator !== undefined && `para. ${locator}`,
    accessed && `accessed ${partialDate(accessed)?.long ?? accessed}`,
    url,
  ];
  return oneLine(parts.filter(Boolean).join(', '));
}
