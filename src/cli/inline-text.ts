/** A piece of a line in one style. */
export interface Run {
  readonly text: string;
  readonly style?: 'bold' | 'italic' | 'underline' | 'small' | undefined;
}

const TOKEN = /\\([!-/:-@[-`{-~])|(\*\*)|(\*)|(__)|[^\\*_]+|[\s\S]/g;

/**
 * Reads the inline Markdown that our replies use: escapes, `**bold**`, `*italics*` and `__underline__`.
 *
 * @param base - The style of what is set off in no other way.
 */
export function readInline(markdown: string, base?: Run['style']): Run[] {
  const runs: Run[] = [];
  let style = base;
  for (const [token, escaped, bold, italic, underline] of visible(markdown).matchAll(TOKEN)) {
    if (bold || italic || underline) {
      const wanted = bold ? 'bold' : italic ? 'italic' : 'underline';
      style = style === wanted ? base : wanted;
    } else {
      runs.push({ text: escaped ?? token, style });
    }
  }
  return runs;
}

/** Without the control characters by which a text could steer the terminal. */
export function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(/\p{Cc}/gu, '');
}

/**
 * Breaks runs into lines between words; a word longer than a line keeps its line.
 *
 * @param width - In terminal columns; an East Asian character takes two.
 */
export function wrapRuns(runs: readonly Run[], width: number, styled: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of wordsOf(runs)) {
    const columns = word.reduce((sum, { text }) => sum + columnsOf(text.trimEnd()), 0);
    if (used > 0 && used + columns > width) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += word.map((run) => (styled ? paint(run) : run.text)).join('');
    used += word.reduce((sum, { text }) => sum + columnsOf(text), 0);
  }
  return [...lines, line.trimEnd()];
}

/** Words with the white space after them; one may change its style inside. */
function wordsOf(runs: readonly Run[]): Run[][] {
  const words: Run[][] = [];
  let open = false;
  for (const { text, style } of runs) {
    for (const piece of text.match(/\s+|[^\s\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]+\s*|\S\s*/g) ?? []) {
      const last = words.at(-1);
      if (open && last) last.push({ text: piece, style });
      else words.push([{ text: piece, style }]);
      open = !/\s$/.test(piece) && !isWide(piece);
    }
  }
  return words;
}

const isWide = (text: string): boolean =>
  /[\u1100-\u115F\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/.test(text);

const columnsOf = (text: string): number => {
  let columns = 0;
  for (const char of text) columns += isWide(char) || char >= '\u{1F300}' ? 2 : 1;
  return columns;
};

const CODES = { bold: [1, 22], italic: [3, 23], underline: [4, 24], small: [2, 22] } as const;

function paint({ text, style }: Run): string {
  if (!style) return text;
  const [on, off] = CODES[style];
  return `\x1b[${on}m${text}\x1b[${off}m`;
}
