/** One question, or message to check, of the `--json` input. */
export interface QuestionLine {
  /** As given, else the line's number from 1. */
  readonly id: string | number;
  readonly question: string;
  /** The id of the article to ask, when given. */
  readonly article?: string;
}

const NEWLINE = 10;

/** The lines of a stream of bytes, parted at `\n` only; bytes that are no UTF-8 become U+FFFD. */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let parts: Uint8Array[] = [];
  for await (const chunk of input) {
    let start = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, start)) {
      parts.push(chunk.subarray(start, at));
      yield decode(parts);
      parts = [];
      start = at + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
  if (parts.length > 0) yield decode(parts);
}

const decode = (parts: readonly Uint8Array[]): string => Buffer.concat(parts).toString('utf8').replace(/\r$/, '');

/**
 * Reads one line: an object with a `question` (or `text`, for a message to check), else the question itself.
 *
 * @param number - The line's, from 1.
 * @example
 * parseQuestionLine('{"id":"a","question":"How large?"}', 1); // { id: 'a', question: 'How large?' }
 */
export function parseQuestionLine(line: string, number: number): QuestionLine {
  const fields = line.trimStart().startsWith('{') ? parseObject(line) : undefined;
  const question = fields?.get('question') ?? fields?.get('text');
  if (!fields || typeof question !== 'string') return { id: number, question: line };
  const id = fields.get('id');
  const article = fields.get('article');
  return {
    id: typeof id === 'string' || typeof id === 'number' ? id : number,
    question,
    ...(typeof article === 'string' && { article }),
  };
}

function parseObject(line: string): Map<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return value && typeof value === 'object' ? new Map(Object.entries(value)) : undefined;
  } catch {
    return undefined;
  }
}
