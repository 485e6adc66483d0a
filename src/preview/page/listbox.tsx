import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** An entry of a list to choose from. */
export interface ListItem {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly selected?: boolean;
}

/**
 * A list to choose from with the pointer, or with the keys of the field it belongs to, which keeps the focus.
 *
 * @param active - The place of the entry that Enter chooses; -1 for none.
 */
export function Listbox({
  id,
  label,
  items,
  active,
  pick,
}: {
  id: string;
  label: string;
  items: readonly ListItem[];
  active: number;
  pick: (id: string) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), []);
  // The entry that became active is scrolled into view.
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id={id} class="listbox" role="listbox" aria-label={label}>
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field that the list belongs to
        <div
          key={item.id}
          id={`${id}-${index}`}
          class="list-item"
          role="option"
          tabIndex={-1}
          aria-selected={item.selected ?? index === active}
          data-active={index === active ? '' : undefined}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(item.id)}
        >
          <span class="list-name">{item.name}</span>
          {item.about && <span class="list-about">{item.about}</span>}
        </div>
      ))}
    </div>
  );
}

/** The keys of a field with a list: up and down move, Enter and Tab choose, Escape leaves. */
export function useListKeys(
  items: readonly ListItem[],
  {
    pick,
    leave,
    open,
    start = 0,
    tabPicks = false,
  }: {
    pick: (id: string) => void;
    /** What Escape and Tab do besides; without it they are not taken. */
    leave?: () => void;
    open: boolean;
    /** The entry that is active at first. */
    start?: number;
    tabPicks?: boolean;
  },
) {
  const [active, setActive] = useState(start);
  const names = items.map(({ id }) => id).join('\n');
  // Another list begins anew.
  useLayoutEffect(() => setActive(start), [names, open]);

  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!open || event.isComposing) return false;
    const done = (): true => {
      event.preventDefault();
      return true;
    };
    const item = items[active];
    switch (event.key) {
      case 'ArrowDown':
        setActive((active + 1) % Math.max(1, items.length));
        return done();
      case 'ArrowUp':
        setActive((active <= 0 ? items.length : active) - 1);
        return done();
      case 'Home':
      case 'End':
        return false;
      case 'Escape':
        if (!leave) return false;
        leave();
        event.stopPropagation();
        return done();
      case 'Tab':
        if (!tabPicks || !item) {
          if (!tabPicks) leave?.();
          return false;
        }
        pick(item.id);
        return done();
      case 'Enter':
        if (!item) return false;
        pick(item.id);
        return done();
      default:
        return false;
    }
  };
  return { active, onKeyDown };
}
