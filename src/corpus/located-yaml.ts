import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { BrokenFile } from './blocks.ts';

/** A value in a YAML text, with the line it stands on. */
export interface LocatedYaml {
  readonly line: number;
  /** As plain JavaScript. */
  readonly value: unknown;
  readonly kind: 'map' | 'list' | 'scalar';
  /** What a map or a list holds; a list's keys are empty. */
  readonly entries: readonly { readonly key: string; readonly line: number; readonly node: LocatedYaml }[];
}

/**
 * Parses YAML and keeps the lines.
 *
 * @param linesBefore - How many lines of the file stand before the text.
 * @returns `undefined` for an empty text.
 * @throws {@link BrokenFile} naming the line of the first error.
 */
export function parseYaml(text: string, linesBefore = 0): LocatedYaml | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number) => counter.linePos(offset).line + linesBefore;
  const [error] = document.errors;
  if (error) throw new BrokenFile(`The YAML cannot be read: ${firstSentence(error.message)}`, lineAt(error.pos[0]));
  return isNode(document.contents) ? locate(document.contents, document, lineAt) : undefined;
}

function locate(node: Node, document: Document, lineAt: (offset: number) => number): LocatedYaml {
  const line = lineAt(node.range?.[0] ?? 0);
  const value: unknown = node.toJS(document, { maxAliasCount: 10 });
  if (isMap(node)) {
    const entries = node.items.map((pair) => {
      const keyLine = isNode(pair.key) ? lineAt(pair.key.range?.[0] ?? 0) : line;
      const within = isNode(pair.value) ? locate(pair.value, document, lineAt) : absent(keyLine);
      return { key: isScalar(pair.key) ? String(pair.key.value) : shown(pair.key), line: keyLine, node: within };
    });
    return { line, value, kind: 'map', entries };
  }
  if (isSeq(node)) {
    const items = node.items.filter(isNode).map((item) => locate(item, document, lineAt));
    return { line, value, kind: 'list', entries: items.map((item) => ({ key: '', line: item.line, node: item })) };
  }
  return { line, value, kind: 'scalar', entries: [] };
}

const absent = (line: number): LocatedYaml => ({ line, value: null, kind: 'scalar', entries: [] });

function firstSentence(message: string): string {
  return `${message.replace(/\s+/g, ' ').replace(/[.:]$/, '')}.`;
}

/** A value as its editor wrote it, more or less, for a message. */
export function shown(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? listed(value) : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** YAML can make a list hold itself, which JSON cannot write. */
function listed(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return 'a value that holds itself';
  }
}
