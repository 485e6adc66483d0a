import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { BrokenFile, type ParsedFile } from './blocks.ts';
import { parseFrontMatter } from './front-matter.ts';
import { readHtmlFragment } from './html-tree.ts';
import { checkMarkdownSize } from './markdown-limits.ts';
import { walkTree } from './tree.ts';

// A single tilde is "about" in news text (~5 km), not a deletion.
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter).freeze();

/**
 * Reads a Markdown file with YAML front matter.
 *
 * @throws {@link BrokenFile} when the front matter is no YAML, or the file would take too long to parse.
 */
export function parseMarkdown(text: string): ParsedFile {
  checkMarkdownSize(text);
  const root: Root = parser.parse(text);
  const [first] = root.children;
  if (first?.type !== 'yaml' && /^---[ \t]*\r?\n[\w-]+:/.test(text)) {
    throw new BrokenFile('The front matter has no end: put a line of --- below it.', 1);
  }
  const { metadata, findings } =
    first?.type === 'yaml'
      ? parseFrontMatter(first.value, first.position?.start.line ?? 1)
      : { metadata: {}, findings: [] };
  const walked = walkTree(root, readHtmlFragment);
  return { metadata, blocks: walked.blocks, findings: [...findings, ...walked.findings] };
}
