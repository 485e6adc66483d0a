import type { Quantity, Span } from '../model.ts';
import { carryUnits } from './carried-units.ts';
import { tieDistantChanges } from './changes.ts';
import { extractChinese, isChinese } from './chinese.ts';
import type { Range } from './clauses.ts';
import { describeAmounts } from './describe.ts';
import { dateAmounts, findFigures } from './find.ts';
import { pairAmounts } from './pairs.ts';
import { tokenise } from './tokens.ts';

/**
 * Finds every quantity stated in a text, in reading order, none overlapping another.
 *
 * Values stay in the unit the author printed: nothing is converted or rounded, so a reader can find each `text` in
 * the source by plain search. Time is linear in the text.
 *
 * @param text - A passage's text as printed.
 * @param sentences - Its sentences, in order; the whole text is one unless told.
 * @param published - When the text was published, ISO 8601: the only thing that "last year" is resolved from.
 * @returns `text.slice(span.start, span.end) === quantity.text` for each.
 * @example
 * extractQuantities('Output fell 3.5% to 1,200 t.').map(({ value }) => value); // [3.5, 1200]
 */
export function extractQuantities(
  text: string,
  sentences: readonly Span[] = [{ start: 0, end: text.length }],
  published?: string,
): Quantity[] {
  const yearOfWriting = yearOf(published);
  const tokens = tokenise(text);
  const { amounts, times } = findFigures(tokens);
  const stated = tieDistantChanges(tokens, carryUnits(tokens, pairAmounts(tokens, amounts)));
  const figures = [...stated, ...dateAmounts(times)].sort((a, b) => a.first - b.first);
  const described = describeAmounts(tokens, figures, times);

  const spanOf = ({ first, last }: Range): Span => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
  const textOf = ({ start, end }: Span): string => text.slice(start, end);
  const sentenceOf = sentenceFinder(text, sentences);
  const english = described.map(({ amount, measured, time, clause, ...rest }) => {
    const span = spanOf(amount);
    return present({
      text: textOf(span),
      span,
      kind: amount.kind,
      value: amount.value,
      valueTo: amount.valueTo,
      unit: amount.unit,
      from: amount.from,
      ...rest,
      measures: measured && { text: textOf(spanOf(measured)), confidence: measured.confidence },
      when: time && textOf(spanOf(time)),
      whenYear: time?.yearsOn === undefined || yearOfWriting === undefined ? undefined : yearOfWriting + time.yearsOn,
      clause: spanOf(clause),
      sentence: sentenceOf(span),
    });
  });
  const chinese = sentences.filter(({ start, end }) => isChinese(text.slice(start, end)));
  if (chinese.length === 0) return english;
  const others = english.filter(({ sentence }) => !chinese.includes(sentence));
  return [...others, ...chinese.flatMap((sentence) => extractChinese(text, sentence))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** The year of an ISO 8601 date. */
function yearOf(date: string | undefined): number | undefined {
  const year = /^\d{4}(?!\d)/.exec(date ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}

type Optional = 'valueTo' | 'from' | 'qualifier' | 'direction' | 'measures' | 'when' | 'whenYear';
type Draft = Omit<Quantity, Optional> & { readonly [K in Optional]: Quantity[K] | undefined };

/** A quantity without the fields that are not stated. */
function present(draft: Draft): Quantity {
  const stated: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(draft)) if (value !== undefined) stated[field] = value;
  return stated as unknown as Quantity;
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
