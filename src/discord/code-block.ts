/** Wider code scrolls or breaks on a phone. */
const CODE_COLUMNS = 42;

/**
 * A code block of at most 42 columns, its lines broken at spaces only, so that an address stays whole.
 *
 * @param lead - What every line begins with.
 */
export function codeBlock(code: string, lead = ''): string {
  return fenced(code.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((line) => codeLines(line, lead)));
}

/** A code block of these lines. Nothing can be escaped in it: three backquotes would end it. */
export function fenced(lines: readonly string[]): string {
  return `\`\`\`\n${lines.join('\n').replaceAll('``', '`\u200B`')}\n\`\`\``;
}

/** One line as so many lines of at most 42 columns, each beginning with `lead`. */
export function codeLines(line: string, lead = ''): string[] {
  return wrapCode(line, CODE_COLUMNS - lead.length).map((part) => lead + part);
}

function wrapCode(line: string, columns: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = indent;
  for (const word of line.trim().split(' ')) {
    if (current.trim() !== '' && current.length + word.length > columns) {
      lines.push(current.trimEnd());
      current = `${indent}${indent}`;
    }
    current += `${word} `;
  }
  return [...lines, current.trimEnd()];
}
