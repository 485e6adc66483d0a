import { cleanText } from './parse-query.ts';
import type { Query } from './query.ts';
import { fold } from './terms.ts';

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’‘]\p{L}[\p{L}\p{M}]*)*/gu;

/**
 * A question with its words as they were read, where they are not as they were written.
 *
 * @returns `undefined` when every word was read as it stands.
 * @example
 * correctedText('Which airprot is it?', [['airprot', 'airport']]); // 'Which airport is it?'
 */
export function correctedText(text: string, corrections: Query['corrections']): string | undefined {
  if (corrections.length === 0) return undefined;
  const clean = cleanText(text).trim();
  const words = [...clean.matchAll(WORD)].map(({ 0: raw, index }) => ({
    word: fold(raw),
    index,
    end: index + raw.length,
  }));
  let corrected = '';
  let from = 0;
  for (let at = 0; at < words.length; ) {
    const found = corrections.find(([written]) => startsAt(words, at, written.split(' ')));
    const count = found?.[0].split(' ').length ?? 1;
    const [first, last] = [words[at], words[at + count - 1]];
    if (found && first && last) {
      corrected += clean.slice(from, first.index) + found[1];
      from = last.end;
    }
    at += count;
  }
  return from === 0 ? undefined : corrected + clean.slice(from);
}

const startsAt = (words: readonly { readonly word: string }[], at: number, wanted: readonly string[]): boolean =>
  wanted.every((word, next) => words[at + next]?.word === word);
