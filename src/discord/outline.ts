import type { Article } from '../model.ts';
import type { Text } from '../text/index.ts';

/** A heading and the passages under it. */
export interface OutlineEntry {
  readonly heading: string;
  /** 1 to 6. */
  readonly level: number;
  readonly firstPassage: number;
  /** Less than the first when there are none. */
  readonly lastPassage: number;
}

/** An article's headings in reading order, and before them what stands above the first; `[]` for an empty article. */
export function outlineOf({ sections, passages }: Article, text: Text): OutlineEntry[] {
  if (passages.length === 0) return [];
  const first = sections[0]?.firstPassage ?? passages.length + 1;
  const beginning = first > 1 ? [{ heading: text.beginning, level: 1, firstPassage: 1 }] : [];
  const all = [...beginning, ...sections];
  return all.map((section, index) => ({
    ...section,
    lastPassage: (all[index + 1]?.firstPassage ?? passages.length + 1) - 1,
  }));
}

/** `¶14–31`; `''` for a heading with nothing under it. */
export function rangeOf({ firstPassage, lastPassage }: OutlineEntry, text: Text): string {
  if (lastPassage < firstPassage) return '';
  return text.paragraph([...new Set([firstPassage, lastPassage])].map(text.number).join('–'));
}
