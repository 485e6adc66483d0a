import { editCost } from './edit-cost.ts';
import { stem } from './terms.ts';

/** English words that carry the grammar of a question and none of its matter; they weigh nothing. */
const WORDS = `a about across after all also am an and any are article as at be been being but by can could did do does doing
done down each else ever every exactly find for from get give given go had has have having he her here hers him his how i if in into is it
its itself just let like many may me mean mention mentioned might more most much must my no nor not of off on once one
only or other our ours out over own passage per please piece quite rather really said same say says shall she should show since so some
still such tell text than that the their theirs them then there these they thing things this those through to too under up upon us
very was we were what whats when where whether which while who whom whos whose why will with would you your yours`;

const STOPS = new Set(WORDS.split(/\s+/).map(stem));

const LONG_WORDS = WORDS.split(/\s+/).filter((word) => word.length >= 4);

/** Whether a word is a function word with one slip in it, such as `whcih`. */
export const isMistypedStop = (word: string): boolean => LONG_WORDS.some((stop) => editCost(word, stop) === 1);

/** Function words and question words of other languages that share the Latin script. */
const FOREIGN = new Set(
  `de la el los las un una unos y en que con por para es son fue cual cuanto cuantos cuanta cuantas como quien donde cuando del al se su sus le les
des du une et est sont qui quoi quel quelle quels quelles combien dans par pour avec sur au aux ce cette ont comment quand ou il elle a-t
der die das den dem ein eine einen und ist sind wie viele viel was wer wo wann im von zu mit fur auf welche welcher welches hat haben wurde werden am aus bei nach uber seit
o os as um uma do da dos das no na nos nas em e com quantos quantas quanto qual quais quem onde quando foi sao pelo pela`
    .split(/\s+/)
    .map(stem),
);

/** Whether a stem weighs nothing. */
export const isStop = (term: string): boolean => STOPS.has(term);

/** Whether a stem is a function word of another Latin-script language: no sign of an unknown subject. */
export const isForeignStop = (term: string): boolean => FOREIGN.has(term);
