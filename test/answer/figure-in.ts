import type { LocatedQuantity, Passage } from '../../src/model.ts';

/** A passage of one sentence. */
export function passageOf(text: string, notes: readonly string[] = []): Passage {
  const sentences = [{ start: 0, end: text.length }];
  return { article: 'port', number: 1, text, kind: 'paragraph', sentences, notes, line: 1 };
}

/** A figure of such a passage: a count, in a clause that is the whole sentence, unless told. */
export function figureIn({ text }: Passage, printed: string, rest: Partial<LocatedQuantity> = {}): LocatedQuantity {
  const start = text.indexOf(printed);
  if (start < 0) throw new Error(`Not in the passage: ${printed}`);
  const whole = { start: 0, end: text.length };
  return {
    text: printed,
    span: { start, end: start + printed.length },
    kind: 'count',
    value: Number.parseFloat(printed.replace(/[^\d.]/g, '')),
    unit: null,
    clause: whole,
    sentence: whole,
    article: 'port',
    passage: 1,
    ...rest,
  };
}
