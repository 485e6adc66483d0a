/** Wider code scrolls or breaks on a phone. */
const CODE_COLUMNS = 42;

/**
 * A code block of at most 42 columns, its lines broken at spaces only, so that an address stays whole.
 *
 * @param lead - What every line begins with.
 */
export function codeBlock(code: string, lead = ''): string {
  const columns = CODE_COLUMNS - lead.length;
  const lines = code
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .flatMap((line) => wrapCode(line, columns).map((part) => lead + part));
  // Nothing can be escaped in a code block: three backquotes would end it.
  return `\`\`\`\n${lines.join('\n').replaceAll('``', '`\u200B`')}\n\`\`\``;
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
