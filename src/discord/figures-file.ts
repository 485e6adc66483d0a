import type { LocatedQuantity, Passage } from '../model.ts';
import type { ReplyFile } from './reply.ts';
import type { Request } from './request.ts';

/** In which forms figures can be taken along. */
export const FILE_FORMATS = ['csv', 'json'] as const;

/** One of them. */
export type FileFormat = (typeof FILE_FORMATS)[number];

/** The form that a request names, by its value or its name; none when it names no other. */
export const chosenFormat = (request: Request): FileFormat | undefined =>
  FILE_FORMATS.find((format) => format === request.text('file')?.toLowerCase());

/** Every column; what is not stated is empty. */
function row(
  quantity: LocatedQuantity,
  passage: Passage | undefined,
): Readonly<Record<string, string | number | null>> {
  const { article, text, value, unit, kind, measures, sentence } = quantity;
  return {
    article,
    passage: quantity.passage,
    text,
    value,
    valueTo: quantity.valueTo ?? null,
    unit,
    kind,
    qualifier: quantity.qualifier ?? null,
    direction: quantity.direction ?? null,
    from: quantity.from ?? null,
    measures: measures?.text ?? null,
    confidence: measures?.confidence ?? null,
    when: quantity.when ?? null,
    whenYear: quantity.whenYear ?? null,
    sentence: passage?.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ') ?? null,
  };
}

/**
 * Figures as a file, a row each, with the sentence that states them; made when it is sent.
 *
 * @param alt - What it holds, for those who cannot open it.
 */
export function figuresFile(
  quantities: readonly LocatedQuantity[],
  passageOf: (quantity: LocatedQuantity) => Passage | undefined,
  format: FileFormat,
  alt: string,
): ReplyFile {
  const rows = () => quantities.map((quantity) => row(quantity, passageOf(quantity)));
  const make = async () =>
    new TextEncoder().encode(format === 'csv' ? csv(rows()) : `${JSON.stringify(rows(), null, 2)}\n`);
  return { name: `figures.${format}`, alt, make };
}

/** RFC 4180, with the mark by which Excel knows that it is UTF-8. */
function csv(rows: readonly Readonly<Record<string, string | number | null>>[]): string {
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((each) => Object.values(each))];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell is text: what a spreadsheet would take for a formula is led by an apostrophe. */
function cell(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = /^[=+@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
