import { isDeepStrictEqual } from 'node:util';
import * as official from 'discord-api-spec/zod';
import { refusedCommands, refusedMessage } from './discord-rules.ts';

/** What is used of a zod schema. */
interface Schema {
  safeParse(value: unknown): {
    success: boolean;
    data?: unknown;
    error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] };
  };
}

const schemas = official as Readonly<Record<string, Schema>>;

const CALLBACKS: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequestSchema',
  5: 'CreateMessageInteractionCallbackRequestSchema',
  6: 'UpdateMessageInteractionCallbackRequestSchema',
  7: 'UpdateMessageInteractionCallbackRequestSchema',
  8: 'ApplicationCommandAutocompleteCallbackRequestSchema',
  9: 'ModalInteractionCallbackRequestSchema',
};

/**
 * What Discord would refuse of the body that answers an interaction, by its own API description and by the rules that
 * stand only in its documentation. Written apart from the checks of `src/discord`, so that neither hides a slip of the other.
 *
 * @param files - Names of the files sent beside it.
 */
export function refusedCallback(body: { type: number; data?: unknown }, files: readonly string[] = []): string[] {
  const schema = CALLBACKS[body.type];
  if (!schema) return [`type: there is no callback ${body.type}`];
  const data = (body.data ?? {}) as Record<string, unknown>;
  const shows = body.type === 4 || body.type === 7;
  return [
    ...refusedBy(schema, body),
    ...(shows ? refusedMessage(data, files) : []),
    ...(body.type === 8 ? refusedChoices(data['choices']) : []),
    ...(body.type === 9 ? refusedForm(data) : []),
  ];
}

/** As `refusedCallback`, for the body that edits the answer. */
export function refusedEdit(body: Record<string, unknown>, files: readonly string[] = []): string[] {
  return [...refusedBy('IncomingWebhookUpdateRequestPartialSchema', body), ...refusedMessage(body, files)];
}

/** What Discord would refuse of the commands to register, all of them. */
export function refusedRegistration(bodies: readonly Record<string, unknown>[]): string[] {
  const asNumber = (value: unknown) => (typeof value === 'string' ? Number(value) : value);
  return [
    ...bodies.flatMap(({ default_member_permissions: permissions, ...body }) =>
      refusedBy('ApplicationCommandCreateRequestSchema', {
        ...body,
        ...(permissions !== undefined && { default_member_permissions: asNumber(permissions) }),
      }),
    ),
    ...refusedCommands(bodies),
  ];
}

/** The official description passes keys that it does not know; what is left of the body shows them. */
function refusedBy(name: string, body: unknown): string[] {
  const parsed = schemas[name]?.safeParse(body);
  if (!parsed) throw new Error(`The API description has no ${name}`);
  if (!parsed.success) return (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
  return isDeepStrictEqual(parsed.data, body) ? [] : unknownKeys(body, parsed.data, '');
}

function unknownKeys(given: unknown, known: unknown, path: string): string[] {
  if (typeof given !== 'object' || given === null) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    const here = `${path}${path && '.'}${key}`;
    const there = (known as Record<string, unknown> | undefined)?.[key];
    return there === undefined && value !== undefined ? [`${here}: unknown`] : unknownKeys(value, there, here);
  });
}

function refusedChoices(choices: unknown): string[] {
  return ((choices ?? []) as { name: string; value: unknown }[]).flatMap(({ name, value }) =>
    name.trim() !== '' && String(value) !== '' && String(value).length <= 100 ? [] : [`choices: ${name}: ${value}`],
  );
}

function refusedForm({ components }: Record<string, unknown>): string[] {
  return Array.isArray(components) && components.length <= 5 ? [] : ['components: more than 5'];
}
