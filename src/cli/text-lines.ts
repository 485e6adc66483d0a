/** One text of the `figures --text` input. */
export interface TextLine {
  /** As given, else the line's number from 1. */
  readonly id: string | number;
  readonly text: string;
}

/**
 * Reads one line: an object with a `text`, else the text itself.
 *
 * @param number - The line's, from 1.
 * @example
 * parseTextLine('{"id":"a","text":"It fell 3%."}', 1); // { id: 'a', text: 'It fell 3%.' }
 */
export function parseTextLine(line: string, number: number): TextLine {
  const { id, text } = line.trimStart().startsWith('{') ? parseObject(line) : {};
  if (typeof text !== 'string') return { id: number, text: line };
  return { id: typeof id === 'string' || typeof id === 'number' ? id : number, text };
}

function parseObject(line: string): { readonly id?: unknown; readonly text?: unknown } {
  try {
    return JSON.parse(line) ?? {};
  } catch {
    return {};
  }
}
