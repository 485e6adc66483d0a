import { CHANNEL } from '../server.ts';
import { CodeIcon, HashIcon, MoonIcon, PhoneIcon } from './icons.tsx';
import { PEOPLE } from './people.ts';

/** How the page is looked at. */
export interface View {
  readonly personId: string;
  readonly locale: string;
  readonly phone: boolean;
  readonly light: boolean;
  readonly source: boolean;
}

/** The channel's name, and what of the preview can be switched. */
export function Toolbar({
  view,
  locales,
  change,
}: {
  view: View;
  locales: readonly string[];
  change: (changed: Partial<View>) => void;
}) {
  return (
    <header class="toolbar">
      <h1>
        <HashIcon /> {CHANNEL.name}
      </h1>
      <div class="switches" role="toolbar" aria-label="Preview">
        <label>
          <span class="switch-name">Acting as</span>
          <select value={view.personId} onChange={(event) => change({ personId: event.currentTarget.value })}>
            {PEOPLE.map(({ id, name, role }) => (
              <option key={id} value={id}>
                {name} ({role})
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="switch-name">Language</span>
          <select value={view.locale} onChange={(event) => change({ locale: event.currentTarget.value })}>
            {locales.map((locale) => (
              <option key={locale} value={locale} lang={locale}>
                {new Intl.DisplayNames(locale, { type: 'language' }).of(locale)}
              </option>
            ))}
          </select>
        </label>
        <Switch name="Phone width" on={view.phone} toggle={(phone) => change({ phone })} icon={<PhoneIcon />} />
        <Switch name="Light theme" on={view.light} toggle={(light) => change({ light })} icon={<MoonIcon />} />
        <Switch name="Source" on={view.source} toggle={(source) => change({ source })} icon={<CodeIcon />} />
      </div>
    </header>
  );
}

function Switch({
  name,
  on,
  toggle,
  icon,
}: {
  name: string;
  on: boolean;
  toggle: (on: boolean) => void;
  icon: preact.ComponentChildren;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-pressed={on}
      aria-label={name}
      title={name}
      onClick={() => toggle(!on)}
    >
      {icon}
    </button>
  );
}
