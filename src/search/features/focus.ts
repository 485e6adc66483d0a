import { TELLS } from '../texts.ts';
import type { View } from '../view.ts';

/** What a word of like meaning counts. */
const KIN_COUNTS = 0.8;
/** A name stands within so many words of what it is the name of. */
const BESIDE = 3;
/** A name that the question has itself is no answer, or half of one. */
const OWN_NAME_COUNTS = 0.5;

/** How far the passage has words for what is asked for, or words of like meaning: for the one it has least of; 1 where the question does not tell. */
export const focusHeld = ({ query: { focus }, held, candidate: { text, askedTerms }, kinship }: View): number =>
  focus.reduce((least, at) => {
    const own = held[at] ?? 0;
    if (own >= least) return least;
    return Math.min(least, Math.max(own, KIN_COUNTS * (kinship?.closest(at, text, askedTerms) ?? 0)));
  }, 1);

/** Whether a name stands beside a word for the kind of thing that is asked for; 1 where none is asked for, or the passage has no word for it. */
export function focusNamed({ query: { focus, form }, positions, candidate: { text } }: View): number {
  const kinds = focus.flatMap((at) => positions[at] ?? []);
  if (form !== 'kind' || kinds.length === 0) return 1;
  let best = 0;
  for (let at = 0; at < text.tells.length; at++) {
    if (((text.tells[at] as number) & TELLS.name) === 0 || kinds.includes(at)) continue;
    const isBeside = kinds.some((kind) => Math.abs((text.places[kind] ?? 0) - (text.places[at] ?? 0)) <= BESIDE);
    if (isBeside) best = Math.max(best, positions.some((places) => places.includes(at)) ? OWN_NAME_COUNTS : 1);
  }
  return best;
}
