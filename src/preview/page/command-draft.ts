import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { SentOption } from './interactions.ts';
import type { Person } from './people.ts';

export type Definition = RESTPostAPIApplicationCommandsJSONBody;
export type Option = APIApplicationCommandBasicOption;

/** A slash command that is being written. */
export interface Draft {
  readonly command: Definition;
  /** The options shown, by name, each with what is typed in it. */
  readonly typed: Readonly<Record<string, string>>;
  /** The value of what was chosen from a list, while its name stands in the option. */
  readonly chosen: Readonly<Record<string, APIApplicationCommandOptionChoice>>;
}

/** The commands of a kind that a person may use here, in order of name. */
export function commandsFor(all: readonly Definition[], type: ApplicationCommandType, person: Person): Definition[] {
  return all
    .filter((command) => (command.type ?? ApplicationCommandType.ChatInput) === type)
    .filter(({ contexts }) => !contexts || contexts.includes(InteractionContextType.Guild))
    .filter(({ default_member_permissions: needed }) => {
      const bits = BigInt(needed ?? 0);
      return (BigInt(person.permissions) & bits) === bits;
    });
}

export const optionsOf = (command: Definition): readonly Option[] =>
  'options' in command ? ((command.options ?? []) as readonly Option[]) : [];

/** The name in the reader's language. */
export const nameIn = (
  { name, name_localizations: names }: Pick<Definition, 'name' | 'name_localizations'>,
  locale: string,
): string => names?.[locale as keyof typeof names] ?? name;

/** Whether it is called so, in its own language or the reader's. */
export const isNamed = (option: Option, name: string, locale: string): boolean =>
  name !== '' && [option.name, nameIn(option, locale)].includes(name);

/** The description in the reader's language. */
export function descriptionIn(described: Definition | Option, locale: string): string {
  if (!('description' in described)) return '';
  const { description = '', description_localizations: texts } = described;
  return texts?.[locale as keyof typeof texts] ?? description;
}

/**
 * Begins a command with what is typed after its name: `question: How large? private: True`, or the first option's
 * value alone.
 */
export function beginDraft(command: Definition, rest = ''): Draft {
  const options = optionsOf(command);
  const required = options.filter((option) => option.required).map(({ name }) => [name, '']);
  const marks = [...rest.matchAll(/(?:^|\s)([\p{L}\p{N}_-]+):/gu)].filter(([, name]) =>
    options.some((option) => option.name === name),
  );
  const named = marks.map((mark, index) => {
    const value = rest.slice(mark.index + mark[0].length, marks[index + 1]?.index).trim();
    return [mark[1], value];
  });
  const [first] = options;
  const alone = named.length === 0 && first && rest.trim() ? [[first.name, rest.trim()]] : [];
  return { command, typed: Object.fromEntries([...required, ...named, ...alone]), chosen: {} };
}

/** What can be chosen in an option that has a list of its own. */
export function choicesOf(option: Option): readonly APIApplicationCommandOptionChoice[] {
  if (option.type === ApplicationCommandOptionType.Boolean) {
    return [
      { name: 'True', value: 'true' },
      { name: 'False', value: 'false' },
    ];
  }
  return 'choices' in option ? (option.choices ?? []) : [];
}

/** The value to send for what stands in an option; `undefined` when it is not one. */
function valueFor(option: Option, { typed, chosen }: Draft): SentOption['value'] | undefined {
  const text = typed[option.name]?.trim() ?? '';
  const picked = chosen[option.name];
  const listed = choicesOf(option).find(({ name }) => name.toLowerCase() === text.toLowerCase());
  const choice = picked?.name === text ? picked : listed;
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      return choice && choice.value === 'true';
    case ApplicationCommandOptionType.Integer:
      return choice?.value ?? (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined);
    case ApplicationCommandOptionType.Number:
      return choice?.value ?? (text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined);
    default:
      if (choice) return choice.value;
      return text === '' || choicesOf(option).length > 0 ? undefined : text;
  }
}

/** Why an option cannot be sent as it stands, in the client's words; `undefined` when it can. */
export function problemOf(option: Option, draft: Draft): string | undefined {
  const text = draft.typed[option.name]?.trim() ?? '';
  if (text === '') return option.required ? 'This option is required. Specify a value.' : undefined;
  const value = valueFor(option, draft);
  if (value === undefined) {
    return choicesOf(option).length > 0 ? 'Choose one of the values listed.' : 'Enter a valid number.';
  }
  if (typeof value === 'number' && ('min_value' in option || 'max_value' in option)) {
    if (option.min_value !== undefined && value < option.min_value) return `Enter ${option.min_value} or more.`;
    if (option.max_value !== undefined && value > option.max_value) return `Enter ${option.max_value} or less.`;
  }
  if (option.type === ApplicationCommandOptionType.String && option.max_length !== undefined) {
    if (String(value).length > option.max_length) return `Enter ${option.max_length} characters or less.`;
  }
  return undefined;
}

/** The options to send, in the command's order; `focused` marks the one being typed, with what is typed. */
export function sentOptions(draft: Draft, focused?: string): SentOption[] {
  return optionsOf(draft.command).flatMap((option): SentOption[] => {
    const { name, type } = option;
    if (name === focused) return [{ type, name, value: draft.typed[name] ?? '', focused: true }];
    const value = valueFor(option, draft);
    return value === undefined ? [] : [{ type, name, value }];
  });
}
