import type { Quantity, Span } from '../../model.ts';
import type { Zone } from './zones.ts';

/** "A and B were X and Y respectively": each figure has the words that it measures, and all share the rest. */
export function boundByOrder(text: string, segment: Span, members: readonly Quantity[]): Zone[] {
  const measured = members.map(({ measures }) => {
    const start = text.indexOf(measures?.text ?? '', segment.start);
    return { start, end: start + (measures?.text.length ?? 0) };
  });
  const taken = [...measured, ...members.map(({ span }) => span)].sort((a, b) => a.start - b.start);
  const shared: Span[] = [];
  let start = segment.start;
  for (const span of taken) {
    if (span.start > start) shared.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  shared.push({ start, end: segment.end });
  return measured.map((own) => ({ own: [own], inherited: [], shared, carried: '' }));
}

/** "Urban and rural … 20 and 36 years": the first of two words is of the first figure, the second of the second. */
export function partParallels(text: string, zone: Zone, at: number, members: readonly Quantity[]): Zone {
  const isList = (a: Quantity | undefined, b: Quantity | undefined) =>
    a !== undefined && b !== undefined && /^\s*(?:and|和|与|、)\s*$/.test(text.slice(a.span.end, b.span.start));
  const [isFirst, isSecond] = [isList(members[at], members[at + 1]), isList(members[at - 1], members[at])];
  if (isFirst === isSecond) return zone;
  const part = (span: Span): Span[] => {
    const pair = /(\p{L}+) and (\p{L}+)/u.exec(text.slice(span.start, span.end));
    if (!pair) return [span];
    const [whole, first = '', second = ''] = pair;
    const from = span.start + pair.index;
    return isFirst
      ? [
          { start: span.start, end: from + first.length },
          { start: from + whole.length, end: span.end },
        ]
      : [
          { start: span.start, end: from },
          { start: from + whole.length - second.length, end: span.end },
        ];
  };
  return { ...zone, own: zone.own.flatMap(part), inherited: zone.inherited.flatMap(part) };
}
