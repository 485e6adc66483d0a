import type { Element, Root as HastRoot, Nodes } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Root } from 'mdast';
import { openPage, type PageNode, tidy } from './page.ts';
import { picturesIn, printedText } from './printed-text.ts';

/** A block of HTML within Markdown, as a Markdown tree. */
export function readHtmlFragment(html: string): Root {
  return treeOf(openPage(`<!doctype html><html><body>${html}</body></html>`).body);
}

/** An element of a page as a Markdown tree; the lines are those that `openPage` marked. */
export function treeOf(element: PageNode): Root {
  tidy(element);
  const hast = fromDom(element) as Nodes;
  placeLines(hast);
  const page: HastRoot = { type: 'root', children: hast.type === 'element' ? hast.children : [] };
  const tree = toMdast(page, { handlers: { figure } });
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

/** Turns the marks left by `openPage` into positions, which every Markdown node inherits. */
function placeLines(node: Nodes): void {
  if (node.type === 'element') {
    const { dataLine } = node.properties;
    const point = { line: Number(dataLine), column: 1 };
    if (dataLine !== undefined) node.position = { start: point, end: point };
  }
  if ('children' in node) node.children.forEach(placeLines);
}

/** A figure's caption is the caption of its pictures; a figure without one keeps whatever it holds. */
const figure: Handle = (state, node): BlockContent[] => {
  const caption = node.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'figcaption',
  );
  const rest = state.toFlow(state.all({ ...node, children: node.children.filter((child) => child !== caption) }));
  const held: Root = { type: 'root', children: rest };
  if (!caption) return rest as BlockContent[];

  const words: Root = { type: 'root', children: state.toFlow(state.all(caption)) };
  const images = picturesIn(held);
  if (images.length === 0) return [...rest, ...words.children] as BlockContent[];
  const alt = printedText(words).replace(/\s+/g, ' ');
  for (const image of images) if (alt !== '') image.alt = alt;
  return rest as BlockContent[];
};
