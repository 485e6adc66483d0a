import type { Citation } from '../model.ts';
import { asSentence, oneLine } from './one-line.ts';
import { partialDate } from './partial-date.ts';

/** APA 7: a web page. Without a reporter the publisher stands in, without either the title. */
export function formatApa(citation: Citation): string {
  const { authors, title, publisher, published, republishedBy, locator, accessed, url } = citation;
  const author = authors.length > 0 ? apaNames(authors) : publisher;
  const date = `(${partialDate(published)?.apa ?? 'n.d.'}).`;
  const where = locator === undefined ? '' : ` (para. ${locator})`;
  const titled = asSentence(`${title}${where}`);
  const retrieved = url && accessed && !published && partialDate(accessed);
  const parts = [
    ...(author ? [asSentence(author), date, titled] : [titled, date]),
    publisher && publisher !== author && asSentence(publisher),
    republishedBy && asSentence(`Republished by ${republishedBy}`),
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
