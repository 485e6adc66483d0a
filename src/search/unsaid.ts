import type { Span, Unsaid } from '../model.ts';
import type { Group, Query } from './query.ts';
import type { Seen } from './rank.ts';
import { analyse } from './terms.ts';

/** The closest word of a text, in meaning, may be this close; closer, and it may be another word for the same. */
const MOST_NEAR = 0.28;
const MAX_MISSING = 3;
/** What is counted is surely what is asked for; so is "the mayor of" a name. */
const COUNTED = /\bhow many\s+$/i;
const NAMED = /\b(?:is|are|was|were)\s+(?:there\s+)?(?:the|an?|any)\s+$/i;
const OF = /^\s+(?:of|in|at|on|for)\s/i;

/**
 * Says what a question names that the articles have, and what it asks of it that they have not: Zhejiang, and its
 * governor. It must be plain: how many of something one name has, or the something of a name, no article having the
 * word for it, nor any word near it in meaning.
 *
 * @param text - The question as asked.
 * @param seen - The likeliest documents.
 */
export function unsaidOf(text: string, query: Query, seen: readonly Seen[]): Unsaid | undefined {
  if (query.translated || query.corrections.length > 0) return undefined;
  // What the editors alone name, no article speaks of.
  const stands = (at: number) => seen.some(({ view }) => (view.positions[at]?.length ?? 0) > 0);
  const names = query.groups.filter((group, at) => isName(group) && stands(at));
  const missing = query.groups.flatMap((group, at) => (group.unknown ? [{ group, at }] : []));
  const [name] = names;
  if (!name || names.length > 1 || missing.length === 0 || missing.length > MAX_MISSING) return undefined;
  const isPlain = missing.every(({ group, at }, next) => isPlainWord(group) && at === (missing[0]?.at ?? 0) + next);
  if (!isPlain) return undefined;
  const subject = spanOf([name], text);
  const asked = spanOf(
    missing.map(({ group }) => group),
    text,
  );
  if (!subject || !asked) return undefined;
  const [before, after] = [text.slice(0, asked.start), text.slice(asked.end)];
  const isAsked = COUNTED.test(before) || (NAMED.test(before) && OF.test(after));
  if (!isAsked || !missing.every(({ at }) => isFar(at, seen))) return undefined;
  return { subject: textAt(subject, text), asked: textAt(asked, text) };
}

const isName = ({ kind, unknown, word, alternatives }: Group): boolean =>
  kind === 'name' && word.length > 1 && !unknown && alternatives[0]?.weight === 1;

/** Not a name, a number or a guess. */
const isPlainWord = ({ kind, alternatives }: Group): boolean => kind === 'word' && alternatives[0]?.weight === 1;

const isFar = (group: number, seen: readonly Seen[]): boolean =>
  seen.every(({ view: { meaning, candidate } }) => {
    const near = meaning?.nearest(group, candidate.text, []);
    return near !== undefined && near <= MOST_NEAR;
  });

/** Where the words of groups stand side by side in the question. */
function spanOf(groups: readonly Group[], text: string): Span | undefined {
  const words = groups.flatMap(({ word }) => word.split(' '));
  const terms = analyse(text);
  const first = terms.findIndex((_, at) => words.every((word, next) => terms[at + next]?.word === word));
  const [from, to] = [terms[first], terms[first + words.length - 1]];
  return from && to && { start: from.start, end: to.end };
}

const textAt = ({ start, end }: Span, text: string): string => text.slice(start, end).replace(/['’‘]s$/, '');
