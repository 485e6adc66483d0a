import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { answerLine } from '../src/cli/terminal.ts';
import type { Engine } from '../src/engine.ts';
import { openEngine } from '../src/open-engine.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
/** Each sample: what is asked in the terminal, and what the README says it answers. */
const samples = [...readme.matchAll(/^```console\n\$ npm run ask -- "(.+)"\n([\s\S]*?)\n```$/gm)].map(
  ([, asked = '', answered = '']) => [asked, answered] as const,
);

describe('README', () => {
  let engine: Engine;
  beforeAll(async () => {
    ({ engine } = await openEngine());
  });

  test('shows a sample of every command that can be typed in the terminal, over one article', () => {
    const shown = new Set(samples.map(([asked]) => /^\/([a-z]+)/.exec(asked)?.[1] ?? 'ask'));
    const typed = commands.filter(
      ({ definition, needsSeveral }) => !('contexts' in definition) && definition.type === undefined && !needsSeveral,
    );
    expect(shown).toEqual(new Set(typed.map(({ definition }) => definition.name)));
  });

  test.each(samples)('says what %s answers', (asked, answered) => {
    const lines = answerLine(asked, engine, { width: 96, styled: false }).split('\n');
    // A long answer is cut in the README, at a line that says so.
    const cut = answered.split('\n');
    if (cut.at(-1) === '…') expect(lines.slice(0, cut.length - 1)).toEqual(cut.slice(0, -1));
    else expect(lines).toEqual(cut);
  });

  test('names every npm script that a person runs', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    const named = [...readme.matchAll(/npm (?:run )?(?:--silent )?([a-z][a-z:-]*)/g)].map(([, name = '']) => name);
    const unknown = named.filter((name) => !(name in scripts) && name !== 'ci' && name !== 'install');
    expect(unknown).toEqual([]);
    expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
  });
});
