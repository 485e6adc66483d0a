import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Draft, descriptionIn, nameIn, type Option, optionsOf, problemOf, sentOptions } from './command-draft.ts';
import type { Actor, SentOption } from './interactions.ts';
import { Listbox } from './listbox.tsx';
import { useSuggestions } from './suggestions.ts';

/** A command being written: its name, the options in use, and above them what is being typed and can be added. */
export function CommandLine({
  draft,
  actor,
  edit,
  cancel,
  send,
}: {
  draft: Draft;
  actor: Actor;
  edit: (draft: Draft) => void;
  /** Leaves the command; what is given stays in the box. */
  cancel: (left: string) => void;
  send: (options: readonly SentOption[]) => void;
}) {
  const { command, typed } = draft;
  const { locale } = actor;
  const fields = useRef(new Map<string, HTMLInputElement>());
  const line = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string>();
  const [faulty, setFaulty] = useState<readonly string[]>([]);
  const options = optionsOf(command);
  const shown = options.filter(({ name }) => name in typed);
  const hidden = options.filter(({ name }) => !(name in typed));
  const current = options.find(({ name }) => name === focused);
  const name = `/${nameIn(command, locale)}`;

  const focus = (option: string | undefined) => {
    const field = option === undefined ? undefined : fields.current.get(option);
    (field ?? line.current)?.focus();
  };
  const focusSoon = (option: string | undefined) => requestAnimationFrame(() => focus(option));
  // Another command begins at its first empty option.
  useEffect(() => {
    const first = shown.find((option) => !typed[option.name]) ?? shown.at(-1);
    focus(first?.name);
  }, [command]);

  const set = (option: string, text: string) => {
    // `private:` typed at the end of another option goes on in that one, as in Discord.
    const [mark = '', next] = /(?:^|\s)([\p{L}\p{N}_-]+):\s?$/u.exec(text) ?? [];
    const other = options.find((one) => one.name !== option && [one.name, nameIn(one, locale)].includes(next ?? ''));
    const kept = other ? text.slice(0, -mark.length) : text;
    const begun = other ? { [other.name]: typed[other.name] ?? '' } : {};
    edit({ ...draft, typed: { ...typed, [option]: kept, ...begun } });
    setFaulty(faulty.filter((one) => one !== option));
    if (other) focusSoon(other.name);
  };
  const choose = (choice: APIApplicationCommandOptionChoice) => {
    if (!current) return;
    edit({
      ...draft,
      typed: { ...typed, [current.name]: choice.name },
      chosen: { ...draft.chosen, [current.name]: choice },
    });
    focus(current.name);
  };
  const add = (option: Option) => {
    edit({ ...draft, typed: { ...typed, [option.name]: '' } });
    focusSoon(option.name);
  };
  const drop = (option: Option) => {
    const at = shown.indexOf(option);
    if (option.required) return at === 0 && cancel(name);
    const { [option.name]: _dropped, ...rest } = typed;
    edit({ ...draft, typed: rest });
    focusSoon(shown[at - 1]?.name);
  };
  const submit = () => {
    const wrong = shown.filter((option) => problemOf(option, draft)).map((option) => option.name);
    setFaulty(wrong);
    if (wrong.length > 0) return focus(wrong[0]);
    send(sentOptions(draft));
  };
  const suggestions = useSuggestions(current, draft, actor, choose);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.target instanceof HTMLButtonElement) return;
    const empty = current ? !typed[current.name] : true;
    if (event.key === 'Enter') submit();
    else if (event.key === 'Escape') cancel('');
    else if (event.key === 'Backspace' && empty) {
      if (current) drop(current);
      else cancel(name);
    } else return;
    event.preventDefault();
  };

  return (
    <div class="composer">
      <div class="picker">
        <p class="picker-title">
          <strong>{name}</strong> {descriptionIn(command, locale)}
        </p>
        {current && (
          <p class="picker-option" id="option-about">
            <strong>{nameIn(current, locale)}</strong> {descriptionIn(current, locale)}
            {faulty.includes(current.name) && <span class="fault"> {problemOf(current, draft)}</span>}
          </p>
        )}
        {current && suggestions.open && (
          <Listbox
            id="suggestions"
            label={nameIn(current, locale)}
            items={suggestions.items}
            active={suggestions.active}
            pick={suggestions.pick}
          />
        )}
        {hidden.length > 0 && (
          <p class="picker-more">
            Options:
            {hidden.map((option) => (
              <button
                key={option.name}
                type="button"
                class="add-option"
                title={descriptionIn(option, locale)}
                onClick={() => add(option)}
              >
                + {nameIn(option, locale)}
              </button>
            ))}
          </p>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one line */}
      <div
        ref={line}
        class="command-line"
        role="group"
        // A command without options is sent from here.
        tabIndex={shown.length === 0 ? 0 : -1}
        aria-label={`Command ${name}, Enter sends`}
        onKeyDown={onKeyDown}
      >
        <span class="command-name">{name}</span>
        {shown.map((option) => {
          const isCurrent = option === current;
          const open = isCurrent && suggestions.open;
          return (
            <label key={option.name} class={`option${faulty.includes(option.name) ? ' faulty' : ''}`}>
              <span>{nameIn(option, locale)}</span>
              <input
                ref={(field) => {
                  if (field) fields.current.set(option.name, field);
                  else fields.current.delete(option.name);
                }}
                value={typed[option.name] ?? ''}
                autocomplete="off"
                role="combobox"
                aria-expanded={open}
                aria-controls="suggestions"
                aria-activedescendant={
                  open && suggestions.active >= 0 ? `suggestions-${suggestions.active}` : undefined
                }
                aria-invalid={faulty.includes(option.name)}
                aria-required={option.required ?? false}
                aria-describedby={isCurrent ? 'option-about' : undefined}
                onFocus={() => setFocused(option.name)}
                onInput={(event) => set(option.name, event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (isCurrent && suggestions.onKeyDown(event)) event.stopPropagation();
                }}
              />
            </label>
          );
        })}
      </div>
      <button type="button" class="send" aria-label="Send" onClick={submit}>
        ➤
      </button>
    </div>
  );
}
