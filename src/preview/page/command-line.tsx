import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  type Draft,
  descriptionIn,
  isNamed,
  nameIn,
  type Option,
  optionsOf,
  problemOf,
  sentOptions,
} from './command-draft.ts';
import type { Actor, SentOption } from './interactions.ts';
import { Listbox, type ListItem, useListKeys } from './listbox.tsx';
import { useSuggestions } from './suggestions.ts';

/** Where one adds an option to those of the command. */
const SEARCH = ' search';

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
  const { command, typed, chosen } = draft;
  const { locale } = actor;
  const [focused, setFocused] = useState<string>();
  const [faulty, setFaulty] = useState<readonly string[]>([]);
  const [search, setSearch] = useState('');
  const options = optionsOf(command);
  const shown = options.filter(({ name }) => name in typed);
  const hidden = options.filter(({ name }) => !(name in typed));
  const current = options.find(({ name }) => name === focused);
  const name = `/${nameIn(command, locale)}`;
  const { line, goTo } = useFocus(() => shown.find((option) => !typed[option.name])?.name ?? SEARCH);

  const begin = (option: Option, text = typed[option.name] ?? '', others = typed) => {
    edit({ ...draft, typed: { ...others, [option.name]: text } });
    setSearch('');
    goTo(option.name);
  };
  const set = (option: string, text: string) => {
    setFaulty(faulty.filter((one) => one !== option));
    // `private:` typed at the end of another option goes on in that one, as in Discord.
    const [mark = '', next = ''] = /(?:^|\s)([\p{L}\p{N}_-]+):\s?$/u.exec(text) ?? [];
    const other = options.find((one) => one.name !== option && isNamed(one, next, locale));
    if (other) begin(other, undefined, { ...typed, [option]: text.slice(0, -mark.length) });
    else edit({ ...draft, typed: { ...typed, [option]: text } });
  };
  const find = (text: string) => {
    const [, next = '', value] = /^([\p{L}\p{N}_-]+):\s*(.*)$/u.exec(text) ?? [];
    const option = hidden.find((one) => isNamed(one, next, locale));
    if (option) begin(option, value);
    else setSearch(text);
  };
  const drop = (option: Option | undefined) => {
    const before = shown[(option ? shown.indexOf(option) : shown.length) - 1];
    if (!before && (!option || option.required)) return cancel(name);
    if (option && !option.required) {
      const { [option.name]: _dropped, ...rest } = typed;
      edit({ ...draft, typed: rest });
    }
    goTo(before?.name ?? SEARCH);
  };
  const submit = () => {
    // What is written without an option's name is the next option's.
    const [next] = search.trim() ? hidden : [];
    const whole = next ? { ...draft, typed: { ...typed, [next.name]: search } } : draft;
    const wrong = options.filter((option) => option.name in whole.typed && problemOf(option, whole));
    if (wrong.length === 0) return send(sentOptions(whole));
    edit(whole);
    setSearch('');
    setFaulty(wrong.map((option) => option.name));
    goTo(wrong[0]?.name ?? SEARCH);
  };

  const suggestions = useSuggestions(current, draft, actor, (choice) => {
    if (!current) return;
    edit({ ...draft, typed: { ...typed, [current.name]: choice.name }, chosen: { ...chosen, [current.name]: choice } });
    goTo(current.name);
  });
  const adding = useAdding(hidden, search, locale, begin, focused === SEARCH);
  const list = current ? suggestions : adding;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || list.onKeyDown(event)) return;
    const isEmpty = current ? !typed[current.name] : !search;
    if (event.key === 'Enter') submit();
    else if (event.key === 'Escape') cancel('');
    else if (event.key === 'Backspace' && isEmpty) drop(current);
    else return;
    event.preventDefault();
  };
  const keyed = { open: list.open, active: list.active, onKeyDown };

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
        {list.open && (
          <Listbox
            id="suggestions"
            label={current ? nameIn(current, locale) : 'Options'}
            items={list.items}
            active={list.active}
            pick={list.pick}
          />
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one line */}
      <div ref={line} class="command-line" role="group" aria-label={`Command ${name}, Enter sends`}>
        <span class="command-name">{name}</span>
        {shown.map((option) => (
          <label
            key={option.name}
            for={`option-${option.name}`}
            class={`option${faulty.includes(option.name) ? ' faulty' : ''}`}
          >
            <span>{nameIn(option, locale)}</span>
            <Field
              name={option.name}
              value={typed[option.name] ?? ''}
              required={option.required ?? false}
              invalid={faulty.includes(option.name)}
              enter={() => setFocused(option.name)}
              set={(text) => set(option.name, text)}
              {...(option === current && keyed)}
            />
          </label>
        ))}
        <Field
          name={SEARCH}
          label={hidden.length > 0 ? 'Another option' : 'Enter sends the command'}
          hint={hidden.length > 0 ? `+${hidden.length} more` : ''}
          value={search}
          enter={() => setFocused(SEARCH)}
          set={find}
          {...(focused === SEARCH && keyed)}
        />
      </div>
      <button type="button" class="send" aria-label="Send" onClick={submit}>
        ➤
      </button>
    </div>
  );
}

/** Moves the focus to a field before the next key arrives: what is typed on must not go astray. */
function useFocus(first: () => string) {
  const line = useRef<HTMLDivElement>(null);
  const goal = useRef<string | undefined>(first());
  useLayoutEffect(() => {
    if (goal.current) line.current?.querySelector<HTMLInputElement>(`[name="${goal.current}"]`)?.focus();
    goal.current = undefined;
  });
  return {
    line,
    goTo(name: string) {
      goal.current = name;
    },
  };
}

/** The options that can still be added, those first that begin with what is typed. */
function useAdding(
  hidden: readonly Option[],
  search: string,
  locale: string,
  begin: (option: Option) => void,
  focused: boolean,
) {
  const found = hidden.filter((option) => nameIn(option, locale).startsWith(search.toLowerCase()));
  const items: ListItem[] = found.map((option) => ({
    id: option.name,
    name: nameIn(option, locale),
    about: descriptionIn(option, locale),
  }));
  const pick = (picked: string) => {
    const option = found.find((one) => one.name === picked);
    if (option) begin(option);
  };
  const open = found.length > 0;
  const keys = useListKeys(items, { pick, open: open && focused, start: search ? 0 : -1, tabPicks: search !== '' });
  return { items, open, pick, ...keys };
}

interface FieldProps {
  readonly name: string;
  readonly value: string;
  readonly enter: () => void;
  readonly set: (text: string) => void;
  readonly label?: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly invalid?: boolean;
  readonly open?: boolean;
  readonly active?: number;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

function Field({ name, value, enter, set, label, hint, required, invalid, open, active = -1, onKeyDown }: FieldProps) {
  return (
    <input
      id={`option-${name.trim()}`}
      name={name}
      class={name === SEARCH ? 'option-search' : undefined}
      value={value}
      placeholder={hint}
      autocomplete="off"
      role="combobox"
      aria-label={label}
      aria-autocomplete="list"
      aria-expanded={open ?? false}
      aria-controls={open ? 'suggestions' : undefined}
      aria-activedescendant={open && active >= 0 ? `suggestions-${active}` : undefined}
      aria-invalid={invalid ?? false}
      aria-required={required ?? false}
      aria-describedby={onKeyDown && name !== SEARCH ? 'option-about' : undefined}
      onFocus={enter}
      onInput={(event) => set(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
