import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { definitions } from '../../src/discord/definitions.ts';
import { formPayload } from '../../src/discord/payload.ts';
import { languages } from '../../src/text/index.ts';
import { marsh, marshAndMill, pressOn, run, shown } from '../commands/marsh.ts';

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

describe.each(others)('%s', (code, { words, commands: said, options: shared }) => {
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

  test.each([
    ['ask', { question: 'How many pairs of bitterns are there?' }],
    ['ask', { question: 'How much do bitterns weigh?' }],
    ['ask', { question: 'quantum chromodynamics' }],
    ['compare', { question: 'How much flour?' }],
    ['figures', {}],
    ['passage', { passage: '2', article: 'marsh' }],
    ['quote', { passage: '2', article: 'marsh' }],
    ['check', { text: 'Reed sales brought in £4 million.' }],
    ['article', { article: 'marsh' }],
    ['panel', {}],
    ['help', {}],
  ])('says what /%s shows in no more than Discord takes: %j', (name, options) => {
    for (const engine of [marsh, marshAndMill]) shown(run(engine, name, options, { locale: code }));
  });

  test('asks for other words in no more than Discord takes', () => {
    const nothing = run(marsh, 'ask', { question: 'quantum chromodynamics' }, { locale: code });
    const form = pressOn(marsh, nothing, words.rephrase, { raw: { locale: code } });
    expect(form.kind === 'form' && formPayload(form.form)).toMatchObject({ title: words.askTitle });
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
