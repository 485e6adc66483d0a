import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { ExternalIcon } from './icons.tsx';
import { Markdown } from './markdown-view.tsx';
import { FileCard, Gallery, Thumbnail } from './media-view.tsx';
import { SelectMenu } from './select-menu.tsx';

/** What is pressed or chosen in a message. */
export type Press = (
  component: { readonly id?: number; readonly type: ComponentType; readonly custom_id: string },
  values?: readonly string[],
) => void;

/** The message that components stand in, and what pressing them does. */
export const InMessage = createContext<{ readonly message: APIMessage; readonly press: Press }>({
  message: {} as APIMessage,
  press: () => {},
});

type Component = APIMessageTopLevelComponent | APIComponentInContainer;

/** Components in their order. */
export function Components({ components }: { components: readonly Component[] }) {
  return (
    <>
      {components.map((component) => (
        <ComponentView key={component.id} component={component} />
      ))}
    </>
  );
}

function ComponentView({ component }: { component: Component }) {
  const { message } = useContext(InMessage);
  switch (component.type) {
    case ComponentType.TextDisplay:
      return <Markdown text={component.content} />;
    case ComponentType.Container:
      return <Container component={component} />;
    case ComponentType.Section:
      return <Section component={component} />;
    case ComponentType.Separator:
      return (
        <hr
          class={`separator${component.spacing === SeparatorSpacingSize.Large ? ' large' : ''}${component.divider === false ? ' clear' : ''}`}
        />
      );
    case ComponentType.MediaGallery:
      return <Gallery items={component.items} />;
    case ComponentType.File:
      return <FileCard url={component.file.url} attachments={message.attachments} />;
    case ComponentType.ActionRow:
      return <Row component={component} />;
    default:
      return (
        <p class="unknown">
          A component that this preview cannot draw (type {String((component as { type: unknown }).type)}).
        </p>
      );
  }
}

function Container({ component }: { component: APIContainerComponent }) {
  const { accent_color: accent, components, spoiler } = component;
  return (
    <div class={`container${accent == null ? '' : ' accented'}${spoiler ? ' covered' : ''}`}>
      {accent != null && (
        // A presentation attribute: the page allows no style from a message.
        <svg class="accent" aria-hidden="true">
          <rect width="100%" height="100%" fill={`#${accent.toString(16).padStart(6, '0')}`} />
        </svg>
      )}
      <Components components={components} />
    </div>
  );
}

function Section({ component: { components, accessory } }: { component: APISectionComponent }) {
  return (
    <div class="section">
      <div class="section-texts">
        <Components components={components} />
      </div>
      {accessory.type === ComponentType.Button ? <Button button={accessory} /> : <Thumbnail component={accessory} />}
    </div>
  );
}

function Row({ component }: { component: APIActionRowComponent<APIComponentInMessageActionRow> }) {
  const { press } = useContext(InMessage);
  return (
    <div class="row">
      {component.components.map((child) => {
        if (child.type === ComponentType.Button) return <Button key={child.id} button={child} />;
        if (child.type !== ComponentType.StringSelect)
          return <p key={child.id}>A select that this preview cannot draw.</p>;
        return <SelectMenu key={child.id} select={child} choose={(values) => press(child, values)} />;
      })}
    </div>
  );
}

const STYLES: Readonly<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'secondary',
  [ButtonStyle.Premium]: 'primary',
};

function Button({ button }: { button: APIButtonComponent }) {
  const { press } = useContext(InMessage);
  const name = `button ${STYLES[button.style]}`;
  const text = 'label' in button ? button.label : '';
  const emoji = 'emoji' in button && button.emoji?.name ? <span class="emoji">{button.emoji.name}</span> : null;
  if (button.style === ButtonStyle.Link) {
    return (
      <a class={name} href={button.url} title={button.url} target="_blank" rel="noreferrer noopener">
        {emoji}
        {text}
        <ExternalIcon />
      </a>
    );
  }
  if (!('custom_id' in button)) return null;
  return (
    <button type="button" class={name} disabled={button.disabled ?? false} onClick={() => press(button)}>
      {emoji}
      {text}
    </button>
  );
}
