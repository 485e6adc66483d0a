import {
  type APIApplicationCommandInteractionDataBasicOption,
  type APIInteraction,
  type APIMessage,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import { parseCustomId } from './custom-id.ts';
import { LIMITS } from './limits.ts';

/** What a person asked of us, whichever door it came through. */
export interface Request {
  readonly kind: 'command' | 'suggest' | 'press' | 'form';
  /** The command's name; for `press` and `form` the action of the `custom_id`, empty when that is not ours. */
  readonly name: string;
  /** BCP 47, as Discord sends it: `en-US`, `zh-CN`. */
  readonly locale: string;
  /** The value of a text option or form field, trimmed; `undefined` when absent. */
  readonly text: (option: string) => string | undefined;
  /** The value of an integer option; `undefined` when absent. */
  readonly number: (option: string) => number | undefined;
  /** A boolean option, `false` when absent. */
  readonly flag: (option: string) => boolean;
  /** The option being typed, for `suggest`. */
  readonly focused?: { readonly name: string; readonly value: string };
  /** What a `press` or `form` carries. */
  readonly pressed?: Pressed;
  /** Largest file that may be attached to the reply, in bytes. */
  readonly attachmentLimitBytes: number;
}

/** The contents of a strictly parsed `custom_id`; nothing in it is trusted. */
export interface Pressed {
  readonly revision: string;
  readonly numbers: readonly number[];
  /** The chosen values of a select menu. */
  readonly values: readonly string[];
  /** The message that the button belongs to. */
  readonly message?: APIMessage;
  /** Whether who pressed is who asked. */
  readonly byAsker: boolean;
}

type Option = APIApplicationCommandInteractionDataBasicOption<InteractionType>;
type Data<Type extends InteractionType> = Extract<APIInteraction, { type: Type }>;

/**
 * Reads an interaction as Discord sends it, over the gateway or over HTTP.
 *
 * @returns `undefined` for a kind that we never offer (a ping, a user command).
 * @throws TypeError when it lacks what every interaction has.
 */
export function parseRequest(interaction: APIInteraction): Request | undefined {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return interaction.data.type === ApplicationCommandType.ChatInput
        ? optionsRequest('command', interaction, interaction.data.name, (interaction.data.options ?? []) as Option[])
        : undefined;
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
    message,
    byAsker: isAsker(interaction, message),
  });
}

function formRequest(interaction: Data<InteractionType.ModalSubmit>): Request {
  const { data, message } = interaction;
  const fields = new Map(fieldsIn(data.components));
  const rest = {
    values: [],
    ...(message && { message }),
    byAsker: message !== undefined && isAsker(interaction, message),
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
    locale: 'locale' in interaction ? interaction.locale : 'en-US',
    text: (option) => textOf(values.get(option)),
    number: (option) => numberOf(values.get(option)),
    flag: (option) => values.get(option) === true,
    attachmentLimitBytes: interaction.attachment_size_limit ?? LIMITS.fileBytes,
  };
}

const textOf = (value: unknown): string | undefined => (value === undefined ? undefined : String(value).trim());

/** While an integer option is being typed, Discord sends it as text. */
const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return Number.isSafeInteger(number) ? (number as number) : undefined;
};

function isAsker(interaction: APIInteraction, message: APIMessage): boolean {
  const person = (interaction.member?.user ?? interaction.user)?.id;
  return person !== undefined && message.interaction_metadata?.user.id === person;
}
