import {
  type APIApplicationCommandInteractionDataBasicOption,
  type APIInteraction,
  type APIMessage,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { parseCustomId } from './custom-id.ts';
import { dayOf } from './day-of.ts';
import { LIMITS } from './limits.ts';
import { messageTexts } from './message-texts.ts';
import { personOf } from './person.ts';
import type { Pressed, Request } from './request.ts';

type Option = APIApplicationCommandInteractionDataBasicOption<InteractionType>;
type Data<Type extends InteractionType> = Extract<APIInteraction, { type: Type }>;

/**
 * Reads an interaction as Discord sends it, over the gateway or over HTTP.
 *
 * @returns `undefined` for what is no person's doing: a ping.
 * @throws TypeError when it lacks what every interaction has.
 */
export function parseRequest(interaction: APIInteraction): Request | undefined {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return commandRequest(interaction);
    case InteractionType.ApplicationCommandAutocomplete:
      return optionsRequest('suggest', interaction, interaction.data.name, interaction.data.options as Option[]);
    case InteractionType.MessageComponent:
      return pressRequest(interaction);
    case InteractionType.ModalSubmit:
      return formRequest(interaction);
    default:
      return undefined;
  }
}

function commandRequest(interaction: Data<InteractionType.ApplicationCommand>): Request {
  const { data } = interaction;
  const options = 'options' in data ? (data.options as Option[] | undefined) : undefined;
  const request = optionsRequest('command', interaction, data.name, options ?? []);
  if (data.type !== ApplicationCommandType.Message) return request;
  const message = data.resolved.messages[data.target_id];
  const texts = message ? messageTexts(message, message.author?.id === interaction.application_id) : [];
  return { ...request, target: { id: data.target_id, text: message?.content ?? '', texts } };
}

function optionsRequest(
  kind: Request['kind'],
  interaction: APIInteraction,
  name: string,
  options: readonly Option[],
): Request {
  const focused = options.find((option) => 'focused' in option && option.focused);
  const values = new Map(options.map((option) => [option.name, option.value]));
  return {
    ...requestOf(kind, interaction, name, values),
    ...(focused && { focused: { name: focused.name, value: String(focused.value) } }),
  };
}

function pressRequest(interaction: Data<InteractionType.MessageComponent>): Request {
  const { data, message } = interaction;
  const values = 'values' in data ? data.values : [];
  return withCustomId('press', interaction, data.custom_id, {
    values,
    ...(message && { message }),
    ...standingOf(interaction, message),
  });
}

function formRequest(interaction: Data<InteractionType.ModalSubmit>): Request {
  const { data, message } = interaction;
  const fields = new Map(fieldsIn(data.components));
  const rest = {
    values: [],
    ...(message && { message }),
    ...standingOf(interaction, message),
  };
  return withCustomId('form', interaction, data.custom_id, rest, fields);
}

/** The text fields of a form, however deep they stand. */
function fieldsIn(components: readonly unknown[]): [string, string][] {
  return components.flatMap((part): [string, string][] => {
    const { custom_id, value, component, components: children } = part as Record<string, unknown>;
    if (typeof custom_id === 'string' && typeof value === 'string') return [[custom_id, value]];
    if (component) return fieldsIn([component]);
    return Array.isArray(children) ? fieldsIn(children) : [];
  });
}

function withCustomId(
  kind: 'press' | 'form',
  interaction: APIInteraction,
  customId: string,
  rest: Omit<Pressed, 'revision' | 'numbers'>,
  fields: ReadonlyMap<string, unknown> = new Map(),
): Request {
  const id = parseCustomId(customId);
  const request = requestOf(kind, interaction, id?.action ?? '', fields);
  return id ? { ...request, pressed: { revision: id.revision, numbers: id.numbers, ...rest } } : request;
}

function requestOf(
  kind: Request['kind'],
  interaction: APIInteraction,
  name: string,
  values: ReadonlyMap<string, unknown>,
): Request {
  return {
    kind,
    name,
    locale: localeOf(interaction),
    today: dayOf(interaction.id),
    person: personOf(interaction),
    text: (option) => textOf(values.get(option)),
    number: (option) => numberOf(values.get(option)),
    flag: (option) => values.get(option) === true,
    attachmentLimitBytes: interaction.attachment_size_limit ?? LIMITS.fileBytes,
  };
}

/** The language of the person's Discord; English when it does not say. */
export function localeOf(interaction: APIInteraction): string {
  const locale = 'locale' in interaction ? interaction.locale : undefined;
  return typeof locale === 'string' ? locale : 'en-US';
}

const textOf = (value: unknown): string | undefined => (value === undefined ? undefined : String(value).trim());

/** While an integer option is being typed, Discord sends it as text. */
const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return Number.isSafeInteger(number) ? (number as number) : undefined;
};

/** How the message whose button was pressed stands to who pressed it. */
function standingOf(
  interaction: APIInteraction,
  message: APIMessage | undefined,
): Pick<Pressed, 'private' | 'byAsker'> {
  const { id } = personOf(interaction);
  return {
    private: (Number(message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    byAsker: id !== '' && askerOf(message) === id,
  };
}

/** Who asked for a message of ours: by a command or a button, or by a message that it replies to. */
const askerOf = (message: APIMessage | undefined): string | undefined =>
  message?.interaction_metadata?.user?.id ?? message?.referenced_message?.author?.id;
