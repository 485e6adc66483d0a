import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Count } from '../happening.ts';
import type { Entry } from './channel.ts';
import { CloseIcon } from './icons.tsx';
import type { Actor } from './interactions.ts';
import { Why } from './why.tsx';

/** What a message of the bot was made from, and how much of Discord's limits it takes. */
export function SourceDrawer({ entry, actor, close }: { entry: Entry | undefined; actor: Actor; close: () => void }) {
  const drawer = useRef<HTMLElement>(null);
  // The focus goes in when it opens, and back when it closes, before the next key arrives.
  useLayoutEffect(() => {
    const opener = document.activeElement as HTMLElement | null;
    drawer.current?.focus();
    return () => opener?.focus();
  }, []);
  return (
    <aside
      ref={drawer}
      class="drawer"
      aria-labelledby="drawer-title"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <header>
        <h2 id="drawer-title">Source</h2>
        <button type="button" class="icon-button" aria-label="Close source" onClick={close}>
          <CloseIcon />
        </button>
      </header>
      {entry?.source ? (
        <SourceOf entry={entry} source={entry.source} actor={actor} />
      ) : (
        <p class="muted">Ask something: what the answer is made of shows here.</p>
      )}
    </aside>
  );
}

function SourceOf({ entry, source, actor }: { entry: Entry; source: NonNullable<Entry['source']>; actor: Actor }) {
  return (
    <>
      <h3>Of Discord’s limits</h3>
      <table class="counts">
        <tbody>
          {source.counts.map((count) => (
            <CountRow key={count.name} count={count} />
          ))}
        </tbody>
      </table>
      <Why message={entry.message} actor={actor} />
      <Json title="Payload" value={source.payload} />
      <Json title="Interaction" value={source.request} />
    </>
  );
}

function CountRow({ count: { name, used, limit } }: { count: Count }) {
  return (
    <tr class={used > limit ? 'over' : ''}>
      <th scope="row">{name}</th>
      <td>
        {used.toLocaleString('en')} / {limit.toLocaleString('en')}
      </td>
      <td>
        <meter aria-label={name} min={0} max={limit} high={limit * 0.9} value={used} />
      </td>
    </tr>
  );
}

function Json({ title, value }: { title: string; value: unknown }) {
  const text = JSON.stringify(value, null, 2);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <details open={title === 'Payload'}>
      <summary>{title}</summary>
      <button type="button" class="copy" onClick={copy}>
        {copied ? 'Copied' : 'Copy'}
      </button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region is reached by keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </details>
  );
}
