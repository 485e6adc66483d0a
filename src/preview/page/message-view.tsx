import { type APIMessage, MessageFlags, MessageType } from 'discord-api-types/v10';
import { useMemo } from 'preact/hooks';
import { APPLICATION } from '../server.ts';
import { type Entry, hasFlag } from './channel.ts';
import { Components, InMessage, type Press } from './components-view.tsx';
import { CodeIcon, EyeIcon, MoreIcon } from './icons.tsx';
import { Markdown } from './markdown-view.tsx';
import { FileCard, Gallery } from './media-view.tsx';
import { personOf } from './people.ts';
import { formatTime, useLocale } from './reader.ts';
import { summaryOf } from './summary.ts';

/** What a person may do with a message. */
export interface MessageActions {
  readonly press: (message: APIMessage, ...pressed: Parameters<Press>) => void;
  readonly dismiss: (message: APIMessage) => void;
  /** Beside an element, or at a place of the window, in CSS pixels. */
  readonly openMenu: (message: APIMessage, at: HTMLElement | { readonly x: number; readonly y: number }) => void;
  readonly showSource: (message: APIMessage) => void;
}

/** One message as Discord's client draws it. */
export function MessageView({
  entry: { message, locale, source },
  grouped,
  actions,
}: {
  entry: Entry;
  grouped: boolean;
  actions: MessageActions;
}) {
  const isPrivate = hasFlag(message, MessageFlags.Ephemeral);
  const inMessage = useMemo(
    () => ({ message, press: (...pressed: Parameters<Press>) => actions.press(message, ...pressed) }),
    [message, actions],
  );
  return (
    <article
      id={`message-${message.id}`}
      class={`message${isPrivate ? ' private' : ''}${grouped ? ' grouped' : ''}`}
      // The list is walked with the arrow keys, and a message's menu opened from it.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a message takes the focus as in Discord
      tabIndex={0}
      {...menuGestures((at) => actions.openMenu(message, at))}
      aria-label={`${message.author.username === 'Footnote' ? 'Footnote' : (message.author.global_name ?? '')}, ${formatTime(Date.parse(message.timestamp), 't', useLocale())}`}
    >
      {!grouped && <Above message={message} />}
      {!grouped && <Header message={message} />}
      <div class="content" lang={locale}>
        {hasFlag(message, MessageFlags.Loading) ? <Thinking /> : <Content message={message} inMessage={inMessage} />}
      </div>
      {isPrivate && <PrivateNote dismiss={() => actions.dismiss(message)} />}
      <div class="hover-bar">
        {source && (
          <button
            type="button"
            aria-label="Show source"
            title="Show source"
            onClick={() => actions.showSource(message)}
          >
            <CodeIcon />
          </button>
        )}
        <button
          type="button"
          aria-label="More"
          aria-haspopup="menu"
          title="More"
          onClick={(event) => actions.openMenu(message, event.currentTarget)}
        >
          <MoreIcon />
        </button>
      </div>
    </article>
  );
}

const LONG_PRESS_MS = 500;

/** A right click, a long press, or on the keyboard Enter or the menu key on a message. */
function menuGestures(open: (at: HTMLElement | { x: number; y: number }) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const release = () => clearTimeout(timer);
  return {
    onContextMenu(event: MouseEvent) {
      event.preventDefault();
      release();
      open({ x: event.clientX, y: event.clientY });
    },
    onKeyDown(event: KeyboardEvent) {
      const { key, shiftKey, target, currentTarget } = event;
      const wanted =
        key === 'ContextMenu' || (key === 'F10' && shiftKey) || (key === 'Enter' && target === currentTarget);
      if (!wanted) return;
      event.preventDefault();
      open(currentTarget as HTMLElement);
    },
    onPointerDown(event: PointerEvent) {
      const { pointerType, clientX: x, clientY: y } = event;
      if (pointerType === 'touch') timer = setTimeout(() => open({ x, y }), LONG_PRESS_MS);
    },
    onPointerMove: release,
    onPointerUp: release,
    onPointerCancel: release,
  };
}

function Content({ message, inMessage }: { message: APIMessage; inMessage: { message: APIMessage; press: Press } }) {
  const drawn = JSON.stringify(message.components ?? []);
  const beside = message.attachments.filter(({ url }) => !drawn.includes(JSON.stringify(url)));
  const pictures = beside.filter(({ filename }) => /\.(png|jpe?g|gif|webp)$/i.test(filename));
  return (
    <InMessage.Provider value={inMessage}>
      {message.content && <Markdown text={message.content} />}
      <Components components={message.components ?? []} />
      {pictures.length > 0 && (
        <Gallery items={pictures.map(({ url, description = '' }) => ({ media: { url }, description }))} />
      )}
      {beside
        .filter((attachment) => !pictures.includes(attachment))
        .map(({ url, id }) => (
          <FileCard key={id} url={url} attachments={message.attachments} />
        ))}
    </InMessage.Provider>
  );
}

/** The line above that says what a message answers: a command, or the message whose button was pressed. */
function Above({ message }: { message: APIMessage }) {
  const { interaction_metadata: metadata, referenced_message: answered } = message;
  if (answered) {
    return (
      <div class="above">
        <Avatar message={answered} />
        <strong>{nameOf(answered)}</strong>
        <AppTag />
        <span class="above-text">{summaryOf(answered)}</span>
      </div>
    );
  }
  if (!metadata) return null;
  const person = personOf(metadata.user.id);
  const name = 'name' in metadata ? String(metadata.name) : '';
  return (
    <div class="above">
      <span class={`avatar avatar-${person.id.at(-1)}`} aria-hidden="true">
        {person.name[0]}
      </span>
      <strong>{person.name}</strong> used{' '}
      <span class="above-command">
        {message.type === MessageType.ContextMenuCommand ? '' : '/'}
        {name}
      </span>
    </div>
  );
}

function Header({ message }: { message: APIMessage }) {
  const locale = useLocale();
  const writtenMs = Date.parse(message.timestamp);
  return (
    <>
      <Avatar message={message} />
      <h2 class="header">
        <span class={`name name-${message.author.id.at(-1)}`}>{nameOf(message)}</span>
        {message.author.bot && <AppTag />}
        <time dateTime={message.timestamp} title={formatTime(writtenMs, 'F', locale)}>
          {formatTime(writtenMs, 't', locale)}
        </time>
      </h2>
    </>
  );
}

const nameOf = ({ author }: APIMessage): string => author.global_name ?? author.username;

const AppTag = () => <span class="app-tag">APP</span>;

function Avatar({ message: { author } }: { message: APIMessage }) {
  if (author.id === APPLICATION) return <img class="avatar" src="/icon.svg" alt="" />;
  return (
    <span class={`avatar avatar-${author.id.at(-1)}`} aria-hidden="true">
      {nameOf({ author } as APIMessage)[0]}
    </span>
  );
}

const Thinking = () => (
  <p class="thinking">
    <span class="dots" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
    Footnote is thinking…
  </p>
);

function PrivateNote({ dismiss }: { dismiss: () => void }) {
  return (
    <p class="private-note">
      <EyeIcon /> Only you can see this •{' '}
      <button type="button" class="link" onClick={dismiss}>
        Dismiss message
      </button>
    </p>
  );
}
