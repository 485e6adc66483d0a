import type { Quantity } from '../../model.ts';

type Direction = NonNullable<Quantity['direction']>;

/** Which way a figure changed; "the growth of sales was 5%" tells it too. */
export function directionOf({ direction, kind }: Quantity, before: string): Direction | undefined {
  if (direction || !isShare(kind)) return direction;
  const noun = CHANGE_NOUN.exec(before)?.[0].toLowerCase();
  if (noun === undefined) return undefined;
  return /^(?:growth|increase|rise)$/.test(noun) ? 'up' : 'down';
}

const isShare = (kind: Quantity['kind']): boolean => kind === 'percent' || kind === 'points';
const CHANGE_NOUN = /\b(?:growth|increase|rise|decline|decrease|drop|reduction)\b/i;

/** Whether a figure is a change and no level: "rose by 5%", "up 5%", "an increase of 5%", not "rose to 5%". */
export function isStep(figure: Quantity, before: string): boolean {
  const { from, kind } = figure;
  if (!directionOf(figure, before) || from !== undefined || kind === 'ratio' || LEVEL.test(before)) return false;
  return isShare(kind) || STEP.test(before);
}

const LEVEL = /\b(?:to|at|than|reach(?:ed|ing)?|hit|past|above|below)(?:[^\w,;]+\p{L}+){0,2}[^\w,;]*$/iu;
const STEP =
  /\b(?:by|(?:increase|growth|rise|gain|drop|fall|decline|decrease|reduction) of)(?:[^\w,;]+\p{L}+){0,2}[^\w,;]*$/iu;
