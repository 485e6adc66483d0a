import { editCost } from './edit-cost.ts';
import { isVowelless, skeletonOf } from './skeletons.ts';
import { stem } from './terms.ts';

/** English words that carry the grammar of a question and none of its matter; they weigh nothing. */
const WORDS = `a about across after all also am an and any anything anywhere are article as at be been being but by can could did do does doing
done down each else ever every everything everywhere exactly find for from get give given go had has have having he her here hers him his how i if in into is it
its itself just let like many may me mean mention mentioned might more most much must my no nor not now of off on once one
only or other our ours out over own passage per please piece quite rather really said same say says shall she should show since so some something somewhere
still such tell text than that the their theirs them then there these they thing things this those through to too under up upon us
very was wat wats we were what whats when where whether which wht wich while who whom whos whose why will with would you your yours`;

const STOPS = new Set(WORDS.split(/\s+/).map(stem));

const LONG_WORDS = WORDS.split(/\s+/).filter((word) => word.length >= 4);

/** Whether a word is a function word with one slip in it, such as `whcih`. */
export const isMistypedStop = (word: string): boolean => LONG_WORDS.some((stop) => editCost(word, stop) === 1);

const SKELETONS = new Set(
  WORDS.split(/\s+/)
    .filter((word) => word.length >= 3)
    .map(skeletonOf),
);

/** Whether a word is what a hurried person leaves of a function word, such as `whr` and `wth`. */
export const isHurriedStop = (word: string): boolean => isVowelless(word) && SKELETONS.has(word);

/** Whether a stem weighs nothing. */
export const isStop = (term: string): boolean => STOPS.has(term);
