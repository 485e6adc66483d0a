import {
  type APIInteraction,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandType,
  MessageFlags,
} from 'discord-api-types/v10';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Happening } from '../happening.ts';
import { APPLICATION } from '../server.ts';
import { type Channel, happen, hasFlag, visibleTo, withoutMessage } from './channel.ts';
import { commandsFor, descriptionIn, nameIn } from './command-draft.ts';
import { Composer } from './composer.tsx';
import { FormDialog } from './form-dialog.tsx';
import {
  type Actor,
  commandInteraction,
  formInteraction,
  messageInteraction,
  pressInteraction,
  writtenMessage,
} from './interactions.ts';
import { MessageList } from './message-list.tsx';
import { type MenuItem, MessageMenu } from './message-menu.tsx';
import type { MessageActions } from './message-view.tsx';
import { personOf } from './people.ts';
import { ReaderLocale } from './reader.ts';
import { SourceDrawer } from './source-drawer.tsx';
import { summaryOf } from './summary.ts';
import { type Offer, sendInteraction, sendMessage } from './talk.ts';
import { Toolbar, type View } from './toolbar.tsx';

/** What Discord's client says when a bot stays silent. */
const NO_ANSWER = 'The application did not respond';

interface OpenForm {
  readonly form: APIModalInteractionResponseCallbackData;
  readonly message: APIMessage | undefined;
  readonly actor: Actor;
}

interface OpenMenu {
  readonly message: APIMessage;
  readonly place: { readonly x: number; readonly y: number };
}

/** The whole page: a channel with the bot in it. All of its state is here, and gone when the page is. */
export function App({ offer, first }: { offer: Offer; first: View }) {
  const [view, setView] = useState(first);
  const [channel, setChannel] = useState<Channel>([]);
  const [form, setForm] = useState<OpenForm>();
  const [menu, setMenu] = useState<OpenMenu>();
  const [sourceOf, setSourceOf] = useState<string>();
  const [failure, setFailure] = useState('');
  const [said, say] = useState('');
  const [begun, begin] = useState({ text: '' });
  const back = useRef<HTMLElement | null>(null);

  const actor: Actor = { person: personOf(view.personId), locale: view.locale };
  const seen = visibleTo(channel, view.personId);

  useEffect(() => {
    document.documentElement.dataset['theme'] = view.light ? 'light' : 'dark';
  }, [view.light]);

  /** What an interaction or a message brings about. */
  const happens = (happening: Happening, request: object, message?: APIMessage) => {
    setChannel((before) => happen(before, happening, request));
    if (happening.kind === 'form') setForm({ form: happening.form, message, actor });
    if (happening.kind !== 'put') return;
    if (happening.source) setSourceOf(happening.message.id);
    const isPrivate = hasFlag(happening.message, MessageFlags.Ephemeral) ? ', only to you' : '';
    say(`Footnote${isPrivate}: ${summaryOf(happening.message)}`);
  };

  const send = async (interaction: APIInteraction, message?: APIMessage) => {
    setFailure('');
    let silent = true;
    const tell = (happening: Happening) => {
      silent = false;
      happens(happening, interaction, message);
    };
    await sendInteraction(interaction, tell).catch(() => {});
    if (!silent) return;
    setFailure(NO_ANSWER);
    say(NO_ANSWER);
  };

  const write = (text: string) => {
    const message = writtenMessage(text, actor);
    setChannel((before) => happen(before, { kind: 'put', message }, actor));
    if (message.mentions.length > 0)
      void sendMessage(message, (happening) => happens(happening, message)).catch(() => {});
  };

  // The newest state is read when something is done, so that the messages need not be drawn again for it.
  const now = useRef({ actor, send });
  now.current = { actor, send };
  const actions = useMemo<MessageActions>(
    () => ({
      press: (message, component, values) =>
        void now.current.send(pressInteraction(message, component, values, now.current.actor), message),
      dismiss(message) {
        setChannel((before) => withoutMessage(before, message.id));
        focusBox();
      },
      openMenu(message, at) {
        const isElement = at instanceof HTMLElement;
        back.current = isElement ? at : document.getElementById(`message-${message.id}`);
        const { left, top, bottom } = back.current?.getBoundingClientRect() ?? new DOMRect();
        const beside = { x: left + 72, y: at instanceof HTMLButtonElement ? bottom : Math.max(top, 60) };
        setMenu({ message, place: isElement ? beside : at });
      },
      showSource(message) {
        setSourceOf(message.id);
        setView((before) => ({ ...before, source: true }));
      },
    }),
    [],
  );

  const closeMenu = useMemo(
    () => () => {
      setMenu(undefined);
      back.current?.focus();
    },
    [],
  );
  const menuItems = (message: APIMessage): MenuItem[] => {
    const isPrivate = hasFlag(message, MessageFlags.Ephemeral);
    const commands = isPrivate ? [] : commandsFor(offer.commands, ApplicationCommandType.Message, actor.person);
    const isOurs = message.author.id === APPLICATION;
    return [
      ...commands.map((command) => ({
        name: nameIn(command, actor.locale),
        about: descriptionIn(command, actor.locale) || 'Footnote',
        run: () => void send(messageInteraction(command.name, message, actor), message),
      })),
      ...(isOurs ? [{ name: 'Show source', run: () => actions.showSource(message) }] : []),
      { name: 'Copy text', run: () => void navigator.clipboard.writeText(message.content || summaryOf(message)) },
    ];
  };

  const closeForm = () => setForm(undefined);

  return (
    <ReaderLocale.Provider value={view.locale}>
      <div class={`app${view.phone ? ' phone' : ''}${view.source ? ' with-source' : ''}`}>
        <Toolbar view={view} locales={offer.locales} change={(changed) => setView({ ...view, ...changed })} />
        <main>
          <div class="pane">
            <MessageList channel={seen} actions={actions} begin={(text) => begin({ text })} />
            {failure && (
              <p class="failure">
                {failure}
                <button type="button" class="link" onClick={() => setFailure('')}>
                  Dismiss
                </button>
              </p>
            )}
            <Composer
              commands={offer.commands}
              actor={actor}
              begun={begun}
              actions={{
                write,
                command: (name, options) => void send(commandInteraction(name, options, actor)),
              }}
            />
          </div>
          {menu && <MessageMenu items={menuItems(menu.message)} place={menu.place} close={closeMenu} />}
        </main>
        {view.source && (
          <SourceDrawer
            entry={seen.find(({ message }) => message.id === sourceOf)}
            actor={actor}
            close={() => setView({ ...view, source: false })}
          />
        )}
        <p class="listen" aria-live="polite">
          {said}
        </p>
        {form && (
          <FormDialog
            form={form.form}
            cancel={closeForm}
            send={(fields) => {
              closeForm();
              void send(formInteraction(form.form.custom_id, fields, form.message, form.actor), form.message);
            }}
          />
        )}
      </div>
    </ReaderLocale.Provider>
  );
}

/** The message box is where one goes on. */
function focusBox(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.composer textarea, .composer input')?.focus());
}
