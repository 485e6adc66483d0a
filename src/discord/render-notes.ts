import { clipText } from '../answer/excerpt.ts';
import type { Text } from '../text/index.ts';
import { escapeText } from './escape.ts';

/** One editors' note in small: a line of its own, set apart from the article's words. */
export function noteLine(note: string, budgetChars: number, text: Text): string {
  return `-# ${text.editorsNote(escapeText(clipText(oneLine(note), budgetChars)))}`;
}

/** Editors' notes, a small line each, as many words of them as there is room for. */
export function renderNotes(notes: readonly string[], budgetChars: number, text: Text): string {
  return clipText(notes.map(oneLine).join('\n'), budgetChars)
    .split('\n')
    .filter(Boolean)
    .map((note) => noteLine(note, budgetChars, text))
    .join('\n');
}

const oneLine = (note: string): string => note.replace(/\s+/g, ' ').trim();
