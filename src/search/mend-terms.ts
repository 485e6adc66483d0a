import { isOwnWord } from './foreign-words.ts';
import { mendByNeighbours } from './mend-by-neighbours.ts';
import type { Lexicon } from './query.ts';
import { isStop } from './stop-words.ts';
import { areSideBySide, isSpelt, stem, type Term } from './terms.ts';
import type { Reading } from './word-groups.ts';

const KATAKANA = /[ァ-ヴー・]{3,}/g;

/**
 * Joins words that were written in two (*gove rnment*, *ning bo*), and the signs of a Japanese word that sounds like a
 * name of the corpus; corrects a word that only the editors have, so that its other names are found, and a word by those
 * that it stands beside.
 *
 * @param text - What the terms were read from.
 */
export function mendTerms(terms: readonly Term[], text: string, reading: Reading): Term[] {
  const { lexicon, corrections } = reading;
  const mended: Term[] = [];
  for (const term of withNames(terms, text, lexicon)) {
    const before = mended.at(-1);
    const joined = before && joinedWith(before, term, reading);
    if (joined) {
      corrections.push([`${before.word} ${term.word}`, joined]);
      mended[mended.length - 1] = { ...before, term: stem(joined), word: joined, end: term.end };
    } else mended.push(withoutSlip(term, reading));
  }
  return mendByNeighbours(mended, reading);
}

/**
 * The one word that two side by side are, of which the corpus does not know one; of a short one, one is no word at all.
 * Of two that it knows, the one that an article has, when none has them together: *town ships*.
 */
function joinedWith(left: Term, right: Term, { lexicon, foreign }: Reading): string | undefined {
  const both = [left, right];
  if (foreign || !both.every(isSpelt) || !areSideBySide(left, right)) return undefined;
  if (both.every(({ term }) => isStop(term) || lexicon.frequency(term) > 0)) {
    const joined = left.word + right.word;
    const isOne = !both.some(({ term }) => isStop(term)) && lexicon.inTexts(stem(joined));
    return isOne && !lexicon.standTogether([left.term, right.term]) ? joined : undefined;
  }
  const isBroken = both.some(({ word }) => !lexicon.isEnglish(word));
  return lexicon.vocabulary.join(left.word, right.word, isBroken) ?? lexicon.vocabulary.heardAs(left.word, right.word);
}

function withoutSlip(term: Term, { lexicon, foreign, corrections }: Reading): Term {
  const { word } = term;
  if (!isSpelt(term)) return term;
  const isRight = isStop(term.term) || lexicon.isKnown(word) || lexicon.isEnglish(word);
  if (isRight || (foreign && isOwnWord(term))) return term;
  const guesses = lexicon.vocabulary.guess(word);
  const [meant] = guesses;
  if (!meant || guesses.some((guess) => lexicon.frequency(guess.term) > 0)) return term;
  corrections.push([word, meant.word]);
  return { ...term, term: meant.term, word: meant.word };
}

function withNames(terms: readonly Term[], text: string, lexicon: Lexicon): readonly Term[] {
  return [...text.matchAll(KATAKANA)].reduce<readonly Term[]>((rest, { 0: word, index: start }) => {
    const end = start + word.length;
    const first = rest.findIndex((term) => term.start >= start && term.end <= end);
    if (first < 0 || lexicon.vocabulary.soundsLike(word).length === 0) return rest;
    const outside = (term: Term) => term.end <= start || term.start >= end;
    const name: Term = { term: word, word, kind: 'name', start, end };
    return [...rest.slice(0, first).filter(outside), name, ...rest.slice(first).filter(outside)];
  }, terms);
}
