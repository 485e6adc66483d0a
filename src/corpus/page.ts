import { parseHTML } from 'linkedom';
import { BrokenFile } from './blocks.ts';

/** As much of a DOM node as is used here: the compiler is given no browser's types. */
export interface PageNode {
  readonly nodeType: number;
  nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  removeChild(child: PageNode): void;
  getAttribute(name: string): string | null;
}

/** As much of a DOM document as is used here. */
export interface Page extends PageNode {
  readonly documentElement: PageNode | null;
  readonly body: PageNode;
  querySelector(selector: string): PageNode | null;
}

/** Deeper than this no page is; the libraries that read it overflow their stack. */
const MAX_DEPTH = 200;

const TEXT = 3;

/** Elements that may become a passage or a picture. */
const PLACED = /<(?:p|h[1-6]|ul|ol|dl|li|blockquote|pre|table|figure|img|div|section|article)(?=[\s>])/gi;

/**
 * Parses a page: each element that may become a passage marked with its line, neighbouring texts joined, the depth
 * within bounds.
 *
 * @throws {@link BrokenFile} when it nests too deep.
 */
export function openPage(html: string): Page {
  const { document } = parseHTML(withLines(html)) as unknown as { document: Page };
  let node: PageNode | null = document.documentElement;
  let depth = 0;
  while (node) {
    if (depth > MAX_DEPTH) throw new BrokenFile(`The page nests more than ${MAX_DEPTH} elements: save it flatter.`);
    if (node.nodeType === TEXT) joinTexts(node);
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node?.nextSibling ?? null;
  }
  return document;
}

/** The parser keeps no positions: they are written into the page as attributes. */
function withLines(html: string): string {
  let line = 1;
  let counted = 0;
  return html.replace(PLACED, (tag, offset: number) => {
    for (let at = html.indexOf('\n', counted); at !== -1 && at < offset; at = html.indexOf('\n', counted)) {
      line += 1;
      counted = at + 1;
    }
    return `${tag} data-line=${line}`;
  });
}

/** Each `<` and each entity makes a text of its own, and whatever joins them later takes the square of their number. */
function joinTexts(first: PageNode): void {
  const pieces = [first.nodeValue ?? ''];
  for (let next = first.nextSibling; next?.nodeType === TEXT; next = first.nextSibling) {
    pieces.push(next.nodeValue ?? '');
    next.parentNode?.removeChild(next);
  }
  if (pieces.length > 1) first.nodeValue = pieces.join('');
}
