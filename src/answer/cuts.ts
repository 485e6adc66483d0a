import type { Span } from '../model.ts';

/** How far a cut may move to fall between words, in UTF-16 units. */
const REACH = 80;

/** The last good place to end a quotation, at or before `at` and after `floor`, in none of the marks. */
export function cutBefore(text: string, at: number, floor: number, marks: readonly Span[]): number {
  const lowest = Math.max(floor + 1, at - REACH);
  for (const good of [isWordEnd, isGentle, isWholeCharacter]) {
    for (let end = at; end >= lowest; end -= 1) {
      if (good(text, end) && !marks.some((mark) => mark.start < end && end < mark.end)) return end;
    }
  }
  return isWholeCharacter(text, at) ? at : at + 1;
}

/** The first good place to begin a quotation, at or after `at` and no later than `ceiling`, in none of the marks. */
export function cutAfter(text: string, at: number, ceiling: number, marks: readonly Span[]): number {
  for (const good of [isWordStart, isGentle, isWholeCharacter]) {
    for (let start = at; start < Math.min(ceiling, at + REACH); start += 1) {
      if (good(text, start) && !marks.some((mark) => mark.start < start && start < mark.end)) return start;
    }
  }
  return ceiling;
}

const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char);
const isWordEnd = (text: string, at: number): boolean => !isSpace(text[at - 1]) && isSpace(text[at]);
const isWordStart = (text: string, at: number): boolean => isSpace(text[at - 1]) && !isSpace(text[at]);
/** Not within a Latin word or a number; for scripts written without spaces. */
const isGentle = (text: string, at: number): boolean =>
  isWholeCharacter(text, at) && !/^[\p{Script=Latin}\d.,%]{2}$/u.test(text.slice(at - 1, at + 1));
/** Not within a surrogate pair, nor before a mark that belongs to the character in front of it. */
const isWholeCharacter = (text: string, at: number): boolean =>
  !/^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) &&
  !/^(?:\p{M}|\u200D)/u.test(text.slice(at, at + 2)) &&
  text[at - 1] !== '\u200D';
