import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Judgement, parseQuestions } from '../../cli/evaluation.ts';
import { parseCorpus } from '../../corpus/corpus.ts';
import { QUESTIONS } from '../../corpus/formats.ts';
import { readLanguageData } from '../../language-data.ts';
import { defaultCorpusFolder, readCorpus } from '../../read-corpus.ts';
import { evidenceOf } from '../decide.ts';
import { pictureOf } from '../documents.ts';
import { stoodFor } from '../hits.ts';
import { buildIndex, type PassageIndex, type Ranked } from '../index.ts';
import type { Query } from '../query.ts';
import type { ToldCase } from './learn.ts';
import { dot } from './regression.ts';

/** A golden question as an index takes it. */
export interface GoldenSample {
  readonly judgement: Judgement;
  /** With the editors' words. */
  readonly isEdited: boolean;
  readonly query: Query;
  readonly ranked: readonly Ranked[];
}

/** A case of a golden question. */
export interface GoldenCase extends ToldCase {
  readonly isEdited: boolean;
}

/** One golden question counts as much as so many of the public data: they alone show what editors' words tell. */
const EDITED_COUNTS = 10;
const BARE_COUNTS = 0.15;
/** There are fewer that are not answered than that are. */
const UNANSWERED_COUNTS = 2;
const NEAR_THE_TOP = 3;

/** Measures the golden questions of the shipped corpus, with and without its sidecars. */
export async function readGolden(): Promise<GoldenSample[]> {
  const folder = defaultCorpusFolder();
  const { files, pictures } = await readCorpus(folder);
  const { articles, sidecars } = parseCorpus(files, pictures);
  const names = readdirSync(folder).filter((name) => name.endsWith(QUESTIONS));
  const judgements = names.flatMap((name) => parseQuestions(readFileSync(join(folder, name), 'utf8')).judgements);
  const ask = (index: PassageIndex, isEdited: boolean) =>
    judgements.map((judgement) => ({ judgement, isEdited, ...index.candidates(judgement.question) }));
  const data = readLanguageData();
  return [...ask(buildIndex(articles, sidecars, data), true), ...ask(buildIndex(articles, [], data), false)];
}

/** What the decision has to tell of golden questions; of those whose answer is not near the top, nothing. */
export function goldenCases(samples: readonly GoldenSample[], ranking: readonly number[]): GoldenCase[] {
  return samples.flatMap(({ judgement, isEdited, query, ranked }) => {
    const ordered = ranked
      .map((each) => ({ each, score: dot(each.values, ranking) }))
      .sort((a, b) => b.score - a.score);
    const [best] = ordered;
    if (!best || query.groups.length === 0) return [];
    const top = ordered.slice(0, NEAR_THE_TOP).map(({ each }) => each);
    const kind = judgement.gold.length > 0 ? 'own' : judgement.category === 'unanswerable' ? 'bereft' : 'strange';
    if (kind === 'own' && !top.some((each) => answers(each, judgement))) return [];
    const weight = (isEdited ? EDITED_COUNTS : BARE_COUNTS) * (kind === 'own' ? 1 : UNANSWERED_COUNTS);
    return [{ kind, hurried: false, isEdited, evidence: evidenceOf(query, best.each), weight }];
  });
}

function answers({ document }: Ranked, { gold }: Judgement): boolean {
  const text = pictureOf(document)?.caption ?? stoodFor(document)?.text ?? '';
  return gold.some((words) => text.includes(words));
}
