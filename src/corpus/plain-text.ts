import type { Block, ParsedFile } from './blocks.ts';

/**
 * Reads a `.txt` file: blocks parted by blank lines, each one a passage with its characters and line breaks as they
 * are. Nothing in it is taken for markup, a heading or a title.
 *
 * @example
 * parsePlainText('# One\n\nTwo').blocks.length; // 2
 */
export function parsePlainText(text: string): ParsedFile {
  const blocks: Block[] = [];
  let open: { start: number; end: number; line: number } | undefined;
  const close = () => {
    if (open)
      blocks.push({
        type: 'passage',
        kind: 'paragraph',
        text: text.slice(open.start, open.end).trim(),
        line: open.line,
      });
    open = undefined;
  };

  let start = 0;
  let line = 1;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    if (text.slice(start, end).trim() === '') close();
    else open = open ? { ...open, end } : { start, end, line };
    start = end + 1;
    line += 1;
  }
  close();
  return { metadata: {}, blocks, findings: [] };
}
