import MiniSearch, { type SearchOptions } from 'minisearch';
import { isStop } from './stop-words.ts';
import { fold, stem } from './terms.ts';

/** Something that an article can answer. */
export interface Suggestion {
  readonly text: string;
  /** Only one text of a topic is suggested: names for one thing, say. */
  readonly topic: string;
  /** Of those that are as much like what is typed, one worth twice as much comes first. */
  readonly worth: number;
}

/**
 * Suggests what is like what is typed, best first; with nothing typed, the first ones in the order they were given.
 *
 * @param words - `every`, unless told: all the words that say something, the last one not yet finished. `any`: what
 *   shares a whole word with a question.
 */
export type Suggest = (typed: string, limit: number, words?: 'every' | 'any') => string[];

const WORD = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu;
/** What is longer has been typed to its end, and more. */
const MAX_WORDS = 12;

/**
 * Builds the suggestions that complete a question while it is typed. The last word counts as not yet finished; a slip
 * is forgiven in a long one.
 *
 * @param suggestions - Of two equally like what is typed, the first comes first.
 * @example
 * buildSuggestions([{ text: 'cargo throughput', topic: '1', worth: 1 }])('carg', 25); // ['cargo throughput']
 */
export function buildSuggestions(suggestions: readonly Suggestion[]): Suggest {
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], tokenize: wordsOf, processTerm: fold });
  mini.addAll(suggestions.map(({ text }, id) => ({ id, text })));
  const best = (ids: Iterable<number>, limit: number): string[] => {
    const topics = new Set<string>();
    const texts = new Map<string, string>();
    for (const id of ids) {
      const { text, topic } = suggestions[id] ?? { text: '', topic: '' };
      const plain = fold(text);
      if (!topics.has(topic) && !texts.has(plain)) texts.set(plain, text);
      topics.add(topic);
      if (texts.size === limit) break;
    }
    return [...texts.values()];
  };
  return (typed, limit, wanted = 'every') => {
    const words = contentOf(typed);
    if (words.length === 0) return best(suggestions.keys(), limit);
    const every: SearchOptions = {
      combineWith: 'AND',
      prefix: (_word, at) => at === words.length - 1,
      fuzzy: (word) => (word.length > 4 ? 1 : false),
    };
    const boostDocument = (id: number) => suggestions[id]?.worth ?? 1;
    const how: SearchOptions = wanted === 'every' ? every : { combineWith: 'OR' };
    const found = mini.search(words.join(' '), { ...how, boostDocument });
    const ranked = found.sort((a, b) => b.score - a.score || Number(a.id) - Number(b.id)).map(({ id }) => Number(id));
    return best(ranked, limit);
  };
}

const wordsOf = (text: string): string[] => text.normalize('NFKC').match(WORD) ?? [];

/** The words that say what is asked; all of them when none does. */
function contentOf(typed: string): string[] {
  const words = wordsOf(typed).slice(0, MAX_WORDS);
  const content = words.filter((word, at) => at === words.length - 1 || !isStop(stem(fold(word))));
  return content.length > 1 && isStop(stem(fold(content.at(-1) ?? ''))) ? content.slice(0, -1) : content;
}
