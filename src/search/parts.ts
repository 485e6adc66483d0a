import { decide, evidenceOf } from './decide.ts';
import { measured } from './features.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rank.ts';

/** A part of a question that can be answered by itself. */
export interface Part {
  readonly outcome: 'found' | 'unsure';
  readonly best: Ranked;
}

const BETWEEN = /[?？;；]+\s*|,?\s+(?:and|as well as|plus)\s+|[，、]|(?:以及|还有)/i;
const MAX_PARTS = 3;
/** A passage that holds so much of a question answers all of it. */
const WHOLE = 0.85;
/** A part of one word is half of a list as often as a question, unless it is a name. */
const MIN_GROUPS = 2;

/**
 * Answers the parts of a question that no passage holds as a whole: *how many farms are there and what is the rate?*
 *
 * @param best - What answers the whole question best.
 * @param ask - Ranks what answers a part.
 * @returns The parts in their order; none unless each of them is answered, by a passage of its own.
 */
export function answerParts(
  question: string,
  best: Ranked | undefined,
  ask: (part: string) => { readonly query: Query; readonly ranked: readonly Ranked[] },
): Part[] {
  const texts = question.split(BETWEEN).filter((text) => text.trim() !== '');
  if (!best || texts.length < 2 || texts.length > MAX_PARTS || coverageOf(best) >= WHOLE) return [];
  const parts: Part[] = [];
  for (const text of texts) {
    const { query, ranked } = ask(text);
    const [first] = ranked;
    if (!first || (query.groups.length < MIN_GROUPS && query.groups[0]?.kind !== 'name')) return [];
    const outcome = decide(evidenceOf(query, first));
    if (outcome === 'not-found' || parts.some(({ best }) => best.document === first.document)) return [];
    parts.push({ outcome, best: first });
  }
  return parts;
}

/** Puts what answers the parts before all else but the best. */
export function withParts(ranked: readonly Ranked[], parts: readonly Part[]): readonly Ranked[] {
  const [whole, ...rest] = ranked;
  if (!whole || parts.length === 0) return ranked;
  const own = parts
    .filter(({ best }) => best.document !== whole.document)
    .map(({ best }) => ({ ...best, score: whole.score }));
  const others = rest.filter(({ document }) => own.every((each) => each.document !== document));
  return [whole, ...own, ...others];
}

const coverageOf = ({ values }: Ranked): number => measured(values, 'coverage');
