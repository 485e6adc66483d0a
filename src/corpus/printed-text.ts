import type { Image, ImageReference, Nodes } from 'mdast';

/** Stands for a hard line break until soft ones are undone. */
const HARD_BREAK = '\u2028';

/** HTML elements that only mark words up; anything else in angle brackets is what the author printed. */
const INLINE_TAG =
  /^<\/?(?:a|abbr|b|bdi|bdo|big|br|cite|code|data|del|dfn|em|font|i|img|ins|kbd|mark|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)(?![\w-])/i;

/** Scripts written without spaces, whose lines join without one. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/**
 * The words of a node as printed, without markup. Blocks, list items and table rows stand on lines of their own, cells
 * are parted by ` | `; a line break that only wraps a paragraph becomes a space, or nothing between Chinese or
 * Japanese characters. Pictures and footnote marks leave nothing.
 *
 * @example
 * printedText(parse('A *b* &amp; `c`')); // 'A b & c'
 */
export function printedText(node: Nodes): string {
  switch (node.type) {
    case 'code':
      return node.value;
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return unwrapped(inlineText(node)).trim();
    case 'tableRow': {
      const cells = node.children.map(printedText);
      return cells.some(Boolean) ? cells.join(' | ') : '';
    }
    case 'definition':
    case 'thematicBreak':
    case 'html':
    case 'yaml':
      return '';
    default:
      return 'children' in node
        ? node.children.map(printedText).filter(Boolean).join('\n')
        : unwrapped(inlineText(node));
  }
}

/** The pictures within a node, in reading order. */
export function picturesIn(node: Nodes): (Image | ImageReference)[] {
  if (node.type === 'image' || node.type === 'imageReference') return [node];
  return 'children' in node ? node.children.flatMap(picturesIn) : [];
}

function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return HARD_BREAK;
    case 'html':
      return inlineHtml(node.value);
    default:
      return 'children' in node ? node.children.map(inlineText).join('') : '';
  }
}

function inlineHtml(tag: string): string {
  if (/^<br(?![\w-])/i.test(tag)) return HARD_BREAK;
  return INLINE_TAG.test(tag) || tag.startsWith('<!') || tag.startsWith('<?') ? '' : tag;
}

/** Joins wrapped lines, then puts in the hard breaks. */
function unwrapped(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines.length - 1;
  const pieces: string[] = [];
  lines.forEach((line, index) => {
    const left = index === 0 ? line : line.trimStart();
    const piece = index === last ? left : left.trimEnd();
    if (index > 0)
      pieces.push(UNSPACED.test(pieces.at(-1)?.slice(-1) ?? '') && UNSPACED.test(piece.slice(0, 1)) ? '' : ' ');
    pieces.push(piece);
  });
  return pieces.join('').replaceAll(HARD_BREAK, '\n');
}
