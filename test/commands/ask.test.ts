import { describe, expect, test } from 'vitest';
import { textsOf } from '../../src/discord/render-components.ts';
import { readQuestion } from '../../src/discord/render-question.ts';
import { marsh, marshAndMill, read, run, shown } from './marsh.ts';

describe('/ask', () => {
  test('answers with the passage, its figures, the note, the picture and the source', () => {
    expect(read(run(marsh, 'ask', { question: 'How much did reed sales bring in?' }))).toMatchInlineSnapshot(`
      "How much did reed sales bring in?

      £3.5 million

      > Reed sales brought in £3.5 million last year, an increase of 12%. The wardens cut the reeds by hand.
      ¶2 · What it costs

      Reed sales brought in £3.5 million […] · last year (2020)
      ▲ […] an increase of 12%. · last year (2020)

      Editors’ note: “Last year” is 2020.

      Picture: A bittern in the reeds. Photo by Tom Reed

      The marsh comes back
      Jane Doe · The Norfolk Daily, Norwich · 3 May 2021 · ¶2 · revision 1a2b3c4d

      Read it in the source: https://example.org/marsh#:~:text=Reed%20sales%20brought%20in%20%C2%A33.5,year%2C%20an%20increase%20of%2012"
    `);
  });

  test('writes Markdown: figures in bold, matched words underlined, the rest as printed', () => {
    const reply = shown(run(marsh, 'ask', { question: 'How much did reed sales bring in?' }));
    expect(textsOf(reply.components).map(({ content }) => content)).toMatchInlineSnapshot(`
      [
        "**How much did reed sales bring in?**",
        "### **£3.5 million**",
        "> __Reed__ __sales__ __brought__ in **£3.5 million** last year, an increase of **12%**\\. The wardens cut the __reeds__ by hand.
      -# ¶2 · What it costs",
        "Reed sales brought in **£3.5 million** […] · last year (2020)
      ▲ […] an increase of **12%**\\. · last year (2020)",
        "-# Editors’ note: “Last year” is 2020\\.",
        "-# Picture: A bittern in the reeds. Photo by Tom Reed",
        "The marsh comes back
      -# Jane Doe · The Norfolk Daily, Norwich · 3 May 2021 · ¶2 · revision 1a2b3c4d",
      ]
    `);
  });

  test('says so when the article does not answer', () => {
    expect(read(run(marsh, 'ask', { question: 'Who won the chess tournament in Reykjavik?' }))).toMatchInlineSnapshot(`
      "Who won the chess tournament in Reykjavik?

      The article doesn’t say.
      Try the article’s own words, a name, or a number.

      The marsh comes back
      Jane Doe · The Norfolk Daily, Norwich · 3 May 2021 · revision 1a2b3c4d

      Open the source: https://example.org/marsh"
    `);
  });

  test('hints how to ask when there is no question', () => {
    expect(read(run(marsh, 'ask', { question: '?!' }))).toMatchInlineSnapshot(`
      "?!

      There is no question in that.
      Ask in a few words what you want to know, a name or a number in it if you have one.

      The marsh comes back
      Jane Doe · The Norfolk Daily, Norwich · 3 May 2021 · revision 1a2b3c4d

      Open the source: https://example.org/marsh"
    `);
  });

  test('shows who published the article, and when', () => {
    expect(read(run(marsh, 'ask', { question: 'Who published this article, and when?' }))).toMatchInlineSnapshot(`
      "Who published this article, and when?

      Reporter: Jane Doe
      Publisher: The Norfolk Daily
      Place: Norwich
      Date: 3 May 2021

      The article begins:
      > The Halvergate marsh covers 1,200 km² and is home to 45 pairs of bitterns. A century ago it was all under the plough.
      ¶1

      The marsh comes back
      Jane Doe · The Norfolk Daily, Norwich · 3 May 2021 · revision 1a2b3c4d

      Open the source: https://example.org/marsh"
    `);
  });

  test('shows the picture first when the question is about it', () => {
    expect(read(run(marsh, 'ask', { question: 'Who took the photo of the bittern?' }))).toMatchInlineSnapshot(`
      "Who took the photo of the bittern?

      Picture: A bittern in the reeds. Photo by Tom Reed

      The passage beside it:
      > The Halvergate marsh covers 1,200 km² and is home to 45 pairs of bitterns. A century ago it was all under the plough.
      ¶1

      The marsh comes back
      Jane Doe · The Norfolk Daily, Norwich · 3 May 2021 · revision 1a2b3c4d

      Open the source: https://example.org/marsh"
    `);
  });

  test('is seen by all unless asked privately', () => {
    const question = { question: 'How large is the marsh?' };
    expect(run(marsh, 'ask', question)).toMatchObject({ kind: 'message', private: false });
    expect(run(marsh, 'ask', question, { flag: (name) => name === 'private' })).toMatchObject({ private: true });
  });

  test('attaches a picture that lies beside the article, while it fits', async () => {
    const question = { question: 'How many pairs of bitterns are there?' };
    const attached = shown(run(marsh, 'ask', question, { attachmentLimitBytes: 4 }));
    expect(attached.files).toMatchObject([{ name: 'picture-1.jpg', alt: 'A bittern in the reeds. Photo by Tom Reed' }]);
    expect(await attached.files[0]?.make()).toHaveLength(4);
    expect(JSON.stringify(attached.components)).toContain('attachment://picture-1.jpg');
    expect(shown(run(marsh, 'ask', question, { attachmentLimitBytes: 3 })).files).toEqual([]);
  });

  test('shows the question so that it can be read back', () => {
    const question = 'How *much* is <@1> `3.5`?';
    expect(readQuestion(shown(run(marsh, 'ask', { question })).components)).toBe(question);
  });

  test('looks in one article when told, and names those there are', () => {
    const question = 'How much flour does the mill grind?';
    expect(read(run(marshAndMill, 'ask', { question, article: 'mill' }))).toContain('20 tonnes');
    expect(read(run(marshAndMill, 'ask', { question, article: 'milk' }))).toBe(
      'There is no article “milk”. There are: marsh, mill.',
    );
  });

  test('suggests what the article can answer, and takes whatever is typed', () => {
    const suggest = (engine: typeof marsh, typed: string, article?: string) =>
      run(engine, 'ask', article ? { article } : {}, { kind: 'suggest', focused: { name: 'question', value: typed } });
    expect(suggest(marsh, 'what it')).toEqual({
      kind: 'choices',
      choices: [{ name: 'What it costs', value: 'What it costs' }],
    });
    expect(suggest(marshAndMill, 'what it', 'mill')).toEqual({ kind: 'choices', choices: [] });
    expect(suggest(marshAndMill, 'what it', 'no such article')).toEqual({ kind: 'choices', choices: [] });
  });
});
