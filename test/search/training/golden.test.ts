import { expect, test } from 'vitest';
import type { Judgement } from '../../../src/cli/evaluation.ts';
import { parseCorpus } from '../../../src/corpus/corpus.ts';
import { FEATURE_NAMES } from '../../../src/search/features.ts';
import { buildIndex } from '../../../src/search/index.ts';
import { goldenCases } from '../../../src/search/training/golden.ts';

const { articles } = parseCorpus([
  {
    name: 'coast.txt',
    text: 'The coast\n\nThe old port handles grain.\n\nAn airport opened inland.',
    revision: '1a2b3c4d',
  },
]);
const index = buildIndex(articles);
const ranking = FEATURE_NAMES.map((name) => (name === 'bm25' ? 1 : 0));

const caseOf = (category: string, question: string, gold: readonly string[], isEdited = true) => {
  const judgement: Judgement = { id: '1', category, question, gold, needed: Math.min(1, gold.length), figures: [] };
  const cases = goldenCases([{ judgement, isEdited, ...index.candidates(question) }], ranking);
  return cases.map(({ kind, weight }) => ({ kind, weight }));
};

test('goldenCases takes what the article answers, speaks of, and has nothing of, for the three kinds of case', () => {
  expect({
    answered: caseOf('direct-who', 'What handles grain?', ['handles grain']),
    bare: caseOf('direct-who', 'What handles grain?', ['handles grain'], false),
    lost: caseOf('paraphrase', 'airport', ['no passage']),
    onTopic: caseOf('unanswerable', 'Who owns the port?', []),
    offTopic: caseOf('off-topic', 'port wine', []),
    empty: caseOf('off-topic', '?', []),
  }).toEqual({
    answered: [{ kind: 'own', weight: 10 }],
    bare: [{ kind: 'own', weight: 0.15 }],
    lost: [],
    onTopic: [{ kind: 'bereft', weight: 20 }],
    offTopic: [{ kind: 'strange', weight: 20 }],
    empty: [],
  });
});
