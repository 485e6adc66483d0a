import { type ChineseEntries, readEntries } from './chinese-entries.ts';
import { type Segment, segmentText } from './chinese-segments.ts';
import { soundOf } from './scripts.ts';

/** One term of a Chinese question. */
export interface QueryGroup {
  /** As asked. */
  readonly word: string;
  /**
   * English alternatives, likeliest first; each is one or more lower-case words that belong together. Whichever of them
   * a passage holds, it holds the term: they share one weight.
   */
  readonly glosses: readonly (readonly string[])[];
  /** Of a numeral; of a share, its percentage. */
  readonly value?: number;
  /** Of a name that the dictionary does not hold, its `soundOf`: a passage may spell it as another language does. */
  readonly sound?: string;
}

/** The Chinese dictionary, ready for questions. */
export interface ChineseDictionary {
  /** Cuts a text, simplified or traditional, into words. Together the pieces are the text in its folded form. */
  segment(text: string): Segment[];
  /**
   * The terms of a question, without its function words and question words; one said again is the same object. What is
   * not Chinese in it is a term too, as written, for the caller to cut into words.
   *
   * @example
   * chinese.queryGroups('机场旅客超过七千万'); // airport; traveler | tourist | …; exceed | …; 70000000
   */
  queryGroups(text: string): QueryGroup[];
  /** Writes every Chinese character in one form, mostly simplified, so that both scripts match; the length stays. */
  fold(text: string): string;
}

/** Whether a text holds a Chinese character. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Reads the packed Chinese dictionary (see `chinese-entries.ts`). The bytes are kept, not copied. */
export function readChinese(bytes: Uint8Array): ChineseDictionary {
  const entries = readEntries(bytes);
  const segment = (text: string): Segment[] => segmentText(text, entries);
  return {
    segment,
    fold: entries.fold,
    queryGroups(text) {
      const groups = new Map<string, QueryGroup[]>();
      return segment(text).flatMap((each) => {
        const key = `${each.kind} ${each.text}`;
        const made = groups.get(key) ?? groupOf(each, entries);
        groups.set(key, made);
        return made;
      });
    },
  };
}

/** Units that English calls by their Chinese name. */
const UNITS: ReadonlySet<string> = new Set('元亩');

function groupOf({ kind, text, word, number, family }: Segment, entries: ChineseEntries): QueryGroup[] {
  if (kind === 'function' || kind === 'question') return [];
  if (kind === 'other')
    return /[\p{L}\p{N}]/u.test(text) ? [{ word: text.trim(), glosses: [[text.trim().toLowerCase()]] }] : [];
  if (number)
    return [{ word: text, glosses: number.glosses, ...(number.value !== undefined && { value: number.value }) }];
  if (kind === 'name') {
    const syllables = entries.syllables(word);
    return [{ word: text, glosses: namesFrom(syllables, family ?? 0), sound: soundOf(syllables.map(spelt).join('')) }];
  }
  const { glosses, pinyin } = entries.find(word) ?? { glosses: [], pinyin: '' };
  const known =
    (kind === 'single' && !UNITS.has(word)) || pinyin === '' || glosses.some((gloss) => gloss.join('') === pinyin);
  return [{ word: text, glosses: known ? glosses : [...glosses, [pinyin]] }];
}

/** As English text writes a Chinese name: Yuan Jiajun; Lujia, where the family gave it to a place. */
function namesFrom(syllables: readonly string[], family: number): string[][] {
  const whole = syllables.join('');
  if (family === 0) return [[whole]];
  return [[syllables.slice(0, family).join(''), syllables.slice(family).join('')], [whole]];
}

/** A syllable of pinyin with letters that sound in English as they do in Chinese. */
function spelt(syllable: string): string {
  return syllable
    .replace(/^x/, 'sh')
    .replace(/^q/, 'ch')
    .replace(/^c(?!h)/, 's');
}
