import { ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import {
  beginDraft,
  commandsFor,
  type Definition,
  type Option,
  problemOf,
  sentOptions,
} from '../../src/preview/page/command-draft.ts';
import { PEOPLE } from '../../src/preview/page/people.ts';

const command: Definition = {
  name: 'measure',
  description: 'Measures',
  options: [
    { type: 3, name: 'what', description: 'What', required: true, max_length: 10 },
    { type: 4, name: 'times', description: 'How often', min_value: 1, max_value: 5 },
    { type: 5, name: 'private', description: 'Whether alone' },
    { type: 3, name: 'unit', description: 'In what', choices: [{ name: 'Metres', value: 'm' }] },
  ],
};
const draft = (rest: string) => beginDraft(command, rest);

describe('beginDraft', () => {
  test.each([
    ['', []],
    ['tide', [{ type: 3, name: 'what', value: 'tide' }]],
    [
      'what: high tide times:3 private: True unit: Metres',
      [
        { type: 3, name: 'what', value: 'high tide' },
        { type: 4, name: 'times', value: 3 },
        { type: 5, name: 'private', value: true },
        { type: 3, name: 'unit', value: 'm' },
      ],
    ],
    ['ratio 3:4', [{ type: 3, name: 'what', value: 'ratio 3:4' }]],
  ])('reads %j', (rest, sent) => {
    expect(sentOptions(draft(rest))).toEqual(sent);
  });
});

describe('sentOptions', () => {
  test('marks the option being typed, with what is typed', () => {
    expect(sentOptions(draft('what: tide times: x'), 'times')).toEqual([
      { type: 3, name: 'what', value: 'tide' },
      { type: 4, name: 'times', value: 'x', focused: true },
    ]);
  });

  test('sends the value of a choice, and what is typed once it is another', () => {
    const picked = { ...draft('tide'), chosen: { what: { name: 'tide', value: 'T1' } } };
    expect(sentOptions(picked)[0]?.value).toBe('T1');
    expect(sentOptions({ ...picked, typed: { what: 'tides' } })[0]?.value).toBe('tides');
  });
});

describe('problemOf', () => {
  test.each([
    ['', 'what', 'This option is required. Specify a value.'],
    ['what: a very long tide', 'what', 'Enter 10 characters or less.'],
    ['what: x times: many', 'times', 'Enter a valid number.'],
    ['what: x times: 0', 'times', 'Enter 1 or more.'],
    ['what: x times: 6', 'times', 'Enter 5 or less.'],
    ['what: x private: maybe', 'private', 'Choose one of the values listed.'],
    ['what: x times: 5', 'times', undefined],
  ])('of %j, %s', (rest, name, problem) => {
    const option = (command as { options: Option[] }).options.find((one) => one.name === name) as Option;
    expect(problemOf(option, draft(rest))).toBe(problem);
  });
});

describe('commandsFor', () => {
  test('keeps what needs a right from those who lack it', () => {
    const all = commands.map(({ definition }) => definition);
    const [robin, , max] = PEOPLE;
    const names = (person = robin) =>
      commandsFor(all, ApplicationCommandType.ChatInput, person).map(({ name }) => name);
    expect(names()).not.toContain('panel');
    expect(names(max)).toContain('panel');
  });
});
