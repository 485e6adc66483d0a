import type { Quantity, Span } from '../../model.ts';
import { withoutLightChinese } from './chinese.ts';
import { isLight } from './light-words.ts';
import { plainly } from './plainly.ts';
import type { Wording, Wordings } from './wording.ts';
import { type Zone, zonesOf } from './zones.ts';

/** A figure with the words that say what it is of. */
export interface Statement {
  readonly figure: Quantity;
  /** The text that it stands in. */
  readonly text: string;
  readonly sentence: Span;
  readonly zone: Zone;
  /** Of a change from one value to another, the figure is the first. */
  readonly isStart: boolean;
}

/**
 * Every figure of a text with its words, in reading order. A date is a statement of its own only in a part of its sentence
 * that states no other figure; elsewhere it tells when.
 */
export function statementsOf(
  text: string,
  sentences: readonly Span[],
  figures: readonly Quantity[],
  wordings: Wordings,
): Statement[] {
  const hasMatter = (words: string) => matterIn(words, wordings).length > 0;
  return sentences.flatMap((sentence) => {
    const all = figures.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
    const amounts = all.filter((figure) => figure.kind !== 'date' && !isPer(text, figure) && !isTalk(figure));
    const many = amounts.filter((figure) => !isOne(figure));
    const dates = all.filter((figure) => figure.kind === 'date' && isApart(text, sentence, figure, amounts, hasMatter));
    const counting = [many, amounts].find(({ length }) => length > 0);
    const stated = counting ? [...counting, ...dates].sort((a, b) => a.span.start - b.span.start) : all;
    const zones = zonesOf(text, sentence, stated, hasMatter);
    return zones.flatMap((zone, at) => {
      const figure = stated[at];
      const isStart =
        figure?.from === undefined && stated.some(({ from }) => from !== undefined && from === figure?.value);
      return figure ? [{ figure, text, sentence, zone, isStart }] : [];
    });
  });
}

/** A figure that the whole of its sentence speaks of. */
export const statementOfAll = (text: string, figure: Quantity): Statement => ({
  figure,
  text,
  sentence: figure.sentence,
  zone: { own: [figure.sentence], inherited: [], shared: [], carried: '' },
  isStart: false,
});

const PARTS = /[,;—()]\s|\s(?:and|but|while|who|which)\s/g;
const VERB =
  /\p{Ll}{2,}ed\b|\b(?:is|are|was|were|has|have|had|will|began|begun|came|went|left|set|built|won|made|became)\b/u;

/** Whether the part of a sentence that a date stands in says something, and no other figure: ", who graduated in 2002,". */
function isApart(
  text: string,
  sentence: Span,
  { span }: Quantity,
  amounts: readonly Quantity[],
  hasMatter: (text: string) => boolean,
): boolean {
  const ends = [...text.slice(sentence.start, sentence.end).matchAll(PARTS)].map(({ index }) => sentence.start + index);
  const start = ends.findLast((end) => end < span.start) ?? sentence.start;
  const end = ends.find((each) => each >= span.end) ?? sentence.end;
  const isAlone = amounts.every((amount) => amount.span.end <= start || amount.span.start >= end);
  const words = `${text.slice(start, span.start)} ${text.slice(span.end, end)}`;
  return isAlone && VERB.test(words) && hasMatter(words);
}

/** "Per 10,000 yuan of GDP" belongs to what another figure is of. */
const isPer = (text: string, { span, kind }: Quantity): boolean =>
  kind !== 'duration' && /\bper\s+$/.test(text.slice(Math.max(0, span.start - 8), span.start));

/** "Two numbers for you", "three points" of a list. */
const isTalk = ({ kind, unit }: Quantity): boolean => kind === 'count' && unit !== null && isLight(unit.toLowerCase());

/** "One circuit breaker every 1.2 seconds" is about the seconds. */
const isOne = ({ kind, text }: Quantity): boolean => kind === 'count' && /^(?:one\b|一)/i.test(text);

/** The words of a text that carry what a figure is of; years are compared as times. */
export const matterIn = (text: string, { words }: Wordings): Wording[] =>
  words(withoutLightChinese(plainly(text))).filter(
    ({ word }) => !isLight(word) && !/^#(?:1[6-9]|2[01])\d\d$/.test(word),
  );

/** The words of a figure's zone that stand before it. */
export function beforeOf({ figure, text, zone }: Statement): string {
  const spans = [...zone.inherited, ...zone.own].filter(({ end }) => end <= figure.span.start);
  return textOf(text, spans).trimEnd();
}

/** The words of spans, the figures of the sentence left out. */
export function textOf(text: string, spans: readonly Span[], without: readonly Span[] = []): string {
  let words = '';
  for (const { start, end } of spans) {
    let from = start;
    for (const gap of without) {
      if (gap.start < from || gap.end > end) continue;
      words += `${text.slice(from, gap.start)} `;
      from = gap.end;
    }
    words += `${text.slice(from, end)} `;
  }
  return words;
}
