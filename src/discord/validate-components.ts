import {
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISectionAccessoryComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { LIMITS } from './limits.ts';
import { over, twins } from './violations.ts';

type Component =
  | APIMessageTopLevelComponent
  | APIComponentInContainer
  | APIComponentInMessageActionRow
  | APISectionAccessoryComponent;

/** A component and where it stands: `components[0].components[2]`. */
export interface PlacedComponent {
  readonly component: Component;
  readonly path: string;
}

const CHILDREN: Partial<Record<ComponentType, ReadonlySet<ComponentType>>> = {
  [ComponentType.Container]: new Set([
    ComponentType.ActionRow,
    ComponentType.Section,
    ComponentType.TextDisplay,
    ComponentType.MediaGallery,
    ComponentType.File,
    ComponentType.Separator,
  ]),
  [ComponentType.Section]: new Set([ComponentType.TextDisplay]),
  [ComponentType.ActionRow]: new Set([
    ComponentType.Button,
    ComponentType.StringSelect,
    ComponentType.UserSelect,
    ComponentType.RoleSelect,
    ComponentType.MentionableSelect,
    ComponentType.ChannelSelect,
  ]),
};

/** Every component of a message, nested ones and accessories included, in reading order. */
export function componentsIn(components: readonly Component[], path = 'components'): PlacedComponent[] {
  return components.flatMap((component, index) => {
    const here = `${path}[${index}]`;
    const children = 'components' in component ? componentsIn(component.components, `${here}.components`) : [];
    const accessory = 'accessory' in component ? [{ component: component.accessory, path: `${here}.accessory` }] : [];
    return [{ component, path: here }, ...children, ...accessory];
  });
}

/** What Discord would refuse of one component, its children's own faults left out. */
export function checkComponent({ component, path }: PlacedComponent): string[] {
  return [...checkChildren(component, path), ...checkOwn(component, path)];
}

function checkChildren(component: Component, path: string): string[] {
  if (!('components' in component)) return [];
  const allowed = CHILDREN[component.type];
  const types = component.components.map(({ type }) => type);
  return [
    ...(types.length === 0 ? [`${path}: it holds nothing`] : []),
    ...types.filter((type) => !allowed?.has(type)).map((type) => `${path}: type ${type} cannot stand in it`),
  ];
}

function checkOwn(component: Component, path: string): string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [
        ...(component.content.trim() === '' ? [`${path}: the text is empty`] : []),
        ...(component.content.isWellFormed() ? [] : [`${path}: the text holds half a surrogate pair`]),
      ];
    case ComponentType.ActionRow:
      return checkRow(component.components, path);
    case ComponentType.Section:
      return over(path, component.components.length, LIMITS.sectionTexts, 'texts');
    case ComponentType.MediaGallery:
      return [
        ...(component.items.length === 0 ? [`${path}: the gallery is empty`] : []),
        ...over(path, component.items.length, LIMITS.galleryItems, 'pictures'),
        ...component.items.flatMap(({ media, description }) => checkMedia(media.url, description, path)),
      ];
    case ComponentType.Thumbnail:
      return checkMedia(component.media.url, component.description, path);
    case ComponentType.Button:
      return checkButton(component, path);
    case ComponentType.StringSelect:
      return checkSelect(component, path);
    default:
      return [];
  }
}

function checkRow(children: readonly { type: ComponentType }[], path: string): string[] {
  const buttons = children.filter(({ type }) => type === ComponentType.Button).length;
  const selects = children.length - buttons;
  return [
    ...over(path, buttons, LIMITS.rowButtons, 'buttons'),
    ...(selects > 1 || (selects === 1 && buttons > 0) ? [`${path}: a select stands alone in its row`] : []),
  ];
}

function checkMedia(url: string, description: string | null | undefined, path: string): string[] {
  return [
    ...(/^(https?|attachment):\/\//.test(url)
      ? []
      : [`${path}: ${JSON.stringify(url)} is no http, https or attachment address`]),
    ...over(path, url.length, LIMITS.mediaUrlChars, 'characters of address'),
    ...over(path, description?.length ?? 0, LIMITS.altChars, 'characters of description'),
  ];
}

function checkButton(button: Extract<Component, { type: ComponentType.Button }>, path: string): string[] {
  const label = 'label' in button ? (button.label ?? '') : '';
  const emoji = 'emoji' in button ? button.emoji : undefined;
  return [
    ...(label === '' && !emoji ? [`${path}: the button has neither label nor emoji`] : []),
    ...over(path, label.length, LIMITS.buttonLabelChars, 'characters of label'),
    ...(button.style === ButtonStyle.Link ? checkLink(button.url, path) : []),
    ...('custom_id' in button ? checkCustomId(button.custom_id, path) : []),
  ];
}

function checkLink(url: string, path: string): string[] {
  return [
    ...(/^https?:\/\//.test(url) && URL.canParse(url)
      ? []
      : [`${path}: ${JSON.stringify(url)} is no http or https address`]),
    ...over(path, url.length, LIMITS.urlChars, 'characters of address'),
  ];
}

function checkCustomId(customId: string, path: string): string[] {
  return [
    ...(customId === '' ? [`${path}: the custom_id is empty`] : []),
    ...over(path, customId.length, LIMITS.customIdChars, 'characters of custom_id'),
  ];
}

function checkSelect(select: Extract<Component, { type: ComponentType.StringSelect }>, path: string): string[] {
  const { options, min_values = 1, max_values = 1 } = select;
  const texts = options.flatMap(({ label, value, description = '' }) => [label, value, description]);
  return [
    ...checkCustomId(select.custom_id, path),
    ...(options.length === 0 ? [`${path}: the select has no option`] : []),
    ...over(path, options.length, LIMITS.selectOptions, 'options'),
    ...over(path, Math.max(0, ...texts.map(({ length }) => length)), LIMITS.optionChars, 'characters in an option'),
    ...over(path, select.placeholder?.length ?? 0, LIMITS.placeholderChars, 'characters of placeholder'),
    ...(options.some(({ label, value }) => label === '' || value === '') ? [`${path}: an option is empty`] : []),
    ...twins(options.map(({ value }) => value)).map(
      (value) => `${path}: the value ${JSON.stringify(value)} stands twice`,
    ),
    ...(max_values > options.length || min_values > max_values
      ? [`${path}: ${min_values} to ${max_values} of ${options.length} options`]
      : []),
  ];
}
