/**
 * Discord's rules that its API description does not express, from its documentation. On plain JSON, so that they know
 * nothing of how a message was made.
 */

type Json = Readonly<Record<string, unknown>>;

const IS_V2 = 1 << 15;
const ROW = 1;
const BUTTON = 2;
const TEXT = 10;
const V2_TYPES = new Set([9, TEXT, 11, 12, 13, 14, 17]);

/** What is refused of a message. */
export function refusedMessage(message: Json, files: readonly string[]): string[] {
  const all = componentsIn(message['components']);
  const isV2 = (Number(message['flags'] ?? 0) & IS_V2) !== 0;
  return [
    ...(isV2 ? refusedWithV2(message, all) : refusedWithoutV2(message, all)),
    ...twice(all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]))).map((id) => `${id}: twice`),
    ...twice(all.flatMap(({ id }) => (id === undefined ? [] : [id]))).map((id) => `component id ${id}: twice`),
    ...all.flatMap(refusedComponent),
    ...addressesIn(all).flatMap((url) => refusedAddress(url, files)),
    ...files.filter((name, index) => files.indexOf(name) !== index).map((name) => `${name}: two files`),
  ];
}

function refusedWithV2(message: Json, all: readonly Json[]): string[] {
  const texts = all.filter(({ type }) => type === TEXT).map(({ content }) => String(content));
  const chars = texts.reduce((sum, { length }) => sum + length, 0);
  const bytes = texts.reduce((sum, text) => sum + new TextEncoder().encode(text).length + 12, 0);
  return [
    ...['content', 'embeds', 'poll', 'sticker_ids'].filter((key) => message[key] !== undefined),
    ...(all.length === 0 ? ['an empty message'] : []),
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(chars > 4000 ? [`${chars} characters of text`] : []),
    ...(bytes > 10_000 ? [`${bytes} bytes of text`] : []),
    ...texts.filter((text) => text.trim() === '').map(() => 'an empty text display'),
    ...texts.filter((text) => !text.isWellFormed()).map(() => 'half a surrogate pair'),
  ];
}

function refusedWithoutV2(message: Json, all: readonly Json[]): string[] {
  const rows = all.filter(({ type }) => type === ROW).length;
  const isEmpty = !message['content'] && !rows && !(message['embeds'] as unknown[] | undefined)?.length;
  return [
    ...(isEmpty ? ['an empty message'] : []),
    ...(rows > 5 ? [`${rows} rows`] : []),
    ...all.filter(({ type }) => V2_TYPES.has(Number(type))).map(({ type }) => `type ${type} without the flag`),
  ];
}

function refusedComponent(component: Json): string[] {
  const { type, style, custom_id, url, label, emoji, options, min_values = 1, max_values = 1 } = component;
  if (type === ROW) {
    const kinds = (component['components'] as Json[]).map((child) => child['type']);
    return kinds.some((kind) => kind !== BUTTON) && kinds.length > 1 ? ['a select with company in its row'] : [];
  }
  if (type === BUTTON) {
    const isLink = style === 5;
    return [
      ...((custom_id === undefined) === isLink ? [] : [`button ${label}: custom_id`]),
      ...((url === undefined) === isLink ? [`button ${label}: url`] : []),
      ...(label || emoji ? [] : ['a button without a label']),
    ];
  }
  if (type !== 3) return [];
  const values = (options as Json[]).map(({ value }) => value);
  return [
    ...twice(values).map((value) => `option ${value}: twice`),
    ...(Number(max_values) > values.length || Number(min_values) > Number(max_values)
      ? ['min_values, max_values']
      : []),
  ];
}

function refusedAddress(url: string, files: readonly string[]): string[] {
  const [scheme = '', rest = ''] = url.split('://', 2);
  if (scheme === 'attachment') return files.includes(rest) ? [] : [`${url}: no such file`];
  return scheme === 'http' || scheme === 'https' ? [] : [`${url}: not an http address`];
}

function addressesIn(all: readonly Json[]): string[] {
  return all.flatMap(({ url, media, file, items }) => [
    ...(typeof url === 'string' ? [url] : []),
    ...[media, file, ...((items ?? []) as Json[]).map((item) => item['media'])].flatMap((place) =>
      place ? [String((place as Json)['url'])] : [],
    ),
  ]);
}

function componentsIn(components: unknown): Json[] {
  return ((components ?? []) as Json[]).flatMap((component) => [
    component,
    ...componentsIn(component['components']),
    ...(component['accessory'] ? [component['accessory'] as Json] : []),
  ]);
}

/** What is refused of the commands to register. */
export function refusedCommands(commands: readonly Json[]): string[] {
  const ofType = (type: number) => commands.filter((command) => (command['type'] ?? 1) === type);
  return [
    ...twice(commands.map(({ type = 1, name }) => `${type} ${name}`)).map((name) => `${name}: twice`),
    ...(ofType(1).length > 100 || ofType(2).length > 15 || ofType(3).length > 15 ? ['too many commands'] : []),
    ...commands.flatMap(refusedCommand),
  ];
}

function refusedCommand(command: Json): string[] {
  const isSlash = (command['type'] ?? 1) === 1;
  const chars = charsIn(command);
  return [
    ...(isSlash ? refusedNames(command) : []),
    ...(isSlash === Boolean(command['description']) ? [] : [`${command['name']}: description`]),
    ...(chars > 8000 ? [`${command['name']}: ${chars} characters`] : []),
    ...refusedOptions((command['options'] ?? []) as Json[], String(command['name'])),
  ];
}

function refusedOptions(options: readonly Json[], path: string): string[] {
  const required = options.map((option) => option['required'] === true);
  return [
    ...(required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)
      ? [`${path}: a required option after an optional one`]
      : []),
    ...twice(options.map(({ name }) => name)).map((name) => `${path} ${name}: twice`),
    ...options.flatMap((option) => {
      const { name, autocomplete, choices, options: nested } = option;
      const values = ((choices ?? []) as Json[]).map(({ value }) => String(value));
      return [
        ...refusedNames(option),
        ...(autocomplete && values.length > 0 ? [`${path} ${name}: autocomplete and choices`] : []),
        ...values.filter(({ length }) => length > 100).map((value) => `${path} ${name}: ${value}`),
        ...refusedOptions((nested ?? []) as Json[], `${path} ${name}`),
      ];
    }),
  ];
}

function refusedNames({ name, name_localizations }: Json): string[] {
  return [name, ...Object.values((name_localizations ?? {}) as Json)]
    .map(String)
    .filter((text) => !/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(text) || text !== text.toLowerCase())
    .map((text) => `${text}: not a name`);
}

/** Names, descriptions and values, of each localisation the longest. */
function charsIn(part: Json): number {
  const longest = (text: unknown, localised: unknown) =>
    Math.max(...[text ?? '', ...Object.values((localised ?? {}) as Json)].map((value) => String(value).length));
  const { name, name_localizations, description, description_localizations, choices, options } = part;
  const nested = [...((choices ?? []) as Json[]), ...((options ?? []) as Json[])];
  return [
    longest(name, name_localizations),
    longest(description, description_localizations),
    String(part['value'] ?? '').length,
    ...nested.map(charsIn),
  ].reduce((sum, chars) => sum + chars, 0);
}

function twice<T>(values: readonly T[]): T[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
