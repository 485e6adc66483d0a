import { CUT, excerptPassage } from '../answer/excerpt.ts';
import type { LocatedQuantity, Passage, Quantity } from '../model.ts';
import type { Text } from '../text/index.ts';
import { escapeText } from './escape.ts';
import { label } from './render-citation.ts';

/** How much of the clause, or of what a figure measures, is shown beside it. */
const BESIDE_CHARS = 90;

/** The first figures, a line each, and how many more there are. */
export function renderQuantities(
  quantities: readonly LocatedQuantity[],
  passageOf: (quantity: LocatedQuantity) => Passage | undefined,
  atMost: number,
  text: Text,
): string {
  const lines = quantities.slice(0, atMost).map((quantity) => quantityLine(quantity, passageOf(quantity), text));
  const more = quantities.length - lines.length;
  return [...lines, ...(more > 0 ? [`-# ${text.more(text.number(more))}`] : [])].join('\n');
}

/**
 * The number first, as printed, then what it measures when that is sure, else the clause that states it, then when.
 *
 * @example
 * quantityLine(quantity, passage, text); // 'over **1.1 billion tons** · cargo throughput · in 2020'
 */
export function quantityLine(quantity: Quantity, passage: Passage | undefined, text: Text): string {
  const { measures, when } = quantity;
  const sure = measures?.confidence === 'high';
  // "15,000 businessmen" says by itself what it is a number of.
  const beside = sure && !quantity.text.includes(measures.text) ? label(measures.text, BESIDE_CHARS) : '';
  const clause = !sure && passage ? clauseOf(quantity, passage) : '';
  const said = when !== undefined && clause.includes(escapeText(when));
  return [figure(quantity, text), beside, clause, when && !said && label(when, 40)].filter(Boolean).join(' · ');
}

function figure({ text: printed, qualifier, direction, from }: Quantity, text: Text): string {
  const parts = [
    qualifier && text.qualifiers[qualifier],
    `**${label(printed, 80)}**`,
    direction && text[direction],
    from !== undefined && text.changedFrom(text.number(from)),
  ];
  return parts.filter(Boolean).join(' ');
}

/** The clause, with a `[…]` where it is not the whole sentence. */
function clauseOf({ clause, sentence, span }: Quantity, passage: Passage): string {
  const whole = { ...passage, sentences: [clause] };
  const [shown = clause] = excerptPassage(whole, clause, BESIDE_CHARS, [span]);
  const left = passage.text.slice(sentence.start, shown.start).trim() ? `${CUT} ` : '';
  const right = passage.text.slice(shown.end, sentence.end).trim() ? ` ${CUT}` : '';
  return left + escapeText(passage.text.slice(shown.start, shown.end).replace(/\s+/g, ' ').trim()) + right;
}
