import { ApplicationCommandType } from 'discord-api-types/v10';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CHANNEL } from '../server.ts';
import {
  beginDraft,
  commandsFor,
  type Definition,
  type Draft,
  descriptionIn,
  nameIn,
  optionsOf,
} from './command-draft.ts';
import { CommandLine } from './command-line.tsx';
import type { Actor, SentOption } from './interactions.ts';
import { Listbox, useListKeys } from './listbox.tsx';

/** What a message box does with what is written in it. */
export interface ComposerActions {
  readonly write: (text: string) => void;
  readonly command: (name: string, options: readonly SentOption[]) => void;
}

/** The message box: plain text, or a command that is being written. */
export function Composer({
  commands,
  actor,
  actions,
  begun,
}: {
  commands: readonly Definition[];
  actor: Actor;
  actions: ComposerActions;
  /** A text to begin with, each time it is another object. */
  begun: { readonly text: string };
}) {
  const [text, setText] = useState('');
  const [draft, setDraft] = useState<Draft>();
  const available = commandsFor(commands, ApplicationCommandType.ChatInput, actor.person);

  const edit = (typed: string) => {
    const [, name, rest = ''] = /^\/([^\s/]+)\s([\s\S]*)$/.exec(typed) ?? [];
    const named = name && available.find((command) => [command.name, nameIn(command, actor.locale)].includes(name));
    if (named) setDraft(beginDraft(named, rest));
    else setDraft(undefined);
    setText(named ? '' : typed);
  };
  // Only a text begun elsewhere counts.
  useEffect(() => {
    if (begun.text) edit(begun.text);
  }, [begun]);

  if (draft) {
    return (
      <CommandLine
        draft={draft}
        actor={actor}
        edit={setDraft}
        cancel={(left) => {
          setDraft(undefined);
          setText(left);
        }}
        send={(options) => {
          setDraft(undefined);
          actions.command(draft.command.name, options);
        }}
      />
    );
  }
  return (
    <TextBox
      text={text}
      edit={edit}
      commands={available}
      locale={actor.locale}
      choose={(command) => {
        setText('');
        setDraft(beginDraft(command));
      }}
      send={() => {
        if (text.trim()) actions.write(text.trim());
        setText('');
      }}
    />
  );
}

/** Plain text; after a slash, the commands that begin so. */
function TextBox({
  text,
  edit,
  commands,
  locale,
  choose,
  send,
}: {
  text: string;
  edit: (text: string) => void;
  commands: readonly Definition[];
  locale: string;
  choose: (command: Definition) => void;
  send: () => void;
}) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [closed, setClosed] = useState('');
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), []);

  const typed = /^\/(\S*)$/.exec(text)?.[1]?.toLowerCase();
  const matching =
    typed === undefined || closed === text
      ? []
      : commands.filter((command) => [command.name, nameIn(command, locale)].some((name) => name.startsWith(typed)));
  const open = matching.length > 0;
  const items = matching.map((command) => ({
    id: command.name,
    name: `/${nameIn(command, locale)}${optionsOf(command)
      .filter((option) => option.required)
      .map((option) => ` ${nameIn(option, locale)}`)
      .join('')}`,
    about: descriptionIn(command, locale),
  }));
  const pick = (name: string) => {
    const command = commands.find((other) => other.name === name);
    if (command) choose(command);
  };
  const keys = useListKeys(items, { pick, leave: () => setClosed(text), open, tabPicks: true });

  return (
    <div class="composer">
      {open && (
        <div class="picker">
          <p class="picker-title" aria-hidden="true">
            <img class="avatar" src="/icon.svg" alt="" /> Footnote
          </p>
          <Listbox id="commands" label="Commands" items={items} active={keys.active} pick={pick} />
        </div>
      )}
      <textarea
        ref={box}
        class="text-box"
        rows={1}
        aria-label={`Message #${CHANNEL.name}`}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={open ? 'commands' : undefined}
        aria-activedescendant={open ? `commands-${keys.active}` : undefined}
        placeholder={`Message #${CHANNEL.name}, or / for commands`}
        maxLength={2000}
        value={text}
        onInput={(event) => edit(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (keys.onKeyDown(event)) return;
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            send();
          }
        }}
      />
      <button type="button" class="send" aria-label="Send" disabled={text.trim() === ''} onClick={send}>
        ➤
      </button>
    </div>
  );
}
