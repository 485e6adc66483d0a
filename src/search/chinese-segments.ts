import { type ChineseNumber, numberAt } from '../chinese-numerals.ts';
import type { ChineseEntries } from './chinese-entries.ts';
import { DETERMINERS, FUNCTION_WORDS, MEASURE_WORDS, QUESTION_WORDS } from './chinese-function-words.ts';
import { foreignLengthsAt, nameLengthsAt } from './chinese-names.ts';

/** A piece of a question. */
export interface Segment {
  /** As written, but for full-width letters, which become narrow. */
  readonly text: string;
  /** The text in folded form: characters mostly simplified. */
  readonly word: string;
  /** `single`: a character that stands alone, part of no longer word. `other`: not Chinese. */
  readonly kind: 'word' | 'single' | 'name' | 'number' | 'question' | 'function' | 'other';
  readonly number?: ChineseNumber;
  /** Of a name, how many characters the family name has. */
  readonly family?: number;
}

/** A piece that may stand somewhere, and what it costs: 1000 for a usual word. Of equal paths that of the longer beginnings is taken. */
type Step = Omit<Segment, 'text'> & { readonly cost: number };

const LONGEST_FUNCTION_WORD = 5;
const YEAR_OR_DAY: ReadonlySet<string> = new Set('年日号');
const HAN = /\p{Script=Han}/u;
const NUMERAL = /[\d零〇一二三四五六七八九十百千万亿两]/;
const AFTER_NUMERAL = /[\d零〇一二三四五六七八九十百千万亿两][,.]?$/;
const NOT_HAN = /[^\p{Script=Han}\d]+/uy;

/** Cuts a text into the fewest and most even pieces: dictionary words, numbers, names, single characters. */
export function segmentText(text: string, entries: ChineseEntries): Segment[] {
  const written = text.normalize('NFKC');
  const path = cheapestPath(entries.fold(written), entries);
  let end = 0;
  return path.map(({ cost: _, ...step }, i) => {
    const start = end;
    end += step.word.length;
    return asMeasureWord({ ...step, text: written.slice(start, end) }, path[i - 1]);
  });
}

function cheapestPath(text: string, entries: ChineseEntries): Step[] {
  const costs = new Float64Array(text.length + 1).fill(Number.POSITIVE_INFINITY);
  const last = new Array<Step | undefined>(text.length + 1);
  costs[0] = 0;
  for (let at = 0; at < text.length; at++) {
    if (costs[at] === Number.POSITIVE_INFINITY) continue;
    for (const step of stepsAt(text, at, entries)) {
      const end = at + step.word.length;
      const cost = (costs[at] as number) + step.cost;
      if (cost > (costs[end] as number)) continue;
      costs[end] = cost;
      last[end] = step;
    }
  }
  const path: Step[] = [];
  for (let at = text.length; at > 0; at -= (path.at(-1) as Step).word.length) path.push(last[at] as Step);
  return path.reverse();
}

function stepsAt(text: string, at: number, entries: ChineseEntries): Step[] {
  NOT_HAN.lastIndex = at;
  const other = NOT_HAN.exec(text)?.[0];
  if (other !== undefined) return [{ word: other, kind: 'other', cost: 1000 }];
  return [...numbersAt(text, at), ...wordsAt(text, at, entries), ...namesAt(text, at)];
}

function numbersAt(text: string, at: number): Step[] {
  if (NUMERAL.test(text[at] as string) && AFTER_NUMERAL.test(text.slice(Math.max(0, at - 2), at))) return [];
  const number = numberAt(text, at);
  return number && number.text !== '一' ? [{ word: number.text, kind: 'number', number, cost: 1005 }] : [];
}

function wordsAt(text: string, at: number, entries: ChineseEntries): Step[] {
  const single = String.fromCodePoint(text.codePointAt(at) as number);
  const steps: Step[] = [wordOf(single) ?? { word: single, kind: HAN.test(single) ? 'single' : 'other', cost: 1300 }];
  for (const length of entries.wordsAt(text, at)) {
    steps.push({ word: text.slice(at, at + length), kind: 'word', cost: 1000 + evenness(length) });
  }
  for (let length = 2; length <= LONGEST_FUNCTION_WORD; length++) {
    const step = wordOf(text.slice(at, at + length));
    if (step?.word.length === length) steps.push(step);
  }
  return steps;
}

function wordOf(word: string): Step | undefined {
  if (QUESTION_WORDS.has(word)) return { word, kind: 'question', cost: 900 };
  return FUNCTION_WORDS.has(word) ? { word, kind: 'function', cost: 950 + evenness(word.length) } : undefined;
}

function namesAt(text: string, at: number): Step[] {
  const says = (start: number): boolean => [1, 2].some((length) => wordOf(text.slice(start, start + length)));
  const { family, lengths } = nameLengthsAt(text, at, says);
  const own = lengths.map((length) => ({ word: text.slice(at, at + length), family, cost: length > 2 ? 1800 : 1900 }));
  const foreign = foreignLengthsAt(text, at).map((length) => ({
    word: text.slice(at, at + length),
    // A long name may be a shorter one, or a word, and what follows it.
    cost: length > 2 ? 1350 + 300 * length : 2400,
  }));
  return [...own, ...foreign].map((step) => ({ ...step, kind: 'name' }));
}

/** Of two cuts into as many pieces, the one with the smaller sum of squares is the more even. */
const evenness = (length: number): number => length * length * 5;

function asMeasureWord(segment: Segment, before: Step | undefined): Segment {
  const counts = before && (before.kind === 'number' || before.kind === 'question' || DETERMINERS.has(before.word));
  const silent = MEASURE_WORDS.has(segment.word) || (before?.kind === 'number' && YEAR_OR_DAY.has(segment.word));
  return counts && silent ? { ...segment, kind: 'function' } : segment;
}
