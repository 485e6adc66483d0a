const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const UP_VERBS =
  list(`rise rises rose risen rising increase increases increased increasing grow grows grew grown growing gain
  gains gained gaining climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring surge surges surged
  surging expand expands expanded expanding advance advances advanced advancing improve improves improved improving boost
  boosts boosted rally rallied rebound rebounds rebounded spike spikes spiked raise raises raised raising accelerate
  accelerated hike hiked hiking widen widened doubles doubled doubling triples tripled tripling`);
const UP_NOUNS =
  list(`increase rise growth gain jump surge hike climb expansion advance improvement boost rally rebound spike
  uptick upsurge raise increases gains`);
const UP_OTHERS = list('up higher upward upwards');

const DOWN_VERBS =
  list(`fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
  decreases decreased decreasing lower lowers lowered lowering lose loses lost losing reduce reduces reduced reducing cut cuts
  cutting shrink shrinks shrank shrunk shrinking plunge plunges plunged plunging slip slips slipped slipping slump slumps
  slumped slumping tumble tumbles tumbled tumbling dip dips dipped slide slides slid sliding sink sinks sank sunk shed sheds
  shedding ease eases eased weaken weakened contract contracted plummet plummets plummeted slash slashed narrow narrowed
  retreat retreated halve halved slow slows slowed slowing decelerate decelerated`);
const DOWN_NOUNS = list(`decline drop fall decrease cut reduction slump plunge dip slide contraction downturn cuts`);
const DOWN_OTHERS = list('down lower downward downwards');

/** Every word before an amount that states a change, and which way. */
export const CHANGES: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...[...UP_VERBS, ...UP_NOUNS, ...UP_OTHERS].map((word) => [word, 'up'] as const),
  ...[...DOWN_VERBS, ...DOWN_NOUNS, ...DOWN_OTHERS].map((word) => [word, 'down'] as const),
]);

/** Every word after an amount that states a change: "a 5% increase", "5% more"; no verb, whose subject the amount would be. */
export const CHANGES_AFTER: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...[...UP_NOUNS, ...UP_OTHERS, 'more', 'taller', 'faster', 'greater', 'larger'].map((word) => [word, 'up'] as const),
  ...[...DOWN_NOUNS, ...DOWN_OTHERS, 'less', 'fewer', 'cheaper', 'smaller'].map((word) => [word, 'down'] as const),
]);

export const CHANGE_VERBS: ReadonlySet<string> = new Set([...UP_VERBS, ...DOWN_VERBS]);
export const CHANGE_NOUNS: ReadonlySet<string> = new Set([...UP_NOUNS, ...DOWN_NOUNS]);
