import { isOwnWord, joinsWords } from './foreign-words.ts';
import { groupOf } from './group.ts';
import type { Group, Lexicon } from './query.ts';
import { isHurriedStop, isMistypedStop, isStop } from './stop-words.ts';
import { analyse, stem, type Term } from './terms.ts';

/** What a word is read with. */
export interface Reading {
  readonly lexicon: Lexicon;
  /** The question is in another language than English. */
  readonly foreign: boolean;
  /** No word is dropped. */
  readonly literal: boolean;
  /** What was written and what is searched for is added here. */
  readonly corrections: [string, string][];
}

/** A name heard or written in another script is a guess. */
const SOUND_WEIGHT = 0.8;
const COGNATE_WEIGHT = 0.7;
const RESPELT_WEIGHT = 0.8;

/** What a word of a question asks for: itself where the corpus knows it, else what it is most likely to stand for. */
export function groupsOf(term: Term, reading: Reading): Group[] {
  const { lexicon, literal } = reading;
  const exact = { terms: [term.term], weight: 1 };
  if (lexicon.frequency(term.term) > 0) return [groupOf([exact], term, lexicon)];
  if (term.kind === 'number' || term.kind === 'pair') return [groupOf([exact], term, lexicon, true)];
  const isOdd = !literal && !lexicon.isEnglish(term.word);
  if (isOdd && isHurriedStop(term.word) && !lexicon.isKnown(term.word)) return [];
  return (
    joinedName(term, reading) ??
    guessed(term, reading) ??
    heard(term, reading) ??
    akin(term, reading) ??
    (literal ? undefined : takenApart(term, reading)) ??
    (isOdd && isMistypedStop(term.word) ? [] : (respelt(term, reading) ?? [groupOf([exact], term, lexicon, true)]))
  );
}

function guessed(term: Term, { lexicon, foreign, corrections }: Reading): Group[] | undefined {
  const { word, kind } = term;
  if (foreign && isOwnWord(term)) return undefined;
  const guesses = lexicon.vocabulary.guess(word).filter(({ term }) => lexicon.frequency(term) > 0);
  const [first] = guesses;
  if (!first) return undefined;
  // A good English word is more likely meant than mistyped.
  const meant = lexicon.isEnglish(word);
  if (!meant) corrections.push([word, first.word]);
  const byTerm = new Map(guesses.toReversed().map(({ term, weight }) => [term, weight * (meant ? 0.5 : 1)]));
  const alternatives = [...byTerm].toReversed().map(([term, weight]) => ({ terms: [term], weight }));
  return [groupOf(alternatives, { word: meant ? word : first.word, kind }, lexicon, meant)];
}

function heard({ word }: Term, { lexicon, corrections }: Reading): Group[] | undefined {
  if (lexicon.isEnglish(word)) return undefined;
  const names = lexicon.vocabulary.soundsLike(word);
  const [first] = names;
  if (first === undefined) return undefined;
  if (!joinsWords(word)) corrections.push([word, first]);
  const alternatives = names.map((name) => ({ terms: [stem(name)], weight: SOUND_WEIGHT }));
  return [groupOf(alternatives, { word: first, kind: 'name' }, lexicon)];
}

function akin({ word, kind }: Term, { lexicon, foreign }: Reading): Group[] | undefined {
  if (!foreign) return undefined;
  const words = lexicon.vocabulary.cognates(word).filter((each) => lexicon.frequency(stem(each)) > 0);
  const [first] = words;
  if (first === undefined) return undefined;
  const alternatives = [...new Set(words.map(stem))].map((each) => ({ terms: [each], weight: COGNATE_WEIGHT }));
  return [groupOf(alternatives, { word: first, kind }, lexicon)];
}

/** A common word, misspelt: even where no article has it, its meaning may be near. */
function respelt({ word, kind }: Term, { lexicon, foreign, corrections }: Reading): Group[] | undefined {
  if (foreign || kind !== 'word' || lexicon.isEnglish(word)) return undefined;
  const meant = lexicon.respell(word);
  if (meant === undefined) return undefined;
  corrections.push([word, meant]);
  const term = stem(meant);
  const alternatives = [{ terms: [term], weight: RESPELT_WEIGHT }];
  return [groupOf(alternatives, { word: meant, kind }, lexicon, lexicon.frequency(term) === 0)];
}

/** Words that stand side by side in a text, written as one: *songtao*. */
function joinedName({ word }: Term, { lexicon, foreign, corrections }: Reading): Group[] | undefined {
  const parts = foreign || lexicon.isEnglish(word) ? undefined : lexicon.vocabulary.split(word);
  if (!parts || !lexicon.standTogether(parts.map(stem))) return undefined;
  corrections.push([word, parts.join(' ')]);
  return parts.map((part) => groupOf([{ terms: [stem(part)], weight: 1 }], { word: part, kind: 'name' }, lexicon));
}

function takenApart({ word }: Term, { lexicon, foreign, corrections }: Reading): Group[] | undefined {
  const parts = foreign || lexicon.isEnglish(word) ? undefined : lexicon.vocabulary.split(word);
  if (!parts) return undefined;
  corrections.push([word, parts.join(' ')]);
  return parts.flatMap((part) =>
    analyse(part)
      .filter(({ term }) => !isStop(term))
      .map((piece) => groupOf([{ terms: [piece.term], weight: 0.9 }], piece, lexicon)),
  );
}
