import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openEngine } from '../../../src/open-engine.ts';

const { engine } = await openEngine();

/** One message a line: the verdict on each of its claims, `|`, the message. */
const lines = readFileSync(new URL('../../fixtures/checked-messages.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const checks = lines.map((line) => {
  const [verdicts, message = ''] = line.split(' | ');
  return { verdicts, message, claims: engine.check(message) };
});

describe('check of messages about the shipped article', () => {
  test('gives the right verdict on each', () => {
    const wrong = checks.filter(({ verdicts, claims }) => claims.map(({ verdict }) => verdict).join(', ') !== verdicts);
    expect(wrong.map(({ message, claims }) => [message, ...claims.map(({ verdict }) => verdict)])).toEqual([]);
  });

  test('quotes its claims from the message, and the article from a passage', () => {
    for (const { message, claims } of checks) {
      for (const { text, span, figure, source } of claims) {
        expect(message.slice(span.start, span.end)).toBe(text);
        if (figure) expect(text).toContain(figure.text);
        if (!source) continue;
        const { passage, sentence, quantity } = source;
        expect(passage.sentences).toContainEqual(sentence);
        if (quantity) expect(passage.text.slice(quantity.span.start, quantity.span.end)).toBe(quantity.text);
      }
    }
  });

  test('takes any text', () => {
    const words = checks.flatMap(({ message }) => message.split(' ')).slice(0, 600);
    const word = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words) }, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (list) => {
        const message = list.join(' ');
        for (const { text, span } of engine.check(message)) expect(message.slice(span.start, span.end)).toBe(text);
      }),
      { numRuns: 15 },
    );
  });
});
