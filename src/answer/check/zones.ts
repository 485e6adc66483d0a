import type { Quantity, Span } from '../../model.ts';
import { boundByOrder, partParallels } from './parallels.ts';
import { unitWords } from './unit-words.ts';

/** Which words of a sentence speak of a figure. */
export interface Zone {
  /** The words around the figure, up to the next one's. */
  readonly own: readonly Span[];
  /** The words before, that a figure without a subject of its own goes on from: "…, an increase of 5.4%". */
  readonly inherited: readonly Span[];
  /** What opens the sentence for all of its figures. */
  readonly shared: readonly Span[];
  /** The units of the figures that it goes on from, and ranks whole. */
  readonly carried: string;
}

/** Where the words of one figure end and those of the next begin; the surest first. */
const BOUNDARIES = [/,(?!\d)|[;:—–(，；：（]/g, /\s(?:while|with|but|plus|as)\s|而|、/g, /\s(?:and|&)\s|和|与|及/g];

/**
 * Shares the words of a sentence out among its figures.
 *
 * @param figures - All in the sentence, in order, none overlapping another.
 * @param hasMatter - Whether a text says what a figure is of, beyond "an increase of".
 */
export function zonesOf(
  text: string,
  sentence: Span,
  figures: readonly Quantity[],
  hasMatter: (text: string) => boolean,
): Zone[] {
  const respectively = /\brespectively\b/.test(text.slice(sentence.start, sentence.end));
  return segmentsOf(text, sentence, figures, hasMatter).flatMap(({ segment, opening, members }) =>
    respectively && members.every(({ measures }) => measures)
      ? boundByOrder(text, segment, members)
      : zonesIn(text, segment, opening, members, hasMatter),
  );
}

interface Segment {
  readonly segment: Span;
  /** What a colon sets before all segments. */
  readonly opening: readonly Span[];
  readonly members: readonly Quantity[];
}

/** Semicolons part a sentence into statements of their own. */
function segmentsOf(
  text: string,
  sentence: Span,
  figures: readonly Quantity[],
  hasMatter: (text: string) => boolean,
): Segment[] {
  const segments: Segment[] = [];
  const [first] = figures;
  const head = text.slice(sentence.start, first?.span.start);
  const last = head.lastIndexOf(': ');
  // "Import and export volume: 313 billion yuan" has all that the figure is of before the colon.
  const colon = first && hasMatter(`${head.slice(last + 1)} ${unitWords(first)}`) ? last : -1;
  const opening = colon < 0 ? [] : [{ start: sentence.start, end: sentence.start + colon + 1 }];
  let start = colon < 0 ? sentence.start : sentence.start + colon + 1;
  const ends = [...text.slice(start, sentence.end).matchAll(/;\s|；/g)].map(({ index }) => start + index);
  for (const end of [...ends, sentence.end]) {
    const members = figures.filter(({ span }) => span.start >= start && span.start < end);
    if (members.length > 0) segments.push({ segment: { start, end }, opening, members });
    start = end + 1;
  }
  return segments;
}

function zonesIn(
  text: string,
  segment: Span,
  opening: readonly Span[],
  members: readonly Quantity[],
  hasMatter: (text: string) => boolean,
): Zone[] {
  const [first] = members;
  if (!first) return [];
  const head = headOf(text, segment.start, first.span.start, hasMatter);
  const last = members.at(-1) as Quantity;
  const tail = members.length > 1 ? tailOf(text, last.span.end, segment.end) : segment.end;
  const fronted = { start: segment.start, end: head };
  const shared = [...opening, { start: tail, end: segment.end }];
  const zones: Zone[] = [];
  let before: Span[] = [];
  let carried = '';
  let start = segment.start;
  members.forEach((figure, at) => {
    const next = members[at + 1];
    const end = next ? cutOf(text, figure.span.end, next, hasMatter) : tail;
    const own = [
      { start, end: figure.span.start },
      { start: figure.span.end, end },
    ];
    const goesOn = at > 0 && (isOfAnother(figure) || !hasMatter(matterOf(text, own, figure)));
    const subject = at > 0 && isSecondVerb(text.slice(start, figure.span.start)) ? subjectOf(text, head) : [];
    const lead = at === 0 ? [] : [fronted, ...subject];
    zones.push({
      own,
      inherited: goesOn ? before : [],
      shared: [...lead, ...shared],
      carried: goesOn ? carried : '',
    });
    before = goesOn ? [...before, ...own] : own;
    carried = `${goesOn ? carried : ''} ${figure.kind === 'rank' ? figure.text : unitWords(figure)}`;
    start = end;
  });
  return leadOn(text, zones, members, hasMatter).map((zone, at) => partParallels(text, zone, at, members));
}

const VERB = String.raw`(?:(?!(?:its|this|thus|less|plus|perhaps)\s)(?:is|are|was|were|has|have|had|will|\p{Ll}{2,}(?:ed|es|s)))`;
const SECOND_VERB = new RegExp(String.raw`^\W*(?:and|but|,)\s+(?:\p{Ll}+ly\s+)?${VERB}\s`, 'u');
const SUBJECT = new RegExp(String.raw`^\s*(?:\S+\s+){1,6}?(?=${VERB}\s)`, 'u');

/** "The marsh covers 5 km² and is home to 45 pairs": what follows goes on with the same subject. */
const isSecondVerb = (words: string): boolean => SECOND_VERB.test(words);

/** The first words of a statement, up to its verb. */
function subjectOf(text: string, start: number): Span[] {
  const subject = SUBJECT.exec(text.slice(start, start + 120))?.[0];
  return subject ? [{ start, end: start + subject.length }] : [];
}

/** "For the 12th year in a row the port ranks first": a figure that opens a sentence may be of what follows. */
function leadOn(
  text: string,
  zones: readonly Zone[],
  members: readonly Quantity[],
  hasMatter: (text: string) => boolean,
): Zone[] {
  const [first, second] = zones;
  const [opener, follower] = members;
  if (!first || !second || !opener || !follower || hasMatter(matterOf(text, first.own, opener))) return [...zones];
  return [{ ...first, inherited: second.own, carried: unitWords(follower) }, ...zones.slice(1)];
}

/** Where the words of the last of several figures end: a comma, or a predicate that all of them share. */
function tailOf(text: string, start: number, end: number): number {
  const cut = /,(?!\d)|\s(?:have|has|are|is|were|was)\s/.exec(text.slice(start, end));
  return cut ? start + cut.index : end;
}

/** Where the words of the first figure begin: after what opens the sentence. */
function headOf(text: string, start: number, figure: number, hasMatter: (text: string) => boolean): number {
  for (let at = text.lastIndexOf(', ', figure - 1); at >= start; at = text.lastIndexOf(', ', at - 1)) {
    if (hasMatter(text.slice(at, figure))) return at + 1;
    if (at === 0) break;
  }
  return start;
}

/** The last comma between two figures that leaves the second something to be of, else the first "and"; else none. */
function cutOf(text: string, end: number, next: Quantity, hasMatter: (text: string) => boolean): number {
  const gap = text.slice(end, next.span.start);
  const unit = unitWords(next);
  const isGood = (cut: number) => hasMatter(`${gap.slice(cut)} ${unit}`);
  const [signs = [], links = [], ands = []] = BOUNDARIES.map((sign) =>
    [...gap.matchAll(sign)].map(({ index }) => index),
  );
  const cut = signs.findLast(isGood) ?? links.findLast(isGood) ?? ands.find(isGood) ?? signs[0] ?? links[0] ?? ands[0];
  return end + (cut ?? 0);
}

/** Ranks, and the second value of a change, say something of the figure before. */
const isOfAnother = ({ kind, from }: Quantity): boolean => kind === 'rank' || from !== undefined;

/** The words that say what a figure is of, its unit among them. */
const matterOf = (text: string, spans: readonly Span[], figure: Quantity): string =>
  [...spans.map(({ start, end }) => text.slice(start, end)), unitWords(figure)].join(' ');
