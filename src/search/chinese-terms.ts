import { type ChineseDictionary, hasHan } from './chinese.ts';
import type { Segment } from './chinese-segments.ts';
import type { Lexicon } from './query.ts';
import type { Term } from './terms.ts';

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a term is a character or a pair of them, not a word of letters. */
const isHan = ({ kind, term }: Term): boolean => kind === 'pair' && hasHan(term);

/** Whether a question is in Chinese: Japanese has the characters too, and kana between them. */
export const isChinese = (terms: readonly Term[]): boolean =>
  terms.some(isHan) && !terms.some(({ kind, term }) => kind === 'pair' && KANA.test(term));

/** Chinese is looked up in the dictionary, unless the articles themselves are Chinese. */
export function needsDictionary(terms: readonly Term[], lexicon: Lexicon): boolean {
  const written = terms.filter(isHan);
  return written.length > 0 && written.filter(({ term }) => lexicon.inTexts(term)).length * 3 < written.length;
}

/**
 * Leaves out what a Chinese question says by its grammar alone: the characters of function words and question words,
 * and the pairs that come about where two words meet. Of these pairs those that the articles have stay, since the
 * dictionary may have cut a name.
 *
 * @param text - What the terms are of.
 */
export function tellingTerms(
  terms: readonly Term[],
  text: string,
  dictionary: ChineseDictionary,
  lexicon: Lexicon,
): Term[] {
  const segmentAt = dictionary
    .segment(text)
    .flatMap((segment) => Array.from({ length: segment.text.length }, () => segment));
  return terms.filter((each) => {
    if (!isHan(each)) return true;
    const [first, last] = [segmentAt[each.start], segmentAt[each.end - 1]];
    if (isIdle(first) || isIdle(last)) return false;
    return first === last || lexicon.inTexts(each.term);
  });
}

const isIdle = (segment: Segment | undefined): boolean => segment?.kind === 'function' || segment?.kind === 'question';
