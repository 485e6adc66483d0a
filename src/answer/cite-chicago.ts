import type { Citation } from '../model.ts';
import { asSentence, oneLine } from './one-line.ts';
import { partialDate } from './partial-date.ts';

/** Chicago 17, bibliography: a web page. Without a reporter the publisher stands in, without either the title. */
export function formatChicago(citation: Citation): string {
  const { authors, title, publisher, published, republishedBy, locator, accessed, url } = citation;
  const author = authors.length > 0 ? chicagoNames(authors) : publisher;
  const titled = /[.?!…]$/.test(title) ? `“${title}”` : `“${title}.”`;
  const issued = [publisher !== author && publisher, partialDate(published)?.american ?? 'n.d.'];
  const parts = [
    author && asSentence(author),
    titled,
    asSentence(issued.filter(Boolean).join(', ')),
    locator !== undefined && `Para. ${locator}.`,
    republishedBy && asSentence(`Republished by ${republishedBy}`),
    accessed && asSentence(`Accessed ${partialDate(accessed)?.american ?? accessed}`),
    url && `${url}.`,
  ];
  return oneLine(parts.filter(Boolean).join(' '));
}

/** `A and B`, `A, B, and C`; of more than ten the first seven. */
function chicagoNames(names: readonly string[]): string {
  const [first = '', second = ''] = names;
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`;
  if (names.length <= 2) return names.length === 1 ? first : `${first}${first.includes(',') ? ',' : ''} and ${second}`;
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`;
}
