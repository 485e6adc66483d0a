import { Readability } from '@mozilla/readability';
import type { Metadata, ParsedFile } from './blocks.ts';
import { isoDate, languageTag, webAddress } from './front-matter.ts';
import { readHtmlFragment, treeOf } from './html-tree.ts';
import { openPage, type Page, type PageNode } from './page.ts';
import { walkTree } from './tree.ts';

/**
 * Reads a web page as a browser's reader view shows it: the article without menus, and what the page says of itself.
 *
 * @throws BrokenFile when it nests too deep.
 */
export function parseHtml(text: string): ParsedFile {
  const page = openPage(text);
  const address = webAddress.safeParse(
    attribute(page, 'link[rel="canonical"]', 'href') ?? attribute(page, 'meta[property="og:url"]', 'content'),
  );
  const language = languageTag.safeParse(page.documentElement?.getAttribute('lang'));
  // Readability takes the page apart, so everything else is read before it.
  const article = new Readability(page as never, { serializer: (node) => node as PageNode }).parse();
  const { blocks, findings } = walkTree(treeOf(article?.content ?? openPage(text).body), readHtmlFragment);
  return {
    metadata: {
      ...said(article),
      ...(address.success && { url: address.data }),
      ...(language.success && { language: language.data }),
    },
    blocks,
    findings,
  };
}

function said(article: ReturnType<Readability['parse']> | ReturnType<Readability<PageNode>['parse']>): Metadata {
  const title = oneLine(article?.title);
  const byline = oneLine(article?.byline).replace(/^by\s+/i, '');
  const publisher = oneLine(article?.siteName);
  const published = isoDate.safeParse(article?.publishedTime?.slice(0, 10));
  return {
    ...(title && { title }),
    ...(byline && { authors: [byline] }),
    ...(publisher && { publisher }),
    ...(published.success && { published: published.data }),
  };
}

function attribute(page: Page, selector: string, name: string): string | undefined {
  return page.querySelector(selector)?.getAttribute(name) ?? undefined;
}

function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
