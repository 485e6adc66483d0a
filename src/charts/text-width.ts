/** How wide a character of the font is, in thousandths of the type size; wider than most of its kind, so that lines fit. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[ijlItfr.,:;'’‘|()[\]]/, 370],
  [/[mwMW%—]/, 940],
  [/[A-Z&]/, 720],
  [/\d/, 650],
  [/\s/, 290],
];
const ORDINARY = 600;

/**
 * How wide a line of text is at most, in pixels; there is nothing here that could measure it.
 *
 * @example
 * textWidth('0.45 tons', 30); // 138
 */
export function textWidth(text: string, sizePx: number): number {
  let thousandths = 0;
  for (const char of text) thousandths += WIDTHS.find(([kind]) => kind.test(char))?.[1] ?? ORDINARY;
  return Math.ceil((thousandths * sizePx) / 1000);
}

/**
 * Breaks a text into lines between words; what does not fit into the last one ends in a `[…]`.
 *
 * @param atMost - Lines; at least 1.
 */
export function wrapText(text: string, sizePx: number, widthPx: number, atMost: number): string[] {
  const room = widthPx - textWidth(` ${CUT}`, sizePx);
  const words = text
    .trim()
    .split(/\s+/)
    .flatMap((word) => piecesOf(word, sizePx, room));
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    const mayEnd = lines.length < atMost - 1 || index === words.length - 1;
    if (line === '' || textWidth(longer, sizePx) <= (mayEnd ? widthPx : room)) {
      line = longer;
      continue;
    }
    if (lines.length === atMost - 1) return [...lines, `${line} ${CUT}`];
    lines.push(line);
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}

const CUT = '[…]';

/** A word that is wider than a line, in as many pieces as it takes. */
function piecesOf(word: string, sizePx: number, widthPx: number): string[] {
  const pieces = [''];
  for (const char of word) {
    const longer = `${pieces.at(-1)}${char}`;
    if (textWidth(longer, sizePx) <= widthPx || longer === char) pieces[pieces.length - 1] = longer;
    else pieces.push(char);
  }
  return pieces;
}
