import { type APIButtonComponentWithURL, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { clipText } from '../answer/excerpt.ts';
import type { Citation } from '../model.ts';
import type { Text } from '../text/index.ts';
import { escapeText } from './escape.ts';
import { LIMITS } from './limits.ts';

/** A few words of a title or a name, escaped; longer ones lose their end to a `[…]`. */
export function label(text: string, budgetChars: number): string {
  return escapeText(clipText(text.replace(/\s+/g, ' ').trim(), budgetChars));
}

/** A citation in two lines: the title, and in small who, where and when, the paragraph and the revision. */
export function renderCitation(citation: Citation, text: Text): string {
  const { authors, publisher, place, published, republishedBy, locator, revision } = citation;
  const details = [
    label(authors.join(', '), 80),
    [publisher, place]
      .map((part) => label(part ?? '', 60))
      .filter(Boolean)
      .join(', '),
    published ? label(text.date(published), 40) : text.noDate,
    republishedBy && text.republishedBy(label(republishedBy, 60)),
    locator !== undefined && text.paragraph(text.number(locator)),
    text.revision(escapeText(revision)),
  ];
  return `${label(citation.title, 160)}\n-# ${details.filter(Boolean).join(' · ')}`;
}

/** What is known of a source, a fact a line. */
export function renderFacts(citation: Citation, text: Text): string {
  const { facts } = text;
  const known: [name: string, value: string | undefined][] = [
    [facts.authors, citation.authors.join(', ')],
    [facts.publisher, citation.publisher],
    [facts.place, citation.place],
    [facts.published, citation.published ? text.date(citation.published) : text.noDate],
    [facts.republishedBy, citation.republishedBy],
    [facts.accessed, citation.accessed && text.date(citation.accessed)],
  ];
  return known
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: **${label(value ?? '', 80)}**`)
    .join('\n');
}

/**
 * A button to the source: to the very sentence where the address leads there; none for an address Discord refuses.
 *
 * @param answers - Whether there is something to read there for who asked.
 */
export function linkButton({ url }: Citation, text: Text, answers = true): APIButtonComponentWithURL[] {
  if (!url || url.length > LIMITS.urlChars || !URL.canParse(url)) return [];
  const name = answers && url.includes(':~:text=') ? text.readSentence : text.openSource;
  return [{ type: ComponentType.Button, style: ButtonStyle.Link, label: name, url }];
}
