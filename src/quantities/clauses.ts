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
  for (let at = 0; at < tokens.length; at += 1) {
    const stop = isStop(tokens, at);
    if (!stop && at + 1 < tokens.length && !(isCut(tokens, at) && !isWhole(at))) continue;
    pieces.push(readPiece(tokens, first, at));
    first = at + 1;
    if (stop || at + 1 === tokens.length) {
      const sentence = { first: pieces[0]?.first ?? 0, last: at };
      clauses.push(...mergePieces(pieces).map((clause) => ({ ...clause, sentence })));
      pieces = [];
    }
  }
  return clauses;
}

/** Whether a piece may end with this token. */
function isCut(tokens: readonly Token[], at: number): boolean {
  return /^[,;:—()]$/.test(tokens[at]?.text ?? '') || COORDINATORS.has(tokens[at + 1]?.lower ?? '');
}

function readPiece(tokens: readonly Token[], first: number, last: number): Piece {
  const coordinated = COORDINATORS.has(tokens[first]?.lower ?? '');
  const opening = tokens[coordinated ? first + 1 : first];
  let hasVerb = false;
  for (let at = first; at <= last && !hasVerb; at += 1) hasVerb = isVerb(tokens[at]);
  return {
    first,
    last,
    hasVerb,
    leans: isVerb(opening) || opening?.lower === 'to' || (opening?.lower.endsWith('ing') ?? false),
  };
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
