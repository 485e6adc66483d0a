import { useLayoutEffect, useRef } from 'preact/hooks';

/** What can be done with a message. */
export interface MenuItem {
  readonly name: string;
  readonly about?: string;
  readonly run: () => void;
}

/** The menu of a message: its commands first. Escape leads back to where it was opened. */
export function MessageMenu({
  items,
  place,
  close,
}: {
  items: readonly MenuItem[];
  /** In CSS pixels, from the top left of the window. */
  place: { readonly x: number; readonly y: number };
  close: () => void;
}) {
  const menu = useRef<HTMLDivElement>(null);
  // Before the next key arrives: it is for the menu.
  useLayoutEffect(() => {
    const box = menu.current;
    if (!box) return;
    box.style.left = `${Math.max(8, Math.min(place.x, window.innerWidth - box.offsetWidth - 8))}px`;
    box.style.top = `${Math.max(8, Math.min(place.y, window.innerHeight - box.offsetHeight - 8))}px`;
    box.querySelector('button')?.focus();
    const outside = (event: Event) => {
      if (!box.contains(event.target as globalThis.Node)) close();
    };
    window.addEventListener('pointerdown', outside);
    return () => window.removeEventListener('pointerdown', outside);
  }, [place, close]);

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      buttons.at(to % buttons.length)?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
    }
  };

  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      aria-label="Message"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      // The end of a long press must not take the focus from the first entry.
      onMouseDown={(event) => event.preventDefault()}
    >
      {items.map(({ name, about, run }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            close();
            run();
          }}
        >
          {name}
          {about && <small>{about}</small>}
        </button>
      ))}
    </div>
  );
}
