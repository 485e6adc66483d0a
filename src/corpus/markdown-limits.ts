import { BrokenFile } from './blocks.ts';

/** Quotations in lists in quotations: deeper than this no one writes, and the parser overflows its stack. */
const MAX_DEPTH = 100;

/**
 * The parser's time grows with the square of the marks in one block. This many allow a list of several
 * thousand links, or a few seconds of parsing.
 */
const MAX_COST = 200_000_000;

/**
 * Refuses a Markdown text that would take the parser more than seconds, before it is parsed.
 *
 * @throws {@link BrokenFile} naming the line.
 */
export function checkMarkdownSize(text: string): void {
  let cost = 0;
  let marks = 0;
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    if (depthOf(line) > MAX_DEPTH) {
      throw new BrokenFile(`The line nests more than ${MAX_DEPTH} lists or quotations: write it flatter.`, number);
    }
    cost -= marks * marks;
    marks = line.trim() === '' ? 0 : marks + marksIn(line);
    cost += marks * marks;
    if (cost > MAX_COST) {
      throw new BrokenFile(
        'The text up to here holds too many Markdown marks in one block: put blank lines into it.',
        number,
      );
    }
  }
}

function marksIn(line: string): number {
  let count = 0;
  for (const character of line) if ('[]*_~<`&'.includes(character)) count += 1;
  return count;
}

/** How many lists and quotations begin at the start of a line, indentation counted as the lists it goes on from. */
function depthOf(line: string): number {
  let depth = 0;
  let indent = 0;
  const markers = /(>)|([-*+]|\d{1,9}[.)])(?=[ \t])|([ \t])/y;
  for (let match = markers.exec(line); match; match = markers.exec(line)) {
    if (match[3] === undefined) {
      depth += 1 + Math.floor(indent / 2);
      indent = 0;
    } else indent += match[3] === '\t' ? 4 : 1;
  }
  return depth;
}
