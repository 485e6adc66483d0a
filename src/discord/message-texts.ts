import { type APIEmbed, type APIMessage, ComponentType } from 'discord-api-types/v10';

/** Mentions, custom emoji, time stamps and addresses say nothing by themselves. */
const TOKENS = /<(?:[@#]|a?:\w+:|t:|\/)[^<>\s]*>|<?https?:\/\/[^\s<>]*[^\s<>.,;:!?)]>?/g;
const MASKED_LINK = /\[([^[\]\n]{1,200})\]\(<?https?:[^\s)]*\)/g;
const LINE_MARKS = /^(?:[ \t]*>(?:>>)? |[ \t]*#{1,3} |-# )+/gm;
/** Marks of emphasis, and the backslash that makes one plain. */
const UNSEEN =
  /\\([!-/:-@[-`{-~])|\*{1,3}|_{2}|~~|\|\||```(?:\w+\n)?|`|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu;

/** A snapshot of a forwarded message has no more than these. */
type Said = Partial<Pick<APIMessage, 'content' | 'embeds' | 'components'>>;

/**
 * Every text of a message, as people read it: what was written, what was forwarded, its embeds, and its text displays,
 * however deep they stand.
 *
 * @param isOurs - Our own message: what it quotes of the article, and its small print, are left out.
 */
export function messageTexts(message: APIMessage, isOurs: boolean): string[] {
  const snapshots = (message.message_snapshots ?? []).map(({ message: forwarded }): Said => forwarded);
  return [message, ...snapshots]
    .flatMap((said) => [
      said.content ?? '',
      ...(said.embeds ?? []).flatMap(embedTexts),
      ...displayTexts(said.components ?? []),
    ])
    .map((text) => plain(isOurs ? text.replace(/^(?:> |-# ).*$/gm, '') : text))
    .filter((text) => text !== '');
}

function embedTexts({ author, title, description, fields, footer }: APIEmbed): string[] {
  const rows = (fields ?? []).map(({ name, value }) => `${name}: ${value}`);
  return [author?.name, title, description, ...rows, footer?.text].filter((text) => text !== undefined);
}

function displayTexts(components: readonly unknown[]): string[] {
  return components.flatMap((component) => {
    if (typeof component !== 'object' || component === null) return [];
    const { type, content, components: children } = component as Record<string, unknown>;
    if (type === ComponentType.TextDisplay && typeof content === 'string') return [content];
    return Array.isArray(children) ? displayTexts(children) : [];
  });
}

/** What Discord shows of Markdown. */
function plain(markdown: string): string {
  return markdown
    .replace(MASKED_LINK, '$1')
    .replace(TOKENS, ' ')
    .replace(LINE_MARKS, '')
    .replace(UNSEEN, (_, escaped?: string) => escaped ?? '')
    .trim();
}
