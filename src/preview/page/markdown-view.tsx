import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type Node, parseMarkdown } from './markdown.ts';
import { mentionedName } from './people.ts';
import { formatTime, useLocale } from './reader.ts';

/** Text as Discord's client shows it. */
export function Markdown({ text }: { text: string }) {
  const nodes = useMemo(() => parseMarkdown(text), [text]);
  return (
    <div class="markdown">
      <Nodes nodes={nodes} />
    </div>
  );
}

function Nodes({ nodes }: { nodes: readonly Node[] }) {
  return (
    <>
      {nodes.map((node, index) => (
        <NodeView key={index} node={node} />
      ))}
    </>
  );
}

function NodeView({ node }: { node: Node }) {
  switch (node.type) {
    case 'text':
      return <>{node.content}</>;
    case 'br':
      return <br />;
    case 'inlineCode':
      return <code>{node.content}</code>;
    case 'codeBlock':
      return (
        // Long lines scroll: the keyboard must reach them.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region is reached by keyboard
        <pre tabIndex={0}>
          <code>{node.content}</code>
        </pre>
      );
    case 'heading':
      // Below the message's own heading whatever their size: no level is left out.
      return (
        <h3 class={`heading-${node.level}`}>
          <Nodes nodes={node.content} />
        </h3>
      );
    case 'list':
      return <List node={node} />;
    case 'link':
    case 'url':
    case 'autolink':
      return (
        <Link target={node.target}>
          <Nodes nodes={node.content} />
        </Link>
      );
    case 'timestamp':
      return <Timestamp seconds={Number(node.timestamp)} style={node.format ?? 'f'} />;
    case 'spoiler':
      return <Spoiler nodes={node.content} />;
    case 'strong':
    case 'em':
    case 'underline':
    case 'strikethrough':
    case 'blockQuote':
    case 'subtext': {
      const { tag: Tag, name } = TAGS[node.type];
      return (
        <Tag class={name}>
          <Nodes nodes={node.content} />
        </Tag>
      );
    }
    default:
      return <Mention>{mentionText(node)}</Mention>;
  }
}

const TAGS = {
  strong: { tag: 'strong', name: undefined },
  em: { tag: 'em', name: undefined },
  underline: { tag: 'u', name: undefined },
  strikethrough: { tag: 's', name: undefined },
  blockQuote: { tag: 'blockquote', name: undefined },
  subtext: { tag: 'small', name: 'subtext' },
} as const;

function List({ node }: { node: Extract<Node, { type: 'list' }> }) {
  const items = node.items.map((item, index) => (
    <li key={index}>
      <Nodes nodes={item} />
    </li>
  ));
  return node.start === undefined ? <ul>{items}</ul> : <ol start={node.start}>{items}</ol>;
}

function Link({ target, children }: { target: string; children: ComponentChildren }) {
  return (
    <a href={target} title={target} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

function Timestamp({ seconds, style }: { seconds: number; style: string }) {
  const locale = useLocale();
  const ms = seconds * 1000;
  if (Number.isNaN(new Date(ms).getTime())) return <>Invalid Date</>;
  return (
    <time class="timestamp-mark" dateTime={new Date(ms).toISOString()} title={formatTime(ms, 'F', locale)}>
      {formatTime(ms, style, locale)}
    </time>
  );
}

/** Covered until it is pressed. */
function Spoiler({ nodes }: { nodes: readonly Node[] }) {
  const [shown, show] = useState(false);
  if (shown) {
    return (
      <span class="spoiler shown">
        <Nodes nodes={nodes} />
      </span>
    );
  }
  return (
    <button type="button" class="spoiler" aria-label="Spoiler, press to show" onClick={() => show(true)}>
      <span aria-hidden="true">
        <Nodes nodes={nodes} />
      </span>
    </button>
  );
}

/** Nobody is pinged by a preview. */
const Mention = ({ children }: { children: ComponentChildren }) => <span class="mention">{children}</span>;

function mentionText(node: Node): string {
  switch (node.type) {
    case 'everyone':
    case 'here':
      return `@${node.type}`;
    case 'user':
      return `@${mentionedName(node.id)}`;
    case 'role':
      return `@${node.id}`;
    case 'channel':
      return `#${node.id}`;
    case 'slashCommand':
      return `/${node.fullName}`;
    case 'guildNavigation':
      return node.navigation;
    case 'emoji':
      return `:${node.name}:`;
    default:
      return 'name' in node ? node.name : '';
  }
}
