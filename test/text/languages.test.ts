import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { definitions } from '../../src/discord/definitions.ts';
import { languages } from '../../src/text/index.ts';
import { marshAndMill } from '../commands/marsh.ts';

const others = Object.entries(languages).filter(([code]) => code !== 'en');

/** Every name that Discord shows while a command is typed: of a command, an option of it, a choice of that. */
const wanted = definitions(commands, marshAndMill).flatMap(({ name, ...definition }): string[][] => {
  const options = ('options' in definition ? definition.options : []) as APIApplicationCommandOption[];
  return [
    [name],
    ...options.flatMap((option) => [
      [name, option.name],
      ...('choices' in option ? (option.choices ?? []).map(({ value }) => [name, option.name, String(value)]) : []),
    ]),
  ];
});

describe.each(others)('%s', (_code, { words, commands: said, options: shared }) => {
  test('names every command, option and choice', () => {
    const missing = wanted.filter(([command = '', option, value]) => {
      if (option === undefined) return !said[command]?.name;
      const named = said[command]?.options?.[option] ?? shared[option];
      return value === undefined ? !named?.name : !named?.choices?.[value];
    });
    expect(missing).toEqual([]);
  });

  test('names nothing that is not there', () => {
    const known = new Set(wanted.flat());
    const named = [
      ...Object.keys(shared),
      ...Object.entries(said).flatMap(([name, { options = {} }]) => [name, ...Object.keys(options)]),
    ];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test('shows in its help every slash command, by the name it gives it', () => {
    const slash = commands.filter(({ definition }) => (definition.type ?? 1) === 1);
    const names = slash.map(({ definition }) => said[definition.name]?.name ?? definition.name);
    expect(Object.keys(words.commands).map((usage) => usage.split(' ')[0])).toEqual(names);
  });
});

test('every language says the same things', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape(part)]))
      : typeof value;
  const { commands: _english, messageCommands: _onMessages, ...english } = languages['en']?.words ?? {};
  for (const [, language] of others) {
    const { commands: _help, messageCommands: _named, ...words } = language.words;
    expect(shape(words)).toEqual(shape(english));
  }
});
