const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const UP_VERBS = list(`
  rise rises rose risen rising increase increases increased increasing grow grows grew grown growing gain gains gained gaining
  climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring surge surges surged surging
  expand expands expanded expanding advance advances advanced advancing improve improves improved improving
  boost boosts boosted boosting rallied rallying rebounded rebounding spike spikes spiked spiking raise raises raised raising
  accelerate accelerates accelerated accelerating hike hiked hiking widen widens widened widening
  double doubles doubled doubling triple triples tripled tripling quadruple quadrupled firmed strengthen strengthens strengthened
  strengthening appreciate appreciated swell swelled swollen ballooned mushroomed skyrocket skyrocketed rocketed
  leap leaps leaped leapt leaping ticked escalated multiplied add adds added adding heightened lift lifts lifted lifting
  bumped upped`);
const UP_NOUNS = list(`
  increase increases rise rises growth gain gains jump jumps surge hike climb expansion advance improvement boost rally rebound
  spike uptick upsurge raise leap appreciation upswing recovery acceleration doubling tripling`);
const UP_OTHERS = list('up higher upward upwards');

const DOWN_VERBS = list(`
  fall falls fell fallen falling drop drops dropped dropping decline declines declined declining
  decrease decreases decreased decreasing lower lowers lowered lowering lose loses lost losing reduce reduces reduced reducing
  cut cuts cutting shrink shrinks shrank shrunk shrinking plunge plunges plunged plunging slip slips slipped slipping
  slump slumps slumped slumping tumble tumbles tumbled tumbling dip dips dipped dipping slide slides slid sliding
  sink sinks sank sunk sinking shed sheds shedding shave shaves shaved shaving ease eases eased easing weaken weakens weakened weakening contracted contracting
  plummet plummets plummeted plummeting slash slashed slashing narrow narrows narrowed narrowing retreat retreated retreating
  halve halves halved halving slows slowed slowing decelerate decelerated trim trims trimmed trimming pared crashed crashing
  collapsed collapsing dived dove nosedived depreciate depreciated erode eroded recede receded dwindle dwindled
  lessen lessened downgrade downgraded shorten shortened curb curbed cooled`);
const DOWN_NOUNS = list(`
  decline declines drop drops fall falls decrease decreases cut cuts reduction reductions slump plunge dip slide contraction
  downturn depreciation devaluation slowdown crash collapse dive tumble`);
const DOWN_OTHERS = list('down lower downward downwards');

/** Verbs that state a change only of what they move: "raised it to 5%", "lifted by $2"; else a sum is raised, a weight lifted. */
export const MOVING: ReadonlySet<string> = new Set(
  list('raise raises raised raising lift lifts lifted lifting lose loses lost losing'),
);

/** Verbs that have what is counted or measured as their object: "grows 500 acres of corn". */
export const HOLDING: ReadonlySet<string> = new Set(
  list('grow grows growing gain gains gained gaining advance advances drop drops shed'),
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
