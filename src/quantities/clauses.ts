import { isStop, type Token } from './tokens.ts';
import { isVerb } from './verbs.ts';

/** A range of tokens, `last` included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A clause and the sentence it stands in. */
export interface Clause extends Range {
  readonly sentence: Range;
}

interface Piece extends Range {
  readonly hasVerb: boolean;
  /** It goes on from the piece before: no subject of its own, or a coordination. */
  readonly leans: boolean;
}

const COORDINATORS = new Set(['and', 'but', 'while', 'whereas']);

/**
 * Splits tokens into clauses: at stops, at signs that part, and before "and" or "but". A piece without a verb belongs to the
 * clause it opens, or else to the one before it.
 *
 * @param isWhole - Whether a token stands inside something that is never cut.
 * @returns Clauses in order that cover every token.
 */
export function splitClauses(tokens: readonly Token[], isWhole: (at: number) => boolean): Clause[] {
  const clauses: Clause[] = [];
  let pieces: Piece[] = [];
  let first = 0;
  let hasVerb = false;
  for (let at = 0; at < tokens.length; at += 1) {
    hasVerb ||= isVerb(tokens, at);
    const ends = isStop(tokens, at) || at + 1 === tokens.length;
    if (!ends && !(isCut(tokens, at, hasVerb) && !isWhole(at))) continue;
    pieces.push({ first, last: at, hasVerb, leans: leans(tokens, first) });
    first = at + 1;
    hasVerb = false;
    if (ends) {
      const sentence = { first: pieces[0]?.first ?? 0, last: at };
      clauses.push(...mergePieces(pieces).map((clause) => ({ ...clause, sentence })));
      pieces = [];
    }
  }
  return clauses;
}

/** Whether a piece may end with this token; before "and" only once it has its verb, else "and" joins nouns. */
function isCut(tokens: readonly Token[], at: number, hasVerb: boolean): boolean {
  return /^[,;:—()]$/.test(tokens[at]?.text ?? '') || (hasVerb && COORDINATORS.has(tokens[at + 1]?.lower ?? ''));
}

/** Whether a piece has no subject of its own: "and started a trade", "ranking first". */
function leans(tokens: readonly Token[], first: number): boolean {
  const at = COORDINATORS.has(tokens[first]?.lower ?? '') ? first + 1 : first;
  return isVerb(tokens, at) || tokens[at]?.lower === 'to' || (tokens[at]?.lower.endsWith('ing') ?? false);
}

/** Merges the pieces of one sentence into clauses that each hold a verb. */
function mergePieces(pieces: readonly Piece[]): Range[] {
  const clauses: Range[] = [];
  let opened: number | undefined;
  let standing = false;
  for (const piece of pieces) {
    const above = clauses.at(-1);
    if (standing && above && (!piece.hasVerb || piece.leans))
      clauses[clauses.length - 1] = { first: above.first, last: piece.last };
    else if (!piece.hasVerb) opened ??= piece.first;
    else {
      clauses.push({ first: opened ?? piece.first, last: piece.last });
      standing = true;
      opened = undefined;
    }
  }
  const end = pieces.at(-1)?.last;
  if (!standing && opened !== undefined && end !== undefined) clauses.push({ first: opened, last: end });
  return clauses;
}
