import { diffArrays } from 'diff';
import type { Article, Changes } from '../model.ts';

/**
 * Says how an article differs from an earlier revision of it, passage by passage.
 *
 * @example
 * changesBetween(before, after); // { from: '1a2b3c4d', added: [4], edited: [2], removed: [] }
 */
export function changesBetween(before: Article, after: Article): Changes {
  const added: number[] = [];
  const edited: number[] = [];
  const removed: number[] = [];
  let [old, now] = [1, 1];
  let gone: number[] = [];
  for (const part of diffArrays(textsOf(before), textsOf(after))) {
    const numbers = (from: number) => part.value.map((_text, at) => from + at);
    if (part.removed) gone = numbers(old);
    else if (part.added) {
      // What stands in the place of what is gone is that passage, edited.
      const came = numbers(now);
      edited.push(...came.slice(0, gone.length));
      added.push(...came.slice(gone.length));
      removed.push(...gone.slice(came.length));
      gone = [];
    } else {
      removed.push(...gone);
      gone = [];
    }
    if (!part.added) old += part.value.length;
    if (!part.removed) now += part.value.length;
  }
  return { from: before.revision, added, edited, removed: [...removed, ...gone] };
}

const textsOf = ({ passages }: Article): string[] => passages.map(({ text }) => text);
