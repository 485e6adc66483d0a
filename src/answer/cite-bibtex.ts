import type { Citation } from '../model.ts';
import { oneLine } from './one-line.ts';
import { partialDate } from './partial-date.ts';

/** BibTeX: `@misc`, which every style knows. */
export function formatBibtex(citation: Citation): string {
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
