import { editCost } from './edit-cost.ts';
import { once } from './remember.ts';
import { buildSpelling } from './spelling.ts';

/** Shorter words are one slip away from too many others. */
const MIN_CHARS = 5;
/** From this length on two slips are forgiven. */
const LONG = 8;

/**
 * Prepares common words to find the one that another was meant to be, though no article has it.
 *
 * @param words - In lower case, the commonest first.
 * @returns A function that gives the closest word, of equals the commonest; `undefined` when none is close.
 */
export function buildRespelling(words: readonly string[]): (word: string) => string | undefined {
  const spelling = once(() => buildSpelling(words.filter(({ length }) => length >= MIN_CHARS - 1)));
  return (word) => {
    if (word.length < MIN_CHARS) return undefined;
    const reach = word.length >= LONG ? 2 : 1;
    let [best, least]: [string | undefined, number] = [undefined, reach + 1];
    for (const other of spelling()(word)) {
      const cost = Math.abs(other.length - word.length) > reach ? least : editCost(word, other);
      if (cost < least && (cost === 1 || other[0] === word[0])) [best, least] = [other, cost];
    }
    return best;
  };
}
