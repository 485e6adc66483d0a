import type { Quantity, Span } from '../model.ts';
import { type Amount, readAmount } from './amounts.ts';
import { readDirection } from './directions.ts';
import { isLabel } from './labels.ts';
import { readNumeral } from './numerals.ts';
import { isCounting } from './one.ts';
import { readQualifier } from './qualifiers.ts';
import { readTime, type Time } from './times.ts';
import { type Token, tokenise } from './tokens.ts';

/**
 * Finds every quantity stated in a text, in reading order, none overlapping another.
 *
 * Values stay in the unit the author printed: nothing is converted or rounded, so a reader can find each `text` in
 * the source by plain search. Time is linear in the text.
 *
 * @param text - A passage's text as printed.
 * @param sentences - Its sentences, in order; the whole text is one unless told.
 * @returns `text.slice(span.start, span.end) === quantity.text` for each.
 * @example
 * extractQuantities('Output fell 3.5% to 1,200 t.').map(({ value }) => value); // [3.5, 1200]
 */
export function extractQuantities(
  text: string,
  sentences: readonly Span[] = [{ start: 0, end: text.length }],
): Quantity[] {
  const tokens = tokenise(text);
  const { amounts, times } = findFigures(tokens);
  const dates = times.filter(({ kind }) => kind === 'date');
  const sentenceOf = sentenceFinder(text, sentences);
  const spanOf = (first: number, last: number): Span => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  });
  const place = (first: number, last: number) => {
    const span = spanOf(first, last);
    const sentence = sentenceOf(span);
    return { text: text.slice(span.start, span.end), span, clause: sentence, sentence };
  };
  return [
    ...amounts.map((amount) => ({ ...describe(tokens, amount), ...place(amount.first, amount.last) })),
    ...dates.map((date) => ({
      kind: 'date' as const,
      value: date.year,
      ...(date.yearTo !== undefined && { valueTo: date.yearTo }),
      unit: null,
      ...place(date.first, date.last),
    })),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** Walks the tokens once: times first, whose digits are no amounts, then numbers with their units. */
function findFigures(tokens: readonly Token[]): { amounts: Amount[]; times: Time[] } {
  const amounts: Amount[] = [];
  const times: Time[] = [];
  for (let at = 0; at < tokens.length; ) {
    const time = readTime(tokens, at);
    if (time) times.push(time);
    const numeral = time ? undefined : readNumeral(tokens, at);
    const amount = numeral && readAmount(tokens, numeral);
    const stated = numeral && amount && !isLabel(tokens, numeral, amount.source) && isCounting(tokens, amount);
    if (stated) amounts.push(amount);
    at = Math.max(at, time?.last ?? at, (stated ? amount : numeral)?.last ?? at) + 1;
  }
  return { amounts, times };
}

function describe(tokens: readonly Token[], { first, last, kind, unit, value, valueTo }: Amount) {
  const qualifier = readQualifier(tokens, first, last);
  const direction = kind === 'duration' || kind === 'age' ? undefined : readDirection(tokens, first, last);
  return {
    kind,
    unit,
    value,
    ...(valueTo !== undefined && { valueTo }),
    ...(qualifier && { qualifier }),
    ...(direction && { direction }),
  };
}

/** Finds the sentence that holds a span; spans are asked in any order, sentences stand in order. */
function sentenceFinder(text: string, sentences: readonly Span[]): (span: Span) => Span {
  const whole = { start: 0, end: text.length };
  return ({ start }) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return sentences[low] ?? whole;
  };
}
