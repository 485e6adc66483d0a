import { useEffect, useRef } from 'preact/hooks';
import { CHANNEL } from '../server.ts';
import { type Channel, startsGroup } from './channel.ts';
import { HashIcon } from './icons.tsx';
import { type MessageActions, MessageView } from './message-view.tsx';

/** How near to its end the list must be for a new message to be scrolled to. */
const NEAR_PX = 200;

/** The messages of the channel, the newest at the bottom. */
export function MessageList({
  channel,
  actions,
  begin,
}: {
  channel: Channel;
  actions: MessageActions;
  /** Begins a text in the message box. */
  begin: (text: string) => void;
}) {
  const list = useRef<HTMLElement>(null);
  const newest = channel.at(-1)?.message.id;
  // A new message is scrolled to.
  useEffect(() => showEnd(list.current), [newest]);
  useEffect(() => keepNearEnd(list.current), []);

  return (
    <section ref={list} class="messages" aria-label="Messages" onKeyDown={walk}>
      <Welcome begin={begin} />
      {channel.map((entry, index) => (
        <MessageView
          key={entry.message.id}
          entry={entry}
          grouped={!startsGroup(entry.message, channel[index - 1]?.message)}
          actions={actions}
        />
      ))}
    </section>
  );
}

/** To the end, or to the start of the newest message when it is higher than the window. */
function showEnd(list: HTMLElement | null): void {
  list?.lastElementChild?.scrollIntoView({ block: 'start' });
}

/** Keeps the end in sight while what stands there grows: by an edit, or when a picture has come. */
function keepNearEnd(list: HTMLElement | null): (() => void) | undefined {
  if (!list) return undefined;
  let isNear = true;
  const look = () => {
    isNear = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_PX;
  };
  const follow = () => isNear && showEnd(list);
  const observer = new MutationObserver(follow);
  observer.observe(list, { childList: true, subtree: true });
  list.addEventListener('scroll', look);
  // It does not bubble.
  list.addEventListener('load', follow, true);
  return () => {
    observer.disconnect();
    list.removeEventListener('scroll', look);
    list.removeEventListener('load', follow, true);
  };
}

/** Up and down go from message to message. */
function walk(event: KeyboardEvent): void {
  const message = event.target as HTMLElement;
  if (!message.matches('article') || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
  const to = event.key === 'ArrowUp' ? message.previousElementSibling : message.nextElementSibling;
  if (!(to instanceof HTMLElement) || !to.matches('article')) return;
  event.preventDefault();
  to.focus();
}

function Welcome({ begin }: { begin: (text: string) => void }) {
  return (
    <div class="welcome">
      <span class="welcome-icon">
        <HashIcon />
      </span>
      <h2>Welcome to #{CHANNEL.name}!</h2>
      <p>
        This is the bot as it is in Discord, on this computer only. Type / to see its commands; right-click a message to
        see what it can do with it.
      </p>
      <p class="row">
        <button type="button" class="button primary" onClick={() => begin('/ask ')}>
          Ask a question
        </button>
        <button type="button" class="button secondary" onClick={() => begin('/')}>
          See the commands
        </button>
      </p>
    </div>
  );
}
