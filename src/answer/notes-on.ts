import type { Passage, Span } from '../model.ts';

/**
 * The editors' notes on some words of a passage: those that quote them.
 *
 * A note quotes what it speaks of as it is printed, in curly quotation marks, with a ` … ` for what it leaves out; only
 * the case of letters may differ.
 *
 * @example
 * notesOn(passage, span); // ['“45 million last year. Yuan” most likely means …'] for the span of `45 million`
 */
export function notesOn({ text, notes }: Passage, { start, end }: Span): string[] {
  const printed = text.toLowerCase();
  return notes.filter((note) =>
    quotations(note).some((quoted) =>
      placesOf(quoted, printed).some((place) => place.start < end && start < place.end),
    ),
  );
}

const quotations = (note: string): string[] => [...note.matchAll(/“([^“”]+)”/g)].map(([, quoted = '']) => quoted);

/** Where quoted words stand; where a part was left out, from the first piece to the nearest last one. */
function placesOf(quoted: string, printed: string): Span[] {
  const pieces = quoted
    .toLowerCase()
    .split(/\s*…\s*/)
    .filter(Boolean);
  const [first, ...rest] = pieces;
  if (first === undefined) return [];
  const places: Span[] = [];
  for (let start = printed.indexOf(first); start >= 0; start = printed.indexOf(first, start + 1)) {
    let end = start + first.length;
    for (const piece of rest) {
      const at = printed.indexOf(piece, end);
      if (at < 0) return places;
      end = at + piece.length;
    }
    places.push({ start, end });
  }
  return places;
}
