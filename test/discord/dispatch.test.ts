import { describe, expect, test } from 'vitest';
import { terminalRequest } from '../../src/cli/terminal-request.ts';
import type { Command } from '../../src/discord/command.ts';
import { dispatch } from '../../src/discord/dispatch.ts';
import { notice } from '../../src/discord/notice.ts';
import type { Request } from '../../src/discord/request.ts';
import { buildEngine } from '../../src/engine.ts';
import { UserError } from '../../src/errors.ts';
import { marshAndMill, read } from '../commands/marsh.ts';

const command = (more: Partial<Command>): Command => ({
  definition: { name: 'ask', description: 'Ask' },
  execute: () => notice('executed'),
  ...more,
});

const ask = (more: Partial<Request>, commands = [command({})], engine = marshAndMill) =>
  dispatch({ ...terminalRequest('ask'), ...more }, engine, commands);

const pressed = { revision: '0', numbers: [], values: [], private: true, byAsker: true };

describe('dispatch', () => {
  test('finds the command by its name', () => {
    expect(read(ask({}))).toBe('executed');
    expect(read(ask({ name: 'nothing' }))).toMatch(/^This command is not known here any more/);
    expect(read(ask({ name: 'constructor' }))).toMatch(/^This command is not known here any more/);
  });

  test.each(['press', 'form'] as const)('finds what a %s does by its action', (kind) => {
    const commands = [command({}), command({ press: { turn: () => notice('turned') } })];
    expect(read(ask({ kind, name: 'turn', pressed }, commands))).toBe('turned');
    for (const name of ['gone', '', 'toString'])
      expect(read(ask({ kind, name, pressed }, commands))).toMatch(/^This button is not known here any more/);
    expect(read(ask({ kind, name: 'turn' }, commands))).toMatch(/^This button is not known here any more/);
  });

  test('says privately what a person can put right', () => {
    const execute = () => {
      throw new UserError('There is no <@1>.');
    };
    expect(ask({}, [command({ execute })])).toEqual(notice('There is no \\<\\@1\\>.'));
  });

  test('leaves our own bugs to the door', () => {
    const execute = () => {
      throw new RangeError('bug');
    };
    expect(() => ask({}, [command({ execute })])).toThrow(RangeError);
  });

  test('lets a command suggest, and suggests nothing where it does not', () => {
    const choices = [{ name: 'A', value: 'a' }];
    const typing = { kind: 'suggest', focused: { name: 'topic', value: 'x' } } as const;
    expect(ask(typing, [command({ suggest: () => ({ kind: 'choices', choices }) })])).toEqual({
      kind: 'choices',
      choices,
    });
    expect(ask(typing)).toEqual({ kind: 'choices', choices: [] });
    expect(ask({ ...typing, name: 'nothing' })).toEqual({ kind: 'choices', choices: [] });
  });
});

describe('the article option', () => {
  const suggested = (value: string, engine = marshAndMill) => {
    const reply = ask({ kind: 'suggest', focused: { name: 'article', value } }, undefined, engine);
    return reply.kind === 'choices' ? reply.choices : [];
  };

  test('is completed by title or id, whatever the case', () => {
    expect(suggested('')).toEqual([
      { name: 'The marsh comes back', value: 'marsh' },
      { name: 'The mill', value: 'mill' },
    ]);
    expect(suggested(' COMES').map(({ value }) => value)).toEqual(['marsh']);
    expect(suggested('mill').map(({ value }) => value)).toEqual(['mill']);
    expect(suggested('zebra')).toEqual([]);
  });

  test('keeps Discord’s limits: 25 choices, 100 characters', () => {
    const files = Array.from({ length: 30 }, (_, number) => ({
      name: `${number}${number < 2 ? 'x'.repeat(100) : ''}.md`,
      text: `---\ntitle: ${'Very long title '.repeat(10)}\n---\n\nWords ${number}.`,
      revision: '0',
    }));
    const choices = suggested('', buildEngine(files));
    expect(choices).toHaveLength(25);
    expect(Math.max(...choices.flatMap(({ name, value }) => [name.length, value.length]))).toBeLessThanOrEqual(100);
    expect(choices[0]?.name).toMatch(/ \[…\]$/);
  });
});
