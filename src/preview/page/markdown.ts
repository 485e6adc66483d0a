import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { mentionedName } from './people.ts';

/** A piece of Discord Markdown, as a client shows it. */
export type Node =
  | { readonly type: 'text' | 'inlineCode'; readonly content: string }
  | { readonly type: 'br' | 'everyone' | 'here' }
  | { readonly type: 'codeBlock'; readonly lang: string; readonly content: string }
  | {
      readonly type: 'strong' | 'em' | 'underline' | 'strikethrough' | 'spoiler' | 'blockQuote' | 'subtext';
      readonly content: readonly Node[];
    }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly content: readonly Node[] }
  | { readonly type: 'list'; readonly start?: number; readonly items: readonly (readonly Node[])[] }
  | { readonly type: 'link' | 'url' | 'autolink'; readonly target: string; readonly content: readonly Node[] }
  | { readonly type: 'timestamp'; readonly timestamp: string; readonly format?: string }
  | { readonly type: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly type: 'emoji' | 'twemoji'; readonly name: string }
  | { readonly type: 'slashCommand'; readonly fullName: string }
  | { readonly type: 'guildNavigation'; readonly navigation: string };

type Rule = (typeof rulesExtended)[string];
type Parse = Parameters<Rule['parse']>[1];
type State = Parameters<Rule['parse']>[2];

/** What Discord's clients take for a list mark, and how far its items stand in. */
const ITEM = /^( *)(?:[*-]|(\d{1,9})\.) +(.*)$/;
const LIST = /^ *(?:[*-]|\d{1,9}\.) +[^\n]+(?:\n *(?:[*-]|\d{1,9}\.) +[^\n]+|\n {2,}[^\n]+)*\n?/;

/** A rule that takes effect at the start of a line only, and not inside bold, links or the like. */
const atLineStart = (regex: RegExp, parse: Rule['parse'], order: number): Rule => ({
  order,
  match: (source, { nested }, previous) => (!nested && /(?:^|\n)$/.test(previous) ? regex.exec(source) : null),
  parse,
});

const parseLine = (content: string, parse: Parse, state: State) => parse(content, { ...state, nested: true });

/** What no parser on npm has as Discord's clients show it. */
const lineRules: Readonly<Record<string, Rule>> = {
  heading: atLineStart(
    /^ *(#{1,3}) +(?!#)([^\n]+?) *(?:\n|$)/,
    ([, marks = '', content = ''], parse, state) => ({
      level: marks.length,
      content: parseLine(content, parse, state),
    }),
    0,
  ),
  subtext: atLineStart(
    /^ *-# +(?!-#)([^\n]+?) *(?:\n|$)/,
    ([, content = ''], parse, state) => ({ content: parseLine(content, parse, state) }),
    1,
  ),
  list: atLineStart(LIST, ([list = ''], parse, state) => parseList(list, parse, state), 2),
};

/** Rules whose content begins no line. */
const nestingRules = ['strong', 'em', 'underline', 'strikethrough', 'spoiler'].map((name): [string, Rule] => {
  const rule = rulesExtended[name] as Rule;
  return [name, { ...rule, parse: (capture, parse, state) => rule.parse(capture, parse, { ...state, nested: true }) }];
});

const rules: Readonly<Record<string, Rule>> = {
  ...rulesExtended,
  ...Object.fromEntries(nestingRules),
  ...lineRules,
  // A line that ends a code block or a quotation is no empty line after it.
  codeBlock: {
    ...(rulesExtended['codeBlock'] as Rule),
    match: (source) => /^```(([a-z0-9_+\-.#]+?)\n+)?\n*([\s\S]+?)\n*```\n?/i.exec(source),
  },
  // Only an address of the web becomes a masked link.
  link: {
    ...(rulesExtended['link'] as Rule),
    match: (source, state, previous) => {
      const capture = rulesExtended['link']?.match(source, state, previous);
      return capture && /^https?:\/\/[^\s]+$/.test(capture[2] ?? '') && URL.canParse(capture[2] ?? '') ? capture : null;
    },
    parse: (capture, parse, state) => ({ target: capture[2], content: parseLine(capture[1] ?? '', parse, state) }),
  },
};

const parser = SimpleMarkdown.parserFor(rules);

/**
 * Reads Discord Markdown.
 *
 * @example
 * parseMarkdown('**3\\*4**'); // [{ type: 'strong', content: [{ type: 'text', content: '3*4' }] }]
 */
export function parseMarkdown(markdown: string): readonly Node[] {
  return tidy(parser(markdown.trim(), { inline: true }) as Node[]);
}

/** One list; a line that stands further in belongs to the item above it. */
function parseList(list: string, parse: Parse, state: State) {
  const lines = list.replace(/\n$/, '').split('\n');
  const [, indent = '', first] = ITEM.exec(lines[0] ?? '') ?? [];
  const items: string[][] = [];
  for (const line of lines) {
    const [, inset, , text = ''] = ITEM.exec(line) ?? [];
    if (inset !== undefined && inset.length <= indent.length + 1) items.push([text]);
    else items.at(-1)?.push(line);
  }
  return {
    ...(first !== undefined && { start: Number(first) }),
    items: items.map(([text = '', ...below]) => [
      ...parseLine(text, parse, state),
      ...(below.length > 0
        ? parse(below.join('\n').replace(/^ *(?![ *\d-])/gm, ''), { ...state, prevCapture: null })
        : []),
    ]),
  };
}

/** Joins neighbouring texts, and drops the line break at the end of a block. */
function tidy(nodes: readonly Node[]): Node[] {
  const tidied: Node[] = [];
  for (const node of nodes) {
    const last = tidied.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      tidied[tidied.length - 1] = { ...last, content: last.content + node.content };
    else if (node.type === 'list') tidied.push({ ...node, items: node.items.map(tidy) });
    else if (node.type === 'blockQuote') tidied.push({ ...node, content: withoutLastBreak(tidy(node.content)) });
    else if ('content' in node && typeof node.content !== 'string')
      tidied.push({ ...node, content: tidy(node.content) } as Node);
    else tidied.push(node);
  }
  return tidied;
}

const withoutLastBreak = (nodes: Node[]): Node[] => (nodes.at(-1)?.type === 'br' ? nodes.slice(0, -1) : nodes);

/** What a reader sees of it, as plain text on one line: for a preview line, and for those who listen. */
export function plainMarkdown(markdown: string): string {
  return textOf(parseMarkdown(markdown)).replace(/\s+/g, ' ').trim();
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'list') return node.items.map((item) => `${textOf(item)}\n`).join('');
      if (node.type === 'spoiler') return '(spoiler)';
      if (node.type === 'timestamp') return new Date(Number(node.timestamp) * 1000).toISOString();
      if (node.type === 'user') return `@${mentionedName(node.id)}`;
      if (node.type === 'slashCommand') return `/${node.fullName}`;
      if (!('content' in node)) return node.type === 'br' ? '\n' : 'name' in node ? node.name : '';
      if (typeof node.content === 'string') return node.content;
      return (
        textOf(node.content) +
        (node.type === 'heading' || node.type === 'subtext' || node.type === 'blockQuote' ? '\n' : '')
      );
    })
    .join('');
}
