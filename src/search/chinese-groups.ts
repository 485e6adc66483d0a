import { type ChineseDictionary, hasHan } from './chinese.ts';
import { groupOf } from './group.ts';
import type { Group, Lexicon } from './query.ts';
import { isStop } from './stop-words.ts';
import { analyse, fold, stem, type Term } from './terms.ts';

/** Chinese is looked up in the dictionary, unless the articles themselves are Chinese. */
export function needsDictionary(terms: readonly Term[], lexicon: Lexicon): boolean {
  const pairs = terms.filter(({ kind, term }) => kind === 'pair' && hasHan(term));
  return pairs.length > 0 && pairs.filter(({ term }) => lexicon.inTexts(term)).length * 2 < pairs.length;
}

/** The words of a Chinese question, each with its English readings as alternatives of one weight. */
export function chineseGroups(text: string, dictionary: ChineseDictionary, lexicon: Lexicon): Group[] {
  return dictionary.queryGroups(text).flatMap(({ word, glosses, value }) => {
    if (!hasHan(word)) return [];
    const pairs = analyse(word).map(({ term }) => term);
    const readings = [
      ...glosses.map((gloss) => gloss.map((part) => stem(fold(part))).filter((term) => !isStop(term))),
      ...(value === undefined ? [] : [[`#${value}`]]),
      ...(hasHan(word) && word.length > 1 ? [pairs] : []),
    ];
    const known = readings.filter((terms) => terms.length > 0 && terms.some((term) => lexicon.frequency(term) > 0));
    const unknown = known.length === 0;
    const alternatives = (unknown ? [pairs] : known).map((terms, at) => ({
      terms,
      weight: Math.max(0.6, 1 - 0.08 * at),
    }));
    return [
      groupOf(
        alternatives,
        { word: glosses[0]?.join(' ') ?? word, kind: value === undefined ? 'word' : 'number' },
        lexicon,
        unknown,
      ),
    ];
  });
}
