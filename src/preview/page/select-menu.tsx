import type { APIStringSelectComponent } from 'discord-api-types/v10';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { CaretIcon } from './icons.tsx';
import { Listbox, type ListItem, useListKeys } from './listbox.tsx';

/** A select of a message or a form: closed, it shows what is chosen. */
export function SelectMenu({
  select,
  choose,
  label,
}: {
  select: APIStringSelectComponent;
  choose: (values: readonly string[]) => void;
  label?: string;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const preset = select.options.filter((option) => option.default).map(({ value }) => value);
  const [values, setValues] = useState<readonly string[]>(preset);
  // An edit of the message may choose otherwise.
  useEffect(() => setValues(preset), [JSON.stringify(select.options)]);
  const most = select.max_values ?? 1;
  const least = select.min_values ?? 1;
  const items: ListItem[] = select.options.map(({ label: name, value, description, emoji }) => ({
    id: value,
    name: emoji?.name ? `${emoji.name} ${name}` : name,
    about: description ?? '',
    selected: values.includes(value),
  }));

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const pick = (value: string) => {
    if (most === 1) {
      close();
      setValues([value]);
      return choose([value]);
    }
    const kept = values.includes(value) ? values.filter((other) => other !== value) : [...values, value].slice(-most);
    setValues(kept);
  };
  const settle = () => {
    setOpen(false);
    if (most > 1 && values.length >= least) choose(values);
  };
  const leave = () => {
    settle();
    button.current?.focus();
  };
  const keys = useListKeys(items, {
    pick,
    leave,
    open,
    start: Math.max(
      0,
      items.findIndex(({ selected }) => selected),
    ),
  });
  const names = items.filter(({ selected }) => selected).map(({ name }) => name);

  return (
    <div class="select">
      <button
        ref={button}
        type="button"
        class="select-button"
        role="combobox"
        aria-label={label ?? select.placeholder ?? 'Make a selection'}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open ? `${id}-list-${keys.active}` : undefined}
        disabled={select.disabled ?? false}
        onClick={() => (open ? leave() : setOpen(true))}
        onKeyDown={(event) => {
          if (open) return keys.onKeyDown(event);
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            setOpen(true);
          }
        }}
        onBlur={() => open && settle()}
      >
        <span class={names.length > 0 ? '' : 'placeholder'}>
          {names.length > 0 ? names.join(', ') : (select.placeholder ?? 'Make a selection')}
        </span>
        <CaretIcon />
      </button>
      {open && (
        <Listbox
          id={`${id}-list`}
          label={select.placeholder ?? 'Options'}
          items={items}
          active={keys.active}
          pick={pick}
        />
      )}
    </div>
  );
}
