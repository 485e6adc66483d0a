import { readFileSync } from 'node:fs';
import { parseCorpus } from '../../src/corpus/corpus.ts';
import { readLanguageData } from '../../src/language-data.ts';
import { buildIndex, type PassageIndex } from '../../src/search/index.ts';

const SYLLABLES = 'ba ke lo mi nu ra ste tri von wei zha po que fin gor hal del ing er ous'.split(' ');

/** Numbers below `limit`, the same each time. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}

/** English words, then ones that no dictionary has; the first are the commonest in `largeIndex`. */
export function largeVocabulary(): string[] {
  const next = numbers(1);
  const article = readFileSync(new URL('../fixtures/decoding-zhejiang.txt', import.meta.url), 'utf8');
  const english = new Set(article.toLowerCase().match(/[a-z]{4,}/g));
  const made = Array.from({ length: 8000 }, () =>
    Array.from({ length: 2 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)]).join(''),
  );
  return [...new Set([...english, ...made])];
}

/** An index of 20,000 short passages; few words are common in it, and most are rare. */
export function largeIndex(words: readonly string[]): PassageIndex {
  const next = numbers(2);
  const passage = (_: unknown, at: number) =>
    `${Array.from({ length: 14 }, () => words[Math.floor(words.length * (next(1e6) / 1e6) ** 3)]).join(' ')} ${at}.`;
  const text = Array.from({ length: 20_000 }, passage).join('\n\n');
  const { articles } = parseCorpus([{ name: 'large.txt', text, revision: '0a1b2c3d' }]);
  return buildIndex(articles, [], readLanguageData());
}

/** A question as people ask it. */
export const plainQuestion = (words: readonly string[]): string =>
  `how many ${words[300]} are there in the ${words[60]} of ${words[20]} every ${words[90]}?`;

const swapped = (word = ''): string => `${word.slice(0, 1)}${word.slice(2, 3)}${word.slice(1, 2)}${word.slice(3)}`;

/** Questions made to be slow, each by what should make it so. */
export function hostileQuestions(words: readonly string[]): [what: string, question: string][] {
  const list = (count: number, word: (at: number) => string | undefined) =>
    Array.from({ length: count }, (_, at) => word(at)).join(' ');
  return [
    ['2,000 common words', list(2000, (at) => words[at])],
    ['2,000 words that the corpus does not have', list(2000, (at) => `qx${at.toString(36).replace(/\d/g, 'j')}`)],
    ['mistyped words', list(200, (at) => swapped(words[at * 7]))],
    ['beginnings of words', list(200, (at) => words[at * 11]?.slice(0, 5))],
    ['joined words', list(60, (at) => `${words[at]}${words[at + 50]}${words[at + 90]}`)],
    ['numbers', list(2000, (at) => String(at * 7))],
    ['100,000 times one letter', 'a'.repeat(100_000)],
    ['Chinese without end', '浙江的外国商人有多少'.repeat(1000)],
    ['three questions in Chinese', Array(3).fill('浙江的外国商人有多少宁波港口去年货物吞吐量'.repeat(9)).join('？')],
    [
      'mistyped, joined and Chinese words, 6,000 characters',
      list(600, (at) => [swapped(words[at * 3]), `${words[at]}${words[at + 9]}`, '港口吞吐量'][at % 3]).slice(0, 6000),
    ],
    ['marks upon marks', `m${'\u0300\u0323'.repeat(50_000)}`],
    ['one character that is eighteen', 'ﷺ'.repeat(10_000)],
  ];
}
