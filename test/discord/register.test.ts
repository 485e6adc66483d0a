import { REST } from 'discord.js';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { definitions } from '../../src/discord/definitions.ts';
import { registerCommands } from '../../src/discord/register.ts';
import { marshAndMill } from '../commands/marsh.ts';
import { LocalDiscord } from '../loopback/local-discord.ts';
import { GUILD } from '../loopback/people.ts';

type Body = RESTPostAPIApplicationCommandsJSONBody;

let discord: LocalDiscord;
let rest: REST;

beforeAll(async () => {
  discord = await LocalDiscord.start();
  discord.registry.guilds.add(GUILD);
  rest = new REST({ api: discord.api }).setToken(discord.token);
});

afterAll(() => discord.close());

const option = { type: 3, name: 'about', description: 'A topic' };
const ask = {
  type: 1,
  name: 'ask',
  description: 'Ask',
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  options: [option, { ...option, name: 'kind', choices: [{ name: 'One', value: '1' }], max_length: 20 }],
};
const help = { type: 1, name: 'help', description: 'Help', contexts: [0], integration_types: [0] };

/** Registers commands after others, and tells whether Discord was asked to change anything. */
async function register(bodies: object[], guildId?: string): Promise<boolean> {
  const scope = { applicationId: discord.applicationId, ...(guildId && { guildId }) };
  return registerCommands(rest, scope, bodies as Body[]);
}

describe('registerCommands', () => {
  test('registers what is not registered, and the same again not', async () => {
    const bodies = definitions(commands, marshAndMill);
    expect(await register(bodies)).toBe(true);
    expect(await register(bodies)).toBe(false);
    expect(await register([...bodies].reverse())).toBe(false);
    expect(await register([], undefined)).toBe(true);
  });

  test('takes Discord’s defaults for what is not said', async () => {
    const { contexts: _c, integration_types: _i, type: _t, ...bare } = help;
    expect(await register([bare])).toBe(true);
    expect(await register([bare])).toBe(false);
    const spelt = {
      ...bare,
      type: 1,
      nsfw: false,
      default_member_permissions: null,
      integration_types: [0],
      options: [],
    };
    expect(await register([spelt])).toBe(false);
  });

  test.each<[string, object]>([
    ['description', { description: 'Ask anything' }],
    ['localised name', { name_localizations: { de: 'frage' } }],
    ['localised description', { description_localizations: { de: 'Frage' } }],
    ['permission', { default_member_permissions: '0' }],
    ['context', { contexts: [0] }],
    ['integration type', { integration_types: [0] }],
    ['option less', { options: [option] }],
    ['order of options', { options: [...ask.options].reverse() }],
    ['option required', { options: [{ ...option, required: true }, ask.options[1]] }],
    ['option completed', { options: [{ ...option, autocomplete: true }, ask.options[1]] }],
    ['option’s limit', { options: [{ ...option, max_length: 300 }, ask.options[1]] }],
    ['option’s localised name', { options: [{ ...option, name_localizations: { de: 'zu' } }, ask.options[1]] }],
    ['choice', { options: [option, { ...ask.options[1], choices: [{ name: 'Two', value: '1' }] }] }],
  ])('registers anew for another %s, once', async (_what, change) => {
    await register([ask, help]);
    expect(await register([{ ...ask, ...change }, help])).toBe(true);
    expect(await register([{ ...ask, ...change }, help])).toBe(false);
  });

  test('leaves contexts and integration types out in one server', async () => {
    expect(await register([ask, help], GUILD)).toBe(true);
    expect(await register([ask, help], GUILD)).toBe(false);
    const put = discord.ledger.exchanges.findLast(({ method }) => method === 'PUT');
    expect(put).toMatchObject({ path: `/applications/${discord.applicationId}/guilds/${GUILD}/commands`, status: 200 });
    expect(JSON.stringify(put?.body)).not.toMatch(/contexts|integration_types/);
  });

  test('asks for the localisations, and sends all commands in one request', () => {
    const { exchanges } = discord.ledger;
    for (const { method, query } of exchanges) expect(query).toBe(method === 'GET' ? 'with_localizations=true' : '');
    expect(new Set(exchanges.map(({ method }) => method))).toEqual(new Set(['GET', 'PUT']));
  });
});
