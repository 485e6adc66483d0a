import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeAnswer } from '../../src/answer/compose.ts';
import { plainText } from '../../src/cli/plain-text.ts';
import { terminalRequest } from '../../src/cli/terminal-request.ts';
import { messagePayload } from '../../src/discord/payload.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import { buildEngine } from '../../src/engine.ts';
import type { Findings, Hit } from '../../src/model.ts';
import { defaultCorpusFolder, readCorpus } from '../../src/read-corpus.ts';
import { anyArticle, findingsIn, numbersIn, words } from '../answer/generated.ts';
import { marsh } from '../commands/marsh.ts';
import { engineOf } from './engine-of.ts';
import { misquotation, quotationsIn } from './quotations.ts';

const shipped = buildEngine((await readCorpus(defaultCorpusFolder())).files);

const corpusWords = shipped.articles.flatMap(({ passages }) => passages.map(({ text }) => text.split(/\s+/)));

/** A few words in a row, as somebody would ask for them: with slips of the finger, markup, and what else was pasted. */
const question = fc
  .record({
    from: fc.constantFrom(...corpusWords),
    at: fc.nat(),
    count: fc.integer({ min: 2, max: 9 }),
    slip: fc.option(fc.record({ word: fc.nat(), char: fc.nat() })),
    around: fc.constantFrom(['', ''], ['How much is ', '?'], ['**', '**'], ['> ', ' @everyone'], ['<@1> `', '`']),
    noise: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
  })
  .map(({ from, at, count, slip, around: [before = '', after = ''], noise }) => {
    const start = at % Math.max(1, from.length - count);
    const asked = from.slice(start, start + count);
    if (slip) {
      const index = slip.word % asked.length;
      const word = asked[index] ?? '';
      const char = slip.char % Math.max(1, word.length);
      asked[index] = word.slice(0, char) + word.slice(char + 1);
    }
    return `${before}${asked.join(' ')}${after}${noise}`;
  });

describe('renderAnswer', () => {
  test('quotes the shipped article word for word, shows every cut, and keeps every limit, whatever is asked', () => {
    let found = 0;
    const questions = fc.sample(question, 400);
    for (const asked of questions) {
      const answer = shipped.ask(asked);
      const reply = renderAnswer(answer, terminalRequest('ask'), shipped);
      expect(() => messagePayload(reply)).not.toThrow();
      const quotations = quotationsIn(reply.components);
      for (const pieces of quotations) expect(misquotation(pieces, shipped.articles), asked).toBeUndefined();
      if (answer.hits.length > 0) {
        found += 1;
        expect(quotations.length, asked).toBeGreaterThan(0);
      }
    }
    expect(found).toBeGreaterThanOrEqual(questions.length / 2);
  });

  test('does so for any article, however unlikely', () => {
    const any = anyArticle.chain((article) => fc.tuple(fc.constant(article), findingsIn(article), words(80)));
    fc.assert(
      fc.property(any, ([article, findings, asked]) => {
        const answer = composeAnswer(asked, findings, {
          articles: [article],
          quantitiesOf: numbersIn,
          headlineOf: (_, passage) => numbersIn(passage)[0],
        });
        const reply = renderAnswer(answer, terminalRequest('ask'), engineOf(article));
        expect(() => messagePayload(reply)).not.toThrow();
        const quotations = quotationsIn(reply.components);
        if (findings.hits.length + findings.nearest.length > 0) expect(quotations.length).toBeGreaterThan(0);
        for (const pieces of quotations) expect(misquotation(pieces, [article])).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  /** What people read of an answer with the second passage of the marsh, and the first. */
  function answered(outcome: 'unsure' | 'not-found'): string {
    const [first, second] = marsh.articles[0]?.passages ?? [];
    const hits = [second, first].flatMap((passage): Hit[] => {
      const sentence = passage?.sentences[0];
      return passage && sentence ? [{ passage, score: 1, matches: [], sentence }] : [];
    });
    const shown = outcome === 'unsure' ? { hits, nearest: [] } : { hits: [], nearest: hits };
    const findings: Findings = { outcome, ...shown, pictures: [], aboutSource: false };
    const answer = composeAnswer('Are dogs allowed?', findings, {
      articles: marsh.articles,
      quantitiesOf: () => [],
      headlineOf: () => undefined,
    });
    return plainText(renderAnswer(answer, terminalRequest('ask'), marsh).components);
  }

  test('says of an unsure answer that it may be none', () => {
    expect(answered('unsure')).toMatchInlineSnapshot(`
      "Are dogs allowed?

      The closest passage, which may not answer:

      > Reed sales brought in £3.5 million last year, an increase of 12%. The wardens cut the reeds by hand.
      ¶2 · What it costs

      Editors’ note: “Last year” is 2020.

      Picture: A bittern in the reeds. Photo by Tom Reed

      Also in these passages:
      > The Halvergate marsh covers 1,200 km² and is home to 45 pairs of bitterns. A century ago it was all under the plough.
      ¶1

      The marsh comes back
      Jane Doe · The Norfolk Daily, Norwich · 3 May 2021 · ¶2 · revision 1a2b3c4d

      Read it in the source: https://example.org/marsh#:~:text=Reed%20sales%20brought%20in%20%C2%A33.5,year%2C%20an%20increase%20of%2012"
    `);
  });

  test('offers the nearest passages, clearly not as an answer', () => {
    expect(answered('not-found')).toMatchInlineSnapshot(`
      "Are dogs allowed?

      The article doesn’t say.
      Try the article’s own words, a name, or a number.

      Nearest passages, which are not an answer:
      > Reed sales brought in £3.5 million last year, an increase of 12%. The wardens cut the reeds by hand.
      ¶2
      > The Halvergate marsh covers 1,200 km² and is home to 45 pairs of bitterns. A century ago it was all under the plough.
      ¶1

      The marsh comes back
      Jane Doe · The Norfolk Daily, Norwich · 3 May 2021 · ¶2 · revision 1a2b3c4d

      Open the source: https://example.org/marsh#:~:text=Reed%20sales%20brought%20in%20%C2%A33.5,year%2C%20an%20increase%20of%2012"
    `);
  });

  test('shows the sentence that answers in full', () => {
    for (const { text, sentences, article, number } of shipped.articles.flatMap(({ passages }) => passages)) {
      for (const sentence of sentences) {
        const passage = shipped.passage(article, number);
        if (!passage) continue;
        const hit = { passage, score: 1, matches: [], sentence };
        const findings = { outcome: 'found', hits: [hit], nearest: [], pictures: [], aboutSource: false } as const;
        const answer = composeAnswer('q', findings, {
          articles: shipped.articles,
          quantitiesOf: numbersIn,
          headlineOf: () => undefined,
        });
        const { components } = renderAnswer(answer, terminalRequest('ask'), shipped);
        const [pieces = []] = quotationsIn(components);
        expect(pieces.some((piece) => piece.includes(text.slice(sentence.start, sentence.end)))).toBe(true);
      }
    }
  });
});
