import type { Answer, LocatedQuantity, Passage, Plot, PlotBar } from '../model.ts';
import { changedFrom, differenceOf, isLevel } from './change.ts';
import { excerptClause } from './clause-excerpt.ts';
import { excerptText } from './excerpt.ts';

/** Fewer figures are read faster than drawn. */
const LEAST_SERIES = 3;
const MOST_BARS = 8;
const TITLE_CHARS = 110;

/** A measure that says which part of a whole it is, and rates that are none. */
const SHARE = /\b(?:rate|share|proportion|percentage|ratio|coverage|fraction|part)\b/i;
const NO_SHARE = /\b(?:growth|interest|inflation|tax|exchange|discount|mortgage|return|birth|death|crime|income)\b/i;

type PassageOf = (quantity: LocatedQuantity) => Passage | undefined;

/**
 * What can be drawn of figures without saying more than the text: the values of one measure over time or place, a change
 * from one to another, or a share of a whole.
 *
 * @param quantities - The most important first.
 * @returns The first that there is; `undefined` for the rest, figures of different things above all.
 */
export function plotOf(quantities: readonly LocatedQuantity[], passageOf: PassageOf): Plot | undefined {
  const series = seriesIn(quantities);
  if (series) return series;
  for (const quantity of quantities) {
    const plot = pairOf(quantity, quantities, passageOf) ?? shareOf(quantity, passageOf);
    if (plot) return plot;
  }
  return undefined;
}

/** What can be drawn of an answer: of the figures in its best passage, while the first that is no part of the question is in it. */
export function plotOfAnswer({ question, hits: [best], headline, quantities }: Answer): Plot | undefined {
  if (!best) return undefined;
  const { passage } = best;
  const beside = quantities.filter((each) => each.article === passage.article && each.passage === passage.number);
  const plot = plotOf(beside, () => passage);
  // What the question says itself is not what it asks for: "per 10,000 yuan of GDP".
  const lead = headline ?? beside.find(({ text }) => !question.includes(text));
  return plot?.bars.some(({ text }) => text === lead?.text) ? plot : undefined;
}

/** The largest group of one measure and unit, told apart by when or of what. */
function seriesIn(quantities: readonly LocatedQuantity[]): Plot | undefined {
  const groups = new Map<string, LocatedQuantity[]>();
  for (const quantity of quantities) {
    const head = headOf(quantity);
    if (head === undefined || quantity.value === null || quantity.value < 0 || quantity.valueTo !== undefined) continue;
    const key = [quantity.kind, quantity.unit, head.toLowerCase()].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), quantity]);
  }
  const plots = [...groups.values()].flatMap((group) => namedSeries(group) ?? []);
  return plots.sort((a, b) => b.bars.length - a.bars.length)[0];
}

function namedSeries(group: readonly LocatedQuantity[]): Plot | undefined {
  const [first] = group;
  if (!first || group.length < LEAST_SERIES || group.length > MOST_BARS) return undefined;
  const measured = group.map(({ measures }) => measures?.text ?? '');
  const byTime = new Set(measured.map((text) => text.toLowerCase())).size === 1;
  const names = group.map((quantity) => (byTime ? timeOf(quantity) : ofWhat(quantity)));
  const told = names.every((name) => name !== undefined) && new Set(names).size === names.length;
  if (!told) return undefined;
  const bars = group.flatMap((quantity, at) => barOf(quantity, names[at]));
  const sorted = byTime ? bars.sort((a, b) => yearIn(a) - yearIn(b)) : bars.sort((a, b) => b.value - a.value);
  const title = byTime ? (first.measures?.text ?? '') : (headOf(first) ?? '');
  return { kind: 'series', title, bars: sorted, places: placesOf(group) };
}

function pairOf(quantity: LocatedQuantity, all: readonly LocatedQuantity[], passageOf: PassageOf): Plot | undefined {
  const newer = quantity.from === undefined ? all.find((other) => changedFrom(other, all) === quantity) : quantity;
  const older = newer && changedFrom(newer, all);
  if (!newer || !older || older.valueTo !== undefined || newer.valueTo !== undefined) return undefined;
  const bars = [...barOf(older), ...barOf(newer)];
  if (bars.length < 2 || older.unit !== newer.unit) return undefined;
  const difference = differenceOf(older, newer);
  const title = titleOf(newer, passageOf(newer));
  return { kind: 'pair', title, bars, ...(difference && { difference }), places: placesOf([newer]) };
}

function shareOf(quantity: LocatedQuantity, passageOf: PassageOf): Plot | undefined {
  const { kind, value, valueTo, measures, direction } = quantity;
  const passage = passageOf(quantity);
  if (kind !== 'percent' || value === null || value < 0 || value > 100 || valueTo !== undefined) return undefined;
  if (direction && !(passage && isLevel(quantity, passage))) return undefined;
  const isShare =
    measures && measures.confidence !== 'low' && SHARE.test(measures.text) && !NO_SHARE.test(measures.text);
  if (!isShare) return undefined;
  return { kind: 'share', title: titleOf(quantity, passage), bars: barOf(quantity), places: placesOf([quantity]) };
}

/** What it measures where that is sure, else the words that state it. */
function titleOf(quantity: LocatedQuantity, passage: Passage | undefined): string {
  if (quantity.measures?.confidence === 'high') return quantity.measures.text;
  if (!passage) return '';
  const excerpt = excerptClause(passage.text, quantity.clause, quantity.span, TITLE_CHARS);
  return excerptText({ ...passage, sentences: [quantity.sentence] }, excerpt)
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '');
}

function barOf(quantity: LocatedQuantity, name = timeOf(quantity)): PlotBar[] {
  const { text, value, qualifier } = quantity;
  if (value === null || value < 0) return [];
  return [{ text, value, ...(qualifier && { qualifier }), ...(name !== undefined && { name }) }];
}

/** `last year (2020)`. */
const timeOf = ({ when, whenYear }: LocatedQuantity): string | undefined =>
  when !== undefined && whenYear !== undefined ? `${when} (${whenYear})` : when;

/** "cargo throughput" of "cargo throughput of the port"; only where what it measures is sure and more than its unit. */
function headOf({ measures, unit, text }: LocatedQuantity): string | undefined {
  if (measures?.confidence !== 'high' || measures.text === unit || text.includes(measures.text)) return undefined;
  return measures.text.split(/ (?:of|in|for) /)[0];
}

const ofWhat = ({ measures }: LocatedQuantity): string | undefined =>
  / (?:of|in|for) (.+)$/.exec(measures?.text ?? '')?.[1];

const yearIn = ({ name = '' }: PlotBar): number => Number(/\d{4}/.exec(name)?.[0] ?? 0);

const placesOf = (quantities: readonly LocatedQuantity[]): Plot['places'] => {
  const places = quantities.map(({ article, passage }) => ({ article, passage }));
  return places.filter(
    (place, at) =>
      places.findIndex((other) => other.article === place.article && other.passage === place.passage) === at,
  );
};
