import type { Blockquote, Definition, Image, ImageReference, Nodes, Root, RootContent } from 'mdast';
import type { Block, Finding, PictureBlock } from './blocks.ts';
import { picturesIn, printedText } from './printed-text.ts';

/** What a walk needs to know beside the tree. */
interface Walk {
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Reads HTML within Markdown. */
  readonly readHtml: (html: string) => Root;
  readonly findings: Finding[];
}

const KINDS: Partial<Record<Nodes['type'], 'list' | 'table' | 'quotation' | 'code'>> = {
  list: 'list',
  table: 'table',
  blockquote: 'quotation',
  code: 'code',
};

const NOTE = /^\s*\[!NOTE\](?=\s|$)/i;

/**
 * Walks a Markdown tree from top to bottom: each paragraph, list, table, quotation and code block is one passage, a
 * paragraph that holds only pictures is those pictures, and `> [!NOTE]` is an editors' note.
 *
 * @param readHtml - Makes a tree of a block of HTML.
 */
export function walkTree(root: Root, readHtml: (html: string) => Root): { blocks: Block[]; findings: Finding[] } {
  const definitions = new Map<string, Definition>();
  for (const node of root.children) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  }
  const findings: Finding[] = [];
  return { blocks: blocksOf(root.children, 1, { definitions, readHtml, findings }), findings };
}

function blocksOf(nodes: readonly RootContent[], firstLine: number, walk: Walk): Block[] {
  let line = firstLine;
  return nodes.flatMap((node) => {
    line = node.position?.start.line ?? line;
    return blocksOfNode(node, line, walk);
  });
}

function blocksOfNode(node: RootContent, line: number, walk: Walk): Block[] {
  if (node.type === 'html') return htmlBlocks(node.value, line, walk);
  if (node.type === 'footnoteDefinition') return blocksOf(node.children, line, walk);
  if (node.type === 'blockquote' && isNote(node)) return [{ type: 'note', text: noteText(node), line }];

  const text = printedText(node).trim();
  const pictures = picturesIn(node).flatMap((image) => pictureBlock(image, line, walk));
  if (text === '') return pictures;
  if (node.type === 'heading') return [{ type: 'heading', level: node.depth, text: oneLine(text), line }, ...pictures];
  return [{ type: 'passage', kind: KINDS[node.type] ?? 'paragraph', text, line }, ...pictures];
}

/** The passages of an HTML block; its lines are not known more exactly than the block's. */
function htmlBlocks(html: string, line: number, walk: Walk): Block[] {
  if (/^<!--/.test(html) && html.endsWith('-->') && html.indexOf('-->') === html.length - 3) return [];
  const within = blocksOf(walk.readHtml(html).children, line, walk);
  return within.map((block) => ({ ...block, line }));
}

function isNote(quotation: Blockquote): boolean {
  const [first] = quotation.children;
  if (first?.type !== 'paragraph') return false;
  const [words] = first.children;
  return words?.type === 'text' && NOTE.test(words.value);
}

function noteText(quotation: Blockquote): string {
  return printedText(quotation).replace(NOTE, '').trim();
}

function pictureBlock(image: Image | ImageReference, line: number, walk: Walk): PictureBlock[] {
  const source = image.type === 'image' ? image : walk.definitions.get(image.identifier);
  const caption = oneLine(image.alt ?? '');
  const credit = oneLine(source?.title ?? '');
  const place = image.position?.start.line ?? line;
  if (caption === '' && credit === '') {
    walk.findings.push({
      line: place,
      message: `The picture ${source?.url || '<>'} has no caption and is left out: write ![caption](address "credit").`,
    });
    return [];
  }
  return [{ type: 'picture', caption, credit, address: source?.url ?? '', line: place }];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
