import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type Bot, startBot } from './bot.ts';
import { pressable } from './controls.ts';
import type { Interaction } from './interactions.ts';
import { type Circumstances, LocalDiscord } from './local-discord.ts';
import { until } from './until.ts';

type Json = Record<string, unknown>;

const PRIVATE = 64;
const MINUTE = 60_000;
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
const CHANGED = /The article has changed since/;
/** Nobody in particular: without any right. */
const NO_RIGHTS = { permissions: '0' };

const article = (last: string) =>
  [
    '---\ntitle: The herons of the ponds\nurl: https://example.org/herons\n---',
    ...Array.from(
      { length: 12 },
      (_, at) => `## Pond ${at + 1}\n\nThe heron of pond ${at + 1} eats ${at + 2} fish a day.`,
    ),
    '![A heron at the pond.](<herons/pond.png> "Photo by Tom Reed")',
    last,
  ].join('\n\n');

const corpus = mkdtempSync(join(tmpdir(), 'footnote-'));
const write = (last: string) => writeFileSync(join(corpus, 'herons.md'), article(last));

let discord: LocalDiscord;
let bot: Bot;
/** Everything that any person did. */
const done: Interaction[] = [];
/** A reply of every kind. */
let replies: { readonly name: string; readonly reply: Interaction }[];

async function start(): Promise<void> {
  bot = startBot({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.api }, ['--corpus', corpus]);
  await until(() => /commands (registered|are up to date)/.test(bot.output().stderr));
}

beforeAll(async () => {
  mkdirSync(join(corpus, 'herons'));
  writeFileSync(join(corpus, 'herons', 'pond.png'), PNG);
  write('The last heron is grey.');
  writeFileSync(join(corpus, 'mill.txt'), 'The mill grinds 20 tonnes of flour a day. No heron lives there.');
  discord = await LocalDiscord.start();
  await start();
}, 60_000);

afterAll(async () => {
  bot.process.kill('SIGKILL');
  await discord.close();
  rmSync(corpus, { recursive: true });
});

const keep = async (interaction: Promise<Interaction>): Promise<Interaction> => {
  done.push(await interaction);
  return interaction;
};
const all = () => replies.map(({ reply }) => reply);
const isPrivate = ({ message }: Interaction): boolean => (Number(message?.['flags']) & PRIVATE) !== 0;
const textOf = ({ message }: Interaction): string => JSON.stringify(message?.['components']);

/** What a command is given, where it asks for something. */
const given = (options: readonly { name: string; required?: boolean }[]): Json =>
  Object.fromEntries(
    options.filter(({ required }) => required).map(({ name }) => [name, name === 'passage' ? '3' : 'heron fish']),
  );

/** Uses every command there is, publicly and privately, and asks what there is no answer to. */
async function useEveryCommand(): Promise<typeof replies> {
  const used: { name: string; reply: Interaction }[] = [];
  const use = async (name: string, interaction: Promise<Interaction>) =>
    used.push({ name, reply: await keep(interaction) });
  for (const { definition, takesArticle } of commands) {
    const { name, type } = definition;
    const options = 'options' in definition ? (definition.options ?? []) : [];
    if (type === 3) await use(name, discord.onMessage(name, 'A heron eats 99 fish a day, no?', as()));
    else await use(name, discord.command(name, given(options as { name: string }[]), as()));
    if (takesArticle) {
      const values = { ...given(options as { name: string }[]), article: 'herons' };
      await use(`${name} herons`, discord.command(name, values, as()));
    }
  }
  for (const question of ['heron grey', 'Who won the chess tournament in the pond?', '?!']) {
    await use(question, discord.command('ask', { question }));
    await use(`${question} (private)`, discord.command('ask', { question, private: true }));
  }
  return used;
}

interface Pressed {
  readonly label: string;
  readonly answer: Interaction;
}

/** Presses every button of these replies and chooses from every select, each as a person of their own; fills in every form. */
async function pressEverything(
  answers: readonly Interaction[],
  circumstances: () => Circumstances,
): Promise<Pressed[]> {
  const presses: Pressed[] = [];
  for (const reply of answers) {
    for (const control of pressable(reply.message?.['components'])) {
      const options = ((control['options'] ?? [{}]) as Json[]).map(({ label }) => label as string | undefined);
      for (const option of new Set([options.at(0), options.at(-1)])) {
        const pressed = await keep(discord.use(reply, control, option, circumstances()));
        const answer = pressed.acknowledged === 9 ? await keep(discord.fill(pressed, 'heron fish')) : pressed;
        presses.push({ label: String(control['label'] ?? control['placeholder']), answer });
      }
    }
  }
  return presses;
}

const as = () => ({ person: discord.somebody() });
const asAsker = (): Circumstances => ({ asker: discord.somebody(NO_RIGHTS) });
const asOther = (): Circumstances => ({ asker: discord.somebody(), person: discord.somebody(NO_RIGHTS) });

/** What the ledger says went wrong: an interaction not answered, or not once, or a body refused. */
function faults(): string[] {
  const callbacks = discord.ledger.exchanges.filter(({ path }) => path.endsWith('/callback'));
  return done.flatMap(({ raw, acknowledged }) => {
    const own = callbacks.filter(({ path }) => path.includes(`/${raw.id}/`));
    const isGood = own.length === 1 && own[0]?.status === 204 && acknowledged !== undefined;
    return isGood
      ? []
      : [`${JSON.stringify(raw['data'])}: ${JSON.stringify(own.map(({ status, refusals }) => [status, refusals]))}`];
  });
}

describe('the buttons of every reply, in a Discord that holds the bot to the rules', { timeout: 60_000 }, () => {
  test('answer who asked, and so do those of what they open', async () => {
    replies = await useEveryCommand();
    const opened = await pressEverything(all(), asAsker);
    const labels = new Set(opened.map(({ label }) => label));
    expect([...labels].sort()).toEqual(
      expect.arrayContaining([
        'All figures',
        'Ask',
        'Ask differently',
        'Go to a section',
        'In context',
        'More passages',
        'Remove',
        'Share',
        'Why this passage?',
      ]),
    );
    const further = opened.filter(({ answer }) => answer.message && !answer.removed);
    await pressEverything(
      further.map(({ answer }) => answer),
      asAsker,
    );
    expect(faults()).toEqual([]);
    expect(done.length).toBeGreaterThan(150);
  });

  test('turn the pages in place for who asked', async () => {
    const answer = await keep(discord.command('ask', { question: 'heron fish' }));
    const more = await keep(discord.press(answer, 'More passages'));
    const further = await keep(discord.press(more, 'Further ▶'));
    expect([more.acknowledged, further.acknowledged]).toEqual([7, 7]);
    expect(textOf(further)).not.toBe(textOf(more));
  });

  test('take nothing from others: to somebody else all of it opens privately', async () => {
    const shown = all().filter((reply) => !isPrivate(reply));
    for (const { answer } of await pressEverything(shown, asOther)) {
      expect(answer).toMatchObject({ removed: false });
      expect([answer.acknowledged, isPrivate(answer)]).toEqual([4, true]);
    }
    expect(faults()).toEqual([]);
  });

  test('share a private answer with its picture, for its sharer or a moderator to remove', async () => {
    const answer = await keep(discord.command('ask', { question: 'heron grey', private: true }));
    expect(answer.files).toMatchObject([{ bytes: PNG }]);
    const sharer = { ...discord.somebody(NO_RIGHTS) };
    const pressed = await keep(discord.press(answer, 'Share', { asker: sharer }));
    await until(() => pressed.followUps.length === 1);
    const [shared] = pressed.followUps as [Interaction];
    expect([isPrivate(pressed), isPrivate(shared)]).toEqual([true, false]);
    expect(pressed.files).toMatchObject([{ bytes: PNG }]);
    expect(() => discord.press(pressed, 'Share', { asker: sharer })).toThrow('Nothing is called Share');
    expect(textOf(shared)).toContain(`Shared by <@${sharer.id}>`);
    expect(shared.files).toMatchObject([{ bytes: PNG }]);
    expect(isPrivate(await keep(discord.press(shared, 'Remove', asOther())))).toBe(true);
    expect(shared.removed).toBe(false);
    const byModerator = { asker: sharer, person: discord.somebody({ permissions: String(1 << 13) }) };
    expect((await keep(discord.press(shared, 'Remove', byModerator))).removed).toBe(true);
    expect((await keep(discord.press(shared, 'Remove'))).removed).toBe(true);
  });

  test('give the text to copy where Discord would keep it private', async () => {
    const guest = discord.somebody({ ...NO_RIGHTS, broughtAlong: true });
    const answer = await keep(discord.command('ask', { question: 'heron grey' }, { person: guest }));
    expect(isPrivate(answer)).toBe(true);
    const copy = await keep(discord.press(answer, 'Share', { asker: guest }));
    expect(isPrivate(copy)).toBe(true);
    expect(textOf(copy)).toContain('```');
  });

  test('leave the card of the channel to those who may manage the server', async () => {
    const refused = await keep(discord.command('panel', {}, { person: discord.somebody(NO_RIGHTS) }));
    expect([isPrivate(refused), textOf(refused)]).toEqual([true, expect.stringContaining('manage this server')]);
    const card = replies.find(({ name }) => name === 'panel herons')?.reply as Interaction;
    const manager = { person: discord.somebody({ permissions: String(1 << 5) }) };
    expect((await keep(discord.press(card, 'Remove', manager))).removed).toBe(true);
  });

  test('work 25 minutes later and after a restart', async () => {
    expect(await bot.stop()).toBe(0);
    discord.later(25 * MINUTE);
    await start();
    const pressed = await pressEverything(all(), asAsker);
    for (const { answer } of pressed) expect(textOf(answer) ?? '').not.toMatch(CHANGED);
    expect(faults()).toEqual([]);
  });

  test('say when the article has changed, and go on with today’s', async () => {
    write('The last heron is white, and eats 98 fish a day.');
    await until(() => bot.output().stderr.includes('herons'));
    const pressed = await pressEverything(all(), asAsker);
    expect(faults()).toEqual([]);
    const told = pressed.filter(({ answer }) => answer.message && CHANGED.test(textOf(answer)));
    expect(told.map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        'All figures',
        'Ask',
        'Figures',
        'Go to a section',
        'How to cite it',
        'In context',
        'More passages',
        'Why this passage?',
        '◀ Before',
        'After ▶',
      ]),
    );
    const [notice] = told.filter(({ label }) => label === 'More passages');
    const again = await keep(discord.press(notice?.answer as Interaction, 'Answer from it as it is now'));
    expect(again.acknowledged).toBe(7);
    expect(textOf(again)).not.toMatch(CHANGED);
  });

  test('sent nothing that could ping, and answered nothing twice', () => {
    expect(faults()).toEqual([]);
    expect(discord.ledger.exchanges.flatMap(({ refusals }) => refusals)).toEqual([]);
    const messages = discord.ledger.exchanges.filter(({ body }) => [4, 7].includes((body as Json)['type'] as number));
    for (const { body } of messages) expect(body).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
  });
});
