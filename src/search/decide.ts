import type { Chances, Outcome } from '../model.ts';
import weights from './data/weights.json' with { type: 'json' };
import type { Document } from './documents.ts';
import { FEATURE_NAMES, type FeatureName, measured } from './features.ts';
import type { Form, Query } from './query.ts';

/** What is held and missing of a query tells something else for each of these. */
const FORMS: readonly Form[] = ['kind', 'name', 'number', 'topic'];

/** What tells whether the best candidate answers: what ranking weighs of it, and what the query is like. */
export const EVIDENCE_NAMES: readonly string[] = [
  ...FEATURE_NAMES,
  /** The share of words that the corpus does not have. */
  'unknown',
  'translated',
  'foreign',
  'length',
  /** Another kind of answer is asked for than the best sentence holds. */
  'unlikeWanted',
  /** How much is held and missing of the query, as a sum, not a share; and the same by what it asks for. */
  'heldMass',
  'missingMass',
  ...FORMS.flatMap((form) => [`heldMass:${form}`, `missingMass:${form}`]),
  'askedSo',
  'broad',
  /** Who asks of themselves, asks no article. */
  'personal',
];

/** What is known of the best candidate of a query. */
export interface Evidence {
  /** One number for each of `EVIDENCE_NAMES`. */
  readonly values: readonly number[];
  /** The editors say how people ask for it: then it holds more words, and each tells less. */
  readonly isEdited: boolean;
}

/** Weighs the best candidate of a query. */
export function evidenceOf(
  query: Query,
  best: { readonly values: readonly number[]; readonly document?: Pick<Document, 'asked'> },
): Evidence {
  const of = (name: FeatureName) => measured(best.values, name);
  const total = query.groups.reduce((sum, { idf }) => sum + idf, 0) || 1;
  const unknown = query.groups.reduce((sum, group) => sum + (group.unknown ? group.idf : 0), 0) / total;
  const heldMass = (of('coverage') * total) / query.rarest / 3;
  const missingMass = ((1 - of('coverage')) * total) / query.rarest / 3;
  const values = [
    ...best.values,
    unknown,
    query.translated ? 1 : 0,
    query.foreign ? 1 : 0,
    Math.min(1, query.groups.length / 10),
    query.wanted !== 'none' && of('wanted') === 0 ? 1 : 0,
    heldMass,
    missingMass,
    ...FORMS.flatMap((form) => (query.form === form ? [heldMass, missingMass] : [0, 0])),
    askedSo(of('asked') + Math.max(0, of('askedLikeness') - 0.4) / 0.6, of('heaviestMissing'), unknown),
    query.isBroad ? 1 : 0,
    query.isPersonal ? 1 : 0,
  ];
  return { values, isEdited: (best.document?.asked.length ?? 0) > 0 };
}

/** How much it is what the editors say that people ask, unless one word that matters most has nothing to do with it. */
const askedSo = (like: number, heaviestMissing: number, unknown: number): number =>
  like * (1 - unknown) * Math.max(0, 1 - 2 * heaviestMissing);

/** Weights of a logistic regression, by the order of `EVIDENCE_NAMES`, the bias last: of passages with and without the editors' words. */
export interface ChanceWeights {
  readonly edited: readonly number[];
  readonly plain: readonly number[];
}

/** How likely something is, by logistic regression. */
function chanceOf({ values, isEdited }: Evidence, { edited, plain }: ChanceWeights): number {
  const weights = isEdited ? edited : plain;
  const sum = values.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum - (weights.at(-1) ?? 0)));
}

/** So often a passage serves who asks, that speaks of the matter but does not say what is asked. */
const SERVES_ANYHOW = 0.5;

/**
 * How likely the best candidate answers, by the law of total probability: it speaks of the matter, and then says what is
 * asked, or serves anyhow.
 */
export function chancesBy(evidence: Evidence, speaking: ChanceWeights, saying: ChanceWeights): Chances {
  const [speaks, says] = [chanceOf(evidence, speaking), chanceOf(evidence, saying)];
  return { speaks, says, answers: speaks * (says + SERVES_ANYHOW * (1 - says)) };
}

const inOrder = (learned: Readonly<Record<string, number>>): number[] =>
  [...EVIDENCE_NAMES, 'bias'].map((name) => learned[name] ?? 0);
const both = ({ edited, plain }: Readonly<Record<keyof ChanceWeights, Record<string, number>>>): ChanceWeights => ({
  edited: inOrder(edited),
  plain: inOrder(plain),
});
const [speaking, saying] = [both(weights.speaks), both(weights.says)];

/** How likely the best candidate answers, by the shipped weights. */
export const chancesOf = (evidence: Evidence): Chances => chancesBy(evidence, speaking, saying);

/** Two cut-offs on one chance, the same for every article. */
export function decide(evidence: Evidence): Exclude<Outcome, 'no-question'> {
  const { answers } = chancesOf(evidence);
  if (answers < weights.cutoffs.unsure) return 'not-found';
  return answers < weights.cutoffs.found ? 'unsure' : 'found';
}
