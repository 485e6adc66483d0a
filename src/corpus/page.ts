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
const COMMENT = 8;

/** Elements that may become a passage or a picture. */
const PLACED = /<(?:p|h[1-6]|ul|ol|dl|li|blockquote|pre|table|figure|img|div|section|article)(?=[\s>])/gi;

/**
 * Parses a page, tidied, each element that may become a passage marked with its line.
 *
 * @throws {@link BrokenFile} when it nests too deep.
 */
export function openPage(html: string): Page {
  const { document } = parseHTML(withBody(withLines(html))) as unknown as { document: Page };
  if (document.documentElement) tidy(document.documentElement);
  return document;
}

/**
 * Takes the comments out and joins neighbouring texts. Each `<` and each entity makes a text of its own, and whatever
 * reads the page after this takes the square of their number.
 *
 * @throws {@link BrokenFile} when it nests too deep.
 */
export function tidy(root: PageNode): void {
  const waiting = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > MAX_DEPTH) throw new BrokenFile(`The page nests more than ${MAX_DEPTH} elements: save it flatter.`);
    for (const child of tidyChildren(node)) waiting.push({ node: child, depth: depth + 1 });
  }
}

/** Tidies one element and gives the elements in it. */
function tidyChildren(parent: PageNode): PageNode[] {
  const elements: PageNode[] = [];
  let texts: PageNode[] = [];
  const join = () => {
    const [first, ...rest] = texts;
    if (first && rest.length > 0) first.nodeValue = texts.map((text) => text.nodeValue).join('');
    for (const text of rest) parent.removeChild(text);
    texts = [];
  };

  let child = parent.firstChild;
  while (child) {
    const next: PageNode | null = child.nextSibling;
    if (child.nodeType === COMMENT) parent.removeChild(child);
    else if (child.nodeType === TEXT) texts.push(child);
    else {
      join();
      elements.push(child);
    }
    child = next;
  }
  join();
  return elements;
}

/** Authors may leave the body's tag out; the parser does not put it in. */
function withBody(html: string): string {
  if (/<body(?=[\s>])/i.test(html)) return html;
  const opened = /<\/head(?=[\s>])|<html(?=[\s>])/gi;
  let at = 0;
  for (const match of html.matchAll(opened)) at = html.indexOf('>', match.index) + 1 || html.length;
  return at === 0 ? `<html><body>${html}</body></html>` : `${html.slice(0, at)}<body>${html.slice(at)}`;
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
