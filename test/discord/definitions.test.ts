import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { definitions } from '../../src/discord/definitions.ts';
import { messagePresses } from '../../src/discord/message-presses.ts';
import { marsh, marshAndMill } from '../commands/marsh.ts';
import { refusedRegistration } from '../discord-api.ts';

type Definition = { name: string; options?: { name: string; autocomplete?: boolean }[] };

const bodies = (engine: typeof marsh) => definitions(commands, engine) as Definition[];
const takingArticle = (engine: typeof marsh) =>
  bodies(engine).filter(({ options = [] }) => options.some(({ name }) => name === 'article'));

describe('definitions', () => {
  test.each([
    ['one article', marsh],
    ['several articles', marshAndMill],
  ])('are what Discord accepts, with %s', (_what, engine) => {
    expect(refusedRegistration(definitions(commands, engine) as unknown as Record<string, unknown>[])).toEqual([]);
  });

  test('offer an article to choose while there are several', () => {
    expect(takingArticle(marsh)).toEqual([]);
    const names = commands.filter(({ takesArticle }) => takesArticle).map(({ definition }) => definition.name);
    expect(takingArticle(marshAndMill).map(({ name }) => name)).toEqual(names);
    expect(takingArticle(marshAndMill)[0]?.options?.at(-1)).toMatchObject({ name: 'article', autocomplete: true });
  });

  test('offer a comparison while there are several', () => {
    const names = (engine: typeof marsh) => bodies(engine).map(({ name }) => name);
    expect(names(marsh)).not.toContain('compare');
    expect(names(marshAndMill)).toContain('compare');
  });

  test('work on servers, in direct messages and for a person anywhere', () => {
    for (const body of bodies(marsh).filter(({ name }) => name !== 'panel'))
      expect(body).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
  });

  test('have a name and a description in every language of Discord that is spoken here', () => {
    const [ask] = definitions(commands, marsh);
    expect(ask).toMatchObject({
      name: 'ask',
      name_localizations: { 'zh-CN': '提问', 'zh-TW': '提问' },
      description_localizations: { 'zh-CN': '找出能回答问题的段落，附上数字和出处。' },
      options: [
        { name: 'question', name_localizations: { 'zh-CN': '问题' } },
        { name: 'private', name_localizations: { 'zh-CN': '仅自己可见' } },
      ],
    });
  });

  test('give way to what a command says of itself', () => {
    const command = { definition: { name: 'a', description: 'b', contexts: [0] }, execute: () => ({ kind: 'remove' }) };
    expect(definitions([command as (typeof commands)[number]], marsh)).toMatchObject([{ contexts: [0] }]);
  });
});

describe('the commands', () => {
  test('share no action', () => {
    const actions = [messagePresses, ...commands.map(({ press = {} }) => press)].flatMap((press) => Object.keys(press));
    expect(actions).toEqual([...new Set(actions)]);
  });
});
