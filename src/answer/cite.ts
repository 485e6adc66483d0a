import type { Article, Citation, Passage } from '../model.ts';
import { partialDate } from './partial-date.ts';
import { sentenceUrl } from './text-fragment.ts';

/** A way to write a citation down. */
export type CitationStyle = 'plain' | 'apa' | 'bibtex';

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
  return { plain: formatPlain, apa: formatApa, bibtex: formatBibtex }[style]({ ...known, ...page });
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

/** APA 7: a web page. Without a reporter the publisher stands in, without either the title. */
function formatApa(citation: Citation): string {
  const { authors, title, publisher, published, republishedBy, locator, accessed, url } = citation;
  const author = authors.length > 0 ? apaNames(authors) : publisher;
  const date = `(${partialDate(published)?.apa ?? 'n.d.'}).`;
  const where = locator === undefined ? '' : ` (para. ${locator})`;
  const titled = sentence(`${title}${where}`);
  const retrieved = url && accessed && !published && partialDate(accessed);
  const parts = [
    ...(author ? [sentence(author), date, titled] : [titled, date]),
    publisher && publisher !== author && sentence(publisher),
    republishedBy && sentence(`Republished by ${republishedBy}`),
    retrieved ? `Retrieved ${retrieved.american}, from ${url}` : url,
  ];
  return oneLine(parts.filter(Boolean).join(' '));
}

/** `A & B`, `A, B, & C`; of more than twenty the first nineteen and the last. */
function apaNames(authors: readonly string[]): string {
  const names = authors.map(apaName);
  const last = names.at(-1) ?? '';
  if (names.length === 1) return last;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  const [first = ''] = names;
  return names.length === 2 && !first.includes(',')
    ? `${first} & ${last}`
    : `${names.slice(0, -1).join(', ')}, & ${last}`;
}

/** `Doe, Jane` tells its family name, and becomes `Doe, J.`. */
function apaName(name: string): string {
  const [family = '', given] = name.split(/,\s*/, 2);
  if (!given) return name;
  const initials = given.split(/[\s.]+/).map((part) => [...part][0]);
  return `${family}, ${initials.filter(Boolean).join('. ')}.`;
}

const sentence = (text: string): string => (/[.?!…]["”’)]?$/.test(text) ? text : `${text}.`);

function formatBibtex(citation: Citation): string {
  const { article, authors, title, publisher, place, published, republishedBy, locator, accessed, url } = citation;
  const date = partialDate(published);
  const notes = [
    republishedBy && `Republished by ${republishedBy}`,
    locator !== undefined && `para. ${locator}`,
    accessed && `accessed ${partialDate(accessed)?.long ?? accessed}`,
    !date && 'n.d.',
  ];
  const fields: [name: string, value: string | undefined][] = [
    ['author', authors.length > 0 ? braced(authors.map(bibtexName).join(' and ')) : undefined],
    ['title', `{{${bibtexText(title)}}}`],
    ['howpublished', bibtexField([publisher, place].filter(Boolean).join(', '))],
    ['year', date && braced(date.year)],
    ['month', date?.month],
    ['day', date?.day && braced(date.day)],
    ['note', bibtexField(notes.filter(Boolean).join(', '))],
    ['url', url && braced(url.replace(/[{}\\\s]/g, encodeURIComponent))],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},`);
  const key = `${article.normalize('NFKD').replace(/[^A-Za-z0-9-]+/g, '')}${locator === undefined ? '' : `-${locator}`}`;
  return [`@misc{${key.replace(/^-/, '') || 'article'},`, ...lines, '}'].join('\n');
}

/** `Doe, Jane` tells its family name; any other name is braced, so that BibTeX does not guess one. */
const bibtexName = (name: string): string => (name.includes(',') ? bibtexText(name) : `{${bibtexText(name)}}`);

const braced = (text: string): string => `{${text}}`;
const bibtexField = (text: string): string | undefined => (text ? braced(bibtexText(text)) : undefined);

const BIBTEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // A backslash does not hide a brace from BibTeX's count of them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const bibtexText = (text: string): string =>
  oneLine(text).replace(/[\\{}~^$&#%_]/g, (char) => BIBTEX_ESCAPES[char] ?? `\\${char}`);

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
