import type { Passage, Span } from '../../model.ts';
import { isLight } from './light-words.ts';
import { isHeld, type Wordings } from './wording.ts';

/** Fewer words that carry matter are no claim: "Wow, look at this!" */
const LEAST_WORDS = 3;
/** Words that turn or bound what is said; they must stand on both sides or on neither. */
const TURNING =
  /\b(?:not|no|never|none|neither|nor|without|cannot|only|most|all|every|some|half|if|would|could|may|might|should|least|less|fewer)\b|n['’]t\b/gi;
const QUESTION = /^\W*(?:who|whom|whose|what|when|where|which|why|how)\b.*\?\W*$/is;

/**
 * Whether a sentence without a figure claims anything.
 *
 * @param sentence - Its text.
 */
export function isPlainClaim(sentence: string, { words }: Wordings): boolean {
  if (QUESTION.test(sentence)) return false;
  return words(sentence).filter(({ word }) => !isLight(word)).length >= LEAST_WORDS;
}

/**
 * Finds the sentence that says the same in the same order: all of the claim's words and nothing that turns them round.
 *
 * @returns `undefined` when there is none, or that is not sure.
 */
export function findPlainClaim(
  claim: string,
  passages: readonly Passage[],
  { words, terms }: Wordings,
): { readonly passage: Passage; readonly sentence: Span } | undefined {
  const wanted = words(claim).filter(({ word }) => !/^[a-z]{3,}ly$/.test(word));
  const turning = turningIn(claim);
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const text = passage.text.slice(sentence.start, sentence.end);
      const there = terms(text);
      if (!wanted.every((word) => isHeld(word, there)) || turningIn(text) !== turning) continue;
      if (isInOrder(terms(claim), there)) return { passage, sentence };
    }
  }
  return undefined;
}

/** Whether the terms that two texts share stand in the same order in both; sets keep the order of their texts. */
function isInOrder(claim: ReadonlySet<string>, sentence: ReadonlySet<string>): boolean {
  const order = [...sentence];
  const places = [...claim].filter((term) => sentence.has(term) && !isLight(term)).map((term) => order.indexOf(term));
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
}

const turningIn = (text: string): string => [...new Set(text.toLowerCase().match(TURNING))].sort().join(' ');
