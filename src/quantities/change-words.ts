const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const UP_VERBS =
  list(`rise rises rose risen rising increase increases increased increasing grow grows grew grown growing gain
  gains gained gaining climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring surge surges surged
  surging expand expands expanded expanding advance advances advanced advancing improve improves improved improving boost
  boosts boosted rally rallied rebound rebounds rebounded spike spikes spiked raise raises raised raising accelerate
  accelerated hike hiked hiking widen widened widening double doubles doubled doubling triple triples tripled tripling
  quadruple quadrupled firm firms firmed strengthen strengthens strengthened strengthening appreciate appreciated swell
  swelled swollen balloon ballooned mushroomed skyrocket skyrocketed rocketed leap leaps leaped leapt leaping ticked escalated multiplied add adds added adding heightened lift lifts lifted
  lifting bump bumped boosting rallying rebounding spiking raising accelerating upped`);
const UP_NOUNS =
  list(`increase rise growth gain jump surge hike climb expansion advance improvement boost rally rebound spike
  uptick upsurge raise increases gains rises jumps leap appreciation upswing recovery acceleration doubling tripling`);
const UP_OTHERS = list('up higher upward upwards');

const DOWN_VERBS =
  list(`fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
  decreases decreased decreasing lower lowers lowered lowering lose loses lost losing reduce reduces reduced reducing cut cuts
  cutting shrink shrinks shrank shrunk shrinking plunge plunges plunged plunging slip slips slipped slipping slump slumps
  slumped slumping tumble tumbles tumbled tumbling dip dips dipped slide slides slid sliding sink sinks sank sunk shed sheds
  shedding ease eases eased weaken weakened contract contracted plummet plummets plummeted slash slashed narrow narrowed
  retreat retreated halve halves halved halving slow slows slowed slowing decelerate decelerated trim trims trimmed trimming
  pare pared crash crashed crashing collapse collapsed collapsing dive dived dove nosedived depreciate depreciated erode
  eroded recede receded dwindle dwindled weakens weakening easing plummeting slashing plunge contracts contracting narrowing narrows
  lessen lessened downgrade downgraded shorten shortened curb curbed retreating eases cooled`);
const DOWN_NOUNS = list(`decline drop fall decrease cut reduction slump plunge dip slide contraction downturn cuts
  declines drops falls reductions decreases depreciation devaluation slowdown crash collapse dive tumble`);
const DOWN_OTHERS = list('down lower downward downwards');

/** Verbs that state a change only of what they move: "raised it to 5%", "lifted by $2"; else a sum is raised, a weight lifted. */
export const MOVING: ReadonlySet<string> = new Set(
  list(
    'raise raises raised raising lift lifts lifted lifting lose loses lost losing gain gains gained gaining advance advances',
  ),
);

/** Every word before an amount that states a change, and which way. */
export const CHANGES: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...[...UP_VERBS, ...UP_NOUNS, ...UP_OTHERS].map((word) => [word, 'up'] as const),
  ...[...DOWN_VERBS, ...DOWN_NOUNS, ...DOWN_OTHERS].map((word) => [word, 'down'] as const),
]);

/** Every word after an amount that states a change: "a 5% increase", "5% more"; no verb, whose subject the amount would be. */
export const CHANGES_AFTER: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...[
    ...UP_NOUNS,
    ...UP_OTHERS,
    'more',
    'taller',
    'faster',
    'greater',
    'larger',
    'bigger',
    'stronger',
    'firmer',
    'heavier',
    'longer',
  ].map((word) => [word, 'up'] as const),
  ...[
    ...DOWN_NOUNS,
    ...DOWN_OTHERS,
    'less',
    'fewer',
    'cheaper',
    'smaller',
    'weaker',
    'softer',
    'slower',
    'lighter',
    'shorter',
  ].map((word) => [word, 'down'] as const),
]);

export const CHANGE_VERBS: ReadonlySet<string> = new Set([...UP_VERBS, ...DOWN_VERBS]);
export const CHANGE_NOUNS: ReadonlySet<string> = new Set([...UP_NOUNS, ...DOWN_NOUNS]);
