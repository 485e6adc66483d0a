import { isStop, type Token } from './tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const UP =
  set(`up rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth
  gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring surge surges
  surged surging expand expands expanded expanding expansion advance advances advanced higher upward improve improved
  improving improvement boost boosted rally rallied rebound rebounded spike spiked hike hiked raise raised raising
  accelerate accelerated uptick upsurge widen widened`);
const DOWN =
  set(`down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
  decreases decreased decreasing lower lowered lose loses lost losing loss reduce reduces reduced reducing reduction cut cuts
  cutting shrink shrinks shrank shrunk shrinking plunge plunges plunged plunging slip slips slipped slipping slump slumps
  slumped tumble tumbled tumbling dip dipped dips slide slides slid sliding sink sank sunk shed sheds shedding ease eased
  weaken weakened contract contracted contraction plummet plummeted downturn slash slashed narrow narrowed retreat retreated`);

/** Words that only after an amount tell a direction: "5% more". */
const MORE = set('more higher taller faster greater larger');
const LESS = set('less fewer lower cheaper smaller');

const LEFT = 6;
const RIGHT = 3;

/** The change that the words within six tokens before an amount, or three after it, state; the nearest word tells. */
export function readDirection(tokens: readonly Token[], first: number, last: number): 'up' | 'down' | undefined {
  for (let at = first - 1; at >= Math.max(0, first - LEFT) && !ends(tokens, at); at -= 1) {
    const direction = directionOf(tokens[at]?.lower ?? '');
    if (direction && !isOfBound(tokens, at)) return direction;
  }
  for (let at = last + 1; at <= last + RIGHT && at < tokens.length && !ends(tokens, at); at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (tokens[at]?.kind === 'number' || word === 'and' || word === 'to' || word === 'from') return undefined;
    if (MORE.has(word)) return 'up';
    if (LESS.has(word)) return 'down';
    const direction = directionOf(word);
    if (direction) return direction;
  }
  return undefined;
}

const directionOf = (word: string): 'up' | 'down' | undefined =>
  UP.has(word) ? 'up' : DOWN.has(word) ? 'down' : undefined;

const ends = (tokens: readonly Token[], at: number): boolean =>
  /^[;:()]$/.test(tokens[at]?.text ?? '') || isStop(tokens, at);

/** "up to", "lower than", "higher than": bounds, not changes. */
function isOfBound(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower;
  return next === 'than' || (tokens[at]?.lower === 'up' && next === 'to' && tokens[at - 1]?.lower !== 'goes');
}
