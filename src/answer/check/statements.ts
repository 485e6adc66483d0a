import type { Quantity, Span } from '../../model.ts';
import { withoutLightChinese } from './chinese.ts';
import { isLight } from './light-words.ts';
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
 * Every figure of a text with its words, in reading order. A date is a statement of its own only beside no other figure;
 * elsewhere it tells when.
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
    const stated = [many, amounts, all].find(({ length }) => length > 0) ?? [];
    const zones = zonesOf(text, sentence, stated, hasMatter);
    return zones.flatMap((zone, at) => {
      const figure = stated[at];
      const isStart =
        figure?.from === undefined && stated.some(({ from }) => from !== undefined && from === figure?.value);
      return figure ? [{ figure, text, sentence, zone, isStart }] : [];
    });
  });
}

/** "Per 10,000 yuan of GDP" belongs to what another figure is of. */
const isPer = (text: string, { span }: Quantity): boolean =>
  /\bper\s+$/.test(text.slice(Math.max(0, span.start - 8), span.start));

/** "Two numbers for you", "three points" of a list. */
const isTalk = ({ kind, unit }: Quantity): boolean => kind === 'count' && unit !== null && isLight(unit.toLowerCase());

/** "One circuit breaker every 1.2 seconds" is about the seconds. */
const isOne = ({ kind, text }: Quantity): boolean => kind === 'count' && /^(?:one\b|一)/i.test(text);

/** What is typed for no word of English, or tells nothing, and would be taken for a mistyped word, or for half of one. */
const CHAT =
  /\b(?:lol|lmao|rofl|omg|wtf|smh|ngl|idk|imo|imho|tbh|btw|fyi|fwiw|afaik|iirc|tl;?dr|is|are|was|were|be|pls|plz|thx|ty|ha(?:ha)+|hm+|huh|ugh|yay|yup|nope|hey|yo)\b/gi;

/** The words of a text that carry what a figure is of; years are compared as times. */
export const matterIn = (text: string, { words }: Wordings): Wording[] =>
  words(withoutLightChinese(text.replace(CHAT, ' ').replace(/\bbeen (?:to|in)\b/gi, 'visited'))).filter(
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
