import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { readInline } from '../../src/cli/inline-text.ts';
import { textsOf } from '../../src/discord/render-components.ts';
import type { Article } from '../../src/model.ts';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The quotations of a message, each as its pieces between the visible cuts; `''` first or last for a cut there. */
export function quotationsIn(components: readonly APIMessageTopLevelComponent[]): string[][] {
  const blocks = textsOf(components).flatMap(({ content }) => content.match(/(?:^> .*(?:\n|$))+/gm) ?? []);
  return blocks.map((block) =>
    block
      .replace(/(^|\n)> /g, ' ')
      // A cut of ours is never escaped, `[…]` in the article always is.
      .split(/(?<!\\)\[…\]/)
      .map((piece) =>
        squeeze(
          readInline(piece)
            .map(({ text }) => text)
            .join(''),
        ),
      ),
  );
}

/** Why a quotation is not what some passage of the articles says, `undefined` when it is. */
export function misquotation(pieces: readonly string[], articles: readonly Article[]): string | undefined {
  const passages = articles.flatMap((article) => article.passages.map(({ text }) => squeeze(visible(text))));
  const isIn = (text: string): boolean => {
    let at = 0;
    for (const piece of pieces) {
      const found = text.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return text.startsWith(pieces[0] ?? '') && text.endsWith(pieces.at(-1) ?? '');
  };
  return passages.some(isIn) ? undefined : `In no passage: ${JSON.stringify(pieces)}`;
}

const visible = (text: string): string => text.replaceAll('\t', ' ').replace(/[^\P{Cc}\n\r]/gu, '');
