import { editCost } from './edit-cost.ts';
import type { Lexicon } from './query.ts';
import { soundOf } from './scripts.ts';
import { isAboutAsLong } from './sounds.ts';
import { isMistypedStop, isStop } from './stop-words.ts';
import { areSideBySide, isSpelt, stem, type Term } from './terms.ts';
import type { Reading } from './word-groups.ts';

const MIN_CHARS = 3;
/** In a shorter word there is hardly more than one slip. */
const LONG = 6;

/**
 * Mends a word that stands nowhere, when the articles have one like it beside the word that it stands beside: one that is
 * too short to be guessed by itself, or is another English word (*health cod*), and a name heard as two (*lu jar village*).
 */
export function mendByNeighbours(terms: readonly Term[], reading: Reading): Term[] {
  if (reading.foreign) return [...terms];
  const mended: Term[] = [];
  for (let at = 0; at < terms.length; at++) {
    const [term, next] = [terms[at] as Term, terms[at + 1]];
    const before = mended.findLast(isMatter);
    const pair = next && heardAsPair(term, next, [before, terms.slice(at + 2).find(isMatter)], reading);
    if (pair) at++;
    mended.push(pair ?? withoutSlip(term, [before, terms.slice(at + 1).find(isMatter)], reading));
  }
  return mended;
}

const isMatter = ({ term }: Term): boolean => !isStop(term);

/** The name that two words sound like, where it stands beside one of the others. */
function heardAsPair(
  left: Term,
  right: Term,
  beside: readonly (Term | undefined)[],
  reading: Reading,
): Term | undefined {
  const { lexicon, corrections } = reading;
  const mayBeName = (each: Term) => isMatter(each) && isMendable(each, lexicon);
  if (!areSideBySide(left, right) || !mayBeName(left) || !mayBeName(right)) return undefined;
  const joined = left.word + right.word;
  const sound = soundOf(joined);
  const sounds = (name: string) =>
    soundOf(name) === sound &&
    isAboutAsLong(name, joined) &&
    (sound.length > 1 || name[0] === joined[0]) &&
    !lexicon.isEnglish(name);
  const name = neighboursOf(beside, lexicon).find(sounds);
  if (name === undefined) return undefined;
  corrections.push([`${left.word} ${right.word}`, name]);
  return { ...left, term: stem(name), word: name, kind: 'name', end: right.end };
}

function withoutSlip(term: Term, beside: readonly (Term | undefined)[], { lexicon, corrections }: Reading): Term {
  const { word } = term;
  const isOther = word.length < MIN_CHARS || lexicon.isKnown(word) || isMistypedStop(word);
  if (isOther || !isMatter(term) || !isMendable(term, lexicon) || lexicon.frequency(term.term) > 0) return term;
  // A good word is more likely meant than mistyped twice.
  const reach = word.length < LONG || lexicon.isEnglish(word) ? 1 : 2;
  const costs = neighboursOf(beside, lexicon)
    .filter((other) => other.length >= MIN_CHARS)
    .map((other) => ({ other, cost: editCost(word, other) }));
  const [best, next] = costs.sort((a, b) => a.cost - b.cost);
  if (!best || best.cost > reach || best.cost === next?.cost) return term;
  corrections.push([word, best.other]);
  return { ...term, term: stem(best.other), word: best.other };
}

/** Whether it is a word that stands in no article. */
const isMendable = (term: Term, lexicon: Lexicon): boolean => isSpelt(term) && !lexicon.inTexts(term.term);

/** What stands beside words in the articles, or beside those that they may have been meant to be. */
function neighboursOf(words: readonly (Term | undefined)[], { besideOf, inTexts, vocabulary }: Lexicon): string[] {
  const known = words.flatMap((each) => {
    if (!each) return [];
    return inTexts(each.term) ? [each.term] : vocabulary.guess(each.word).map(({ term }) => term);
  });
  return [...new Set(known.flatMap((term) => [...besideOf(term)]))];
}
