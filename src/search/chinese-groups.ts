import { type ChineseDictionary, hasHan, type QueryGroup } from './chinese.ts';
import { groupOf } from './group.ts';
import type { Alternative, Group, Lexicon } from './query.ts';
import { isStop } from './stop-words.ts';
import { analyse, fold, stem } from './terms.ts';

/** The words of a Chinese question, each with its English readings as alternatives of one weight. */
export function chineseGroups(text: string, dictionary: ChineseDictionary, lexicon: Lexicon): Group[] {
  const groups = new Map<QueryGroup, Group>();
  return dictionary
    .queryGroups(text)
    .filter(({ word }) => hasHan(word))
    .map((asked) => {
      const made = groups.get(asked) ?? translated(asked, lexicon);
      groups.set(asked, made);
      return made;
    });
}

function translated({ word, glosses, value, sound = '' }: QueryGroup, lexicon: Lexicon): Group {
  const written = analyse(word).map(({ term }) => term);
  const english = glosses.map(wordsOf).filter((words) => words.length > 0);
  const readings = [
    ...english.map((words) => words.map(stem)),
    ...(value === undefined ? [] : [[`#${value}`]]),
    ...(word.length > 1 ? [written] : []),
  ];
  const known = readings.filter((terms) => terms.some((term) => lexicon.frequency(term) > 0));
  const alternatives: Alternative[] = known.map((terms, at) => ({ terms, weight: Math.max(0.6, 1 - 0.08 * at) }));
  if (known.length === 0)
    alternatives.push(...lexicon.namesakes(sound).map(({ term, weight }) => ({ terms: [term], weight })));
  const unknown = alternatives.length === 0;
  const group = groupOf(
    unknown ? [{ terms: written, weight: 1 }] : alternatives,
    { word: glosses[0]?.join(' ') ?? word, kind: value === undefined ? 'word' : 'number' },
    lexicon,
    unknown,
  );
  const single = english.flatMap((words) => (words.length === 1 ? words : []));
  const kept = single.filter((each) => lexicon.frequency(stem(each)) > 0);
  return { ...group, readings: kept.length > 0 ? kept : single };
}

const wordsOf = (gloss: readonly string[]): string[] => gloss.map(fold).filter((word) => !isStop(stem(word)));
