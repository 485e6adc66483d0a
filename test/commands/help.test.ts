import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { en } from '../../src/text/en.ts';
import { marsh, marshAndMill, read, run } from './marsh.ts';

describe('/help', () => {
  test('says what Footnote does and from what', () => {
    expect(read(run(marsh, 'help'))).toMatchInlineSnapshot(`
      "Footnote answers from the article, word for word.
      It shows the passages that match a question, the figures in them, and where they stand. What it quotes is the article’s own text; every cut is marked […].

      /ask question
      Finds the passages that answer. Others see it too, unless private is True.
      /compare question
      With several articles: shows what each of them says.
      /figures about kind
      Lists the figures on a topic or of a kind, or all; draws them, or makes a file.
      /passage number or heading
      Shows a paragraph with what stands before and after it.
      /quote number sentence
      Gives a paragraph or one sentence of it with its citation, ready to paste elsewhere.
      /check text
      Lays the figures and statements of a text beside what the article says.
      /article
      Shows the source, the outline, and how to cite it.
      /panel
      Posts a standing card of the article. Needs Manage Server.
      /help
      Shows this.

      On any message, under Apps:
      Ask the article about this
      Answers the question in it, to you alone.
      Check against the article
      Lays its figures beside the article’s, for you alone.

      It answers from: The marsh comes back. Others see only answers to /ask, and what you share."
    `);
  });

  test('counts the articles when there are several', () => {
    expect(read(run(marshAndMill, 'help'))).toContain('It answers from: 2 articles.');
  });

  test('names every command, in order', () => {
    const named = Object.keys(en.commands).map((usage) => usage.split(' ')[0]);
    expect([...named, ...Object.keys(en.messageCommands)]).toEqual(commands.map(({ definition }) => definition.name));
  });
});
