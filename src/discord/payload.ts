import {
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import { escapeText } from './escape.ts';
import { textDisplay } from './render-components.ts';
import type { Choice, MessageLike, ReplyFile } from './reply.ts';
import { type MessagePayload, validateChoices, validateForm, validatePayload } from './validate.ts';
import { Violation } from './violations.ts';

/** An attachment whose bytes are here; without them it could not be made. */
export interface MadeFile {
  readonly file: ReplyFile;
  readonly bytes?: Uint8Array;
}

/**
 * The message that a reply becomes: pinging nobody, well-formed, and checked. A file that could not be made is
 * replaced by its description.
 *
 * @throws Violation naming each limit that it breaks.
 */
export function messagePayload(reply: MessageLike, made: readonly MadeFile[] = []): MessagePayload {
  const missing = new Map(made.flatMap(({ file, bytes }) => (bytes ? [] : [[file.name, file.alt]])));
  const attached = made.filter(({ bytes }) => bytes !== undefined);
  const hidden = reply.kind === 'message' && reply.private;
  const payload: MessagePayload = {
    flags: MessageFlags.IsComponentsV2 | (hidden ? MessageFlags.Ephemeral : 0),
    components: wellFormed(missing.size > 0 ? withoutFiles(reply.components, missing) : reply.components),
    allowed_mentions: { parse: [] },
    attachments: attached.map(({ file }, id) => ({
      id: String(id),
      filename: file.name,
      description: file.alt.toWellFormed(),
    })),
  };
  refuse(validatePayload(payload));
  return payload;
}

/** The choices of an autocomplete, well-formed and checked. */
export function choicesPayload(choices: readonly Choice[]): { choices: readonly Choice[] } {
  const payload = { choices: wellFormed(choices) };
  refuse(validateChoices(payload.choices));
  return payload;
}

/** A form, well-formed and checked. */
export function formPayload(form: APIModalInteractionResponseCallbackData): APIModalInteractionResponseCallbackData {
  const payload = wellFormed(form);
  refuse(validateForm(payload));
  return payload;
}

function refuse(violations: readonly string[]): void {
  if (violations.length > 0) throw new Violation(violations);
}

/** The type of callback that a message is sent with. */
export function messageCallback(reply: MessageLike): InteractionResponseType {
  return reply.kind === 'update'
    ? InteractionResponseType.UpdateMessage
    : InteractionResponseType.ChannelMessageWithSource;
}

function withoutFiles(
  components: readonly APIMessageTopLevelComponent[],
  missing: ReadonlyMap<string, string>,
): APIMessageTopLevelComponent[] {
  return components.flatMap((component): APIMessageTopLevelComponent[] => {
    if (component.type === ComponentType.Container) {
      const children = withoutFiles(component.components, missing) as typeof component.components;
      return [{ ...component, components: children }];
    }
    if (component.type === ComponentType.File) {
      const alt = missing.get(component.file.url.replace('attachment://', ''));
      return alt === undefined ? [component] : [textDisplay(escapeText(alt))];
    }
    if (component.type !== ComponentType.MediaGallery) return [component];
    const gone = component.items.flatMap(({ media }) => missing.get(media.url.replace('attachment://', '')) ?? []);
    const items = component.items.filter(({ media }) => !missing.has(media.url.replace('attachment://', '')));
    return [...(items.length > 0 ? [{ ...component, items }] : []), ...gone.map((alt) => textDisplay(escapeText(alt)))];
  });
}

/** Half a surrogate pair would make the body invalid UTF-8. */
function wellFormed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, part) => (typeof part === 'string' ? part.toWellFormed() : part));
}
