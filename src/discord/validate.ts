import {
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { LIMITS } from './limits.ts';
import type { Choice } from './reply.ts';
import { checkComponent, componentsIn, type PlacedComponent } from './validate-components.ts';
import { over, twins } from './violations.ts';

/** A message as it is about to be sent. */
export interface MessagePayload {
  readonly flags: number;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: readonly never[] };
  readonly attachments?: readonly { readonly id: string; readonly filename: string; readonly description?: string }[];
}

/** Top-level components of a message. */
const TOP_LEVEL = new Set<ComponentType>([
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
]);

/**
 * Checks a message against Discord's limits, also those that neither its API description nor discord.js checks.
 *
 * @returns What Discord would refuse, one sentence each, naming the place and the value; `[]` for a good message.
 * @example
 * validatePayload({ flags: 1 << 15, components: [], allowed_mentions: { parse: [] } }); // ['components: a message needs at least one']
 */
export function validatePayload(payload: MessagePayload): string[] {
  const all = componentsIn(payload.components);
  return [
    ...checkFrame(payload),
    ...checkTotals(all),
    ...checkIds(all),
    ...all.flatMap(checkComponent),
    ...checkFiles(payload, all),
  ];
}

/** Checks what is offered while an option is typed, as `validatePayload` checks a message. */
export function validateChoices(choices: readonly Choice[]): string[] {
  const texts = choices.flatMap(({ name, value }) => [name, value]);
  return [
    ...over('choices', choices.length, LIMITS.choices, 'choices'),
    ...over('choices', Math.max(0, ...texts.map(({ length }) => length)), LIMITS.choiceChars, 'characters in a choice'),
    ...(texts.some((text) => text.trim() === '') ? ['choices: a choice is empty'] : []),
  ];
}

/** Checks the frame of a form, as `validatePayload` checks a message. */
export function validateForm(form: APIModalInteractionResponseCallbackData): string[] {
  return [
    ...over('title', form.title.length, LIMITS.modalTitleChars, 'characters'),
    ...over('custom_id', form.custom_id.length, LIMITS.customIdChars, 'characters'),
    ...over('components', form.components.length, LIMITS.modalComponents, 'components'),
    ...(form.components.length === 0 ? ['components: a form needs at least one'] : []),
  ];
}

function checkFrame({ flags, components, allowed_mentions }: MessagePayload): string[] {
  return [
    ...((flags & MessageFlags.IsComponentsV2) === 0 ? ['flags: IsComponentsV2 is not set'] : []),
    ...(Array.isArray(allowed_mentions?.parse) && allowed_mentions.parse.length === 0
      ? []
      : ['allowed_mentions: parse must be empty, nobody is to be pinged']),
    ...(components.length === 0 ? ['components: a message needs at least one'] : []),
    ...components
      .filter(({ type }) => !TOP_LEVEL.has(type))
      .map(({ type }) => `components: type ${type} cannot stand at the top level`),
  ];
}

function checkTotals(all: readonly PlacedComponent[]): string[] {
  const texts = all.flatMap(({ component }) =>
    component.type === ComponentType.TextDisplay ? [component.content] : [],
  );
  const chars = texts.reduce((sum, text) => sum + text.length, 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + LIMITS.bytesPerDisplay, 0);
  return [
    ...over('components', all.length, LIMITS.components, 'components'),
    ...over('text displays', chars, LIMITS.textChars, 'characters together'),
    ...over('text displays', bytes, LIMITS.textBytes, 'bytes together'),
  ];
}

function checkIds(all: readonly PlacedComponent[]): string[] {
  const customIds = all.flatMap(({ component }) => ('custom_id' in component ? [component.custom_id] : []));
  const ids = all.flatMap(({ component }) => (component.id ? [component.id] : []));
  return [
    ...twins(customIds).map((id) => `custom_id: ${JSON.stringify(id)} stands twice`),
    ...twins(ids).map((id) => `id: ${id} stands twice`),
  ];
}

function checkFiles({ attachments = [] }: MessagePayload, all: readonly PlacedComponent[]): string[] {
  const names = attachments.map(({ filename }) => filename);
  const wanted = all.flatMap(({ component }) => {
    if (component.type === ComponentType.MediaGallery) return component.items.map(({ media }) => media.url);
    if (component.type === ComponentType.File) return [component.file.url];
    return component.type === ComponentType.Thumbnail ? [component.media.url] : [];
  });
  const missing = wanted
    .filter((url) => url.startsWith('attachment://'))
    .filter((url) => !names.includes(url.slice('attachment://'.length)));
  return [
    ...over('attachments', attachments.length, LIMITS.files, 'files'),
    ...twins(names).map((name) => `attachments: ${name} stands twice`),
    ...missing.map((url) => `attachments: no file for ${url}`),
    ...attachments.flatMap(({ filename, description = '' }) =>
      over(`attachments: ${filename}`, description.length, LIMITS.altChars, 'characters of description'),
    ),
  ];
}
