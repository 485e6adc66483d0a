import { describe, expect, test } from 'vitest';
import { belowFloors, countByCategory, formatTable, parseQuestions } from '../../src/cli/evaluation.ts';
import { marsh } from '../commands/marsh.ts';

const QUESTIONS = [
  '{"floors": {"direct": {"hit1": 90}, "off-topic": {"declined": 95}}}',
  '{"id": "a", "category": "direct", "q": "How large is the Halvergate marsh?", "gold": ["covers 1,200 km²"], "must_figures": ["1,200 km²"]}',
  '{"id": "b", "category": "direct", "q": "How many pairs of bitterns?", "gold": ["no passage says this"]}',
  '',
  '{"id": "c", "category": "off-topic", "q": "who sang Bohemian Rhapsody", "gold": []}',
].join('\n');

const { judgements, floors } = parseQuestions(QUESTIONS);
const asked = judgements.map((judgement) => {
  const answer = marsh.ask(judgement.question);
  return { judgement, answer, shown: answer.hits.map(({ passage }) => passage.text).join('\n') };
});

describe('parseQuestions', () => {
  test('reads questions and floors, blank lines left out', () => {
    expect(judgements[0]).toEqual({
      id: 'a',
      category: 'direct',
      question: 'How large is the Halvergate marsh?',
      gold: ['covers 1,200 km²'],
      needed: 1,
      figures: ['1,200 km²'],
    });
    expect(judgements.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(floors).toEqual({ direct: { hit1: 90 }, 'off-topic': { declined: 95 } });
  });

  test('takes a broad question to need as many passages as it says', () => {
    const broad = '{"category": "multi", "q": "all of it", "gold": ["a", "b", "c"], "gold_mode": "all", "min_hits": 2}';
    expect(parseQuestions(broad).judgements).toMatchObject([{ id: '1', needed: 2 }]);
  });

  test.each([
    ['{', /^line 2 is no golden question: /],
    ['{"q": "who?", "gold": []}', /^line 2 is no golden question: q, category and gold are needed$/],
  ])('names the line of %j', (line, message) => {
    expect(() => parseQuestions(`\n${line}`)).toThrow(message);
  });
});

describe('countByCategory', () => {
  test('counts what is found, shown and declined', () => {
    expect([...countByCategory(asked)]).toEqual([
      ['direct', { asked: 2, hit1: 50, hit3: 50, figures: 100, sure: 100, declined: undefined, doubted: undefined }],
      [
        'off-topic',
        {
          asked: 1,
          hit1: undefined,
          hit3: undefined,
          figures: undefined,
          sure: undefined,
          declined: 100,
          doubted: 100,
        },
      ],
    ]);
  });
});

describe('belowFloors', () => {
  test('names each figure that falls short', () => {
    expect(belowFloors(countByCategory(asked), floors)).toEqual(['direct: hit1 is 50, below its floor of 90.']);
  });
});

describe('formatTable', () => {
  test('lines the figures up, with the sidecar and without', () => {
    expect(formatTable(countByCategory(asked), countByCategory(asked))).toMatchInlineSnapshot(`
      "category           n          hit@1          hit@3        figures           sure       declined        doubted
      direct             2    50.0 / 50.0    50.0 / 50.0  100.0 / 100.0  100.0 / 100.0              –              –
      off-topic          1              –              –              –              –  100.0 / 100.0  100.0 / 100.0"
    `);
  });
});
