import { CHANGES, CHANGES_AFTER } from './change-words.ts';
import { isStop, type Token } from './tokens.ts';

const LEFT = 6;
const RIGHT = 3;

/** The change stated within six tokens before an amount, or three after it; the nearest word tells. */
export function readDirection(
  tokens: readonly Token[],
  first: number,
  last: number,
  isCount = false,
): 'up' | 'down' | undefined {
  if (tokens[first - 1]?.lower === 'per') return undefined;
  for (let at = first - 1; at >= Math.max(0, first - LEFT) && !ends(tokens, at); at -= 1) {
    const direction = CHANGES.get(tokens[at]?.lower ?? '');
    if (direction && !isBound(tokens, at)) return direction;
  }
  for (let at = last + 1; at <= last + RIGHT && at < tokens.length; at += 1) {
    const direction = CHANGES_AFTER.get(tokens[at]?.lower ?? '');
    if (isCount && /^(?:more|less|fewer)$/.test(tokens[at]?.lower ?? '')) return undefined;
    if (direction) return isBound(tokens, at) ? undefined : direction;
    if (tokens[at]?.kind !== 'word' || /^(?:and|or|to|from|of|in)$/.test(tokens[at]?.lower ?? '')) return undefined;
  }
  return undefined;
}

/** A sign that parts clauses; a comma goes on to an apposition: "fell 200 points, or 3%", "rose 5%, to 12". */
function ends(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === ',') return !/^(?:or|to|by)$/.test(tokens[at + 1]?.lower ?? '');
  return /^[;:()]$/.test(tokens[at]?.text ?? '') || isStop(tokens, at);
}

/** "up to", "lower than", "higher than": bounds, not changes. */
function isBound(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower;
  return next === 'than' || (tokens[at]?.lower === 'up' && next === 'to');
}
