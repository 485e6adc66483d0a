import { UserError } from '../errors.ts';
import type { LocatedQuantity, QuantityKind } from '../model.ts';
import { languages, textFor } from '../text/index.ts';
import type { Request } from './request.ts';

/** The kinds of figures that people choose among; their order is kept in buttons. */
export const FIGURE_KINDS = ['money', 'share', 'count', 'measure', 'time', 'rank', 'ratio', 'date'] as const;

/** One of them. */
export type FigureKind = (typeof FIGURE_KINDS)[number];

const KINDS: Readonly<Record<FigureKind, readonly QuantityKind[]>> = {
  money: ['money'],
  share: ['percent', 'points'],
  count: ['count'],
  measure: ['measure'],
  time: ['duration', 'age'],
  rank: ['rank'],
  ratio: ['ratio'],
  date: ['date'],
};

/** The figures of one kind; all of them without one. */
export const ofKind = (quantities: readonly LocatedQuantity[], kind?: FigureKind): readonly LocatedQuantity[] =>
  kind ? quantities.filter((quantity) => KINDS[kind].includes(quantity.kind)) : quantities;

/**
 * The kind that a request names, by its value or, as Discord sometimes sends it, by its name in any language.
 *
 * @throws UserError when there is no such kind; it names those there are.
 */
export function chosenKind(request: Request): FigureKind | undefined {
  const wanted = request.text('kind')?.toLowerCase();
  if (!wanted) return undefined;
  const names = (kind: FigureKind) => [kind, ...Object.values(languages).map(({ words }) => words.figureKinds[kind])];
  const found = FIGURE_KINDS.find((kind) => names(kind).some((name) => name.toLowerCase() === wanted));
  if (found) return found;
  const { figureKinds, noKind } = textFor(request.locale);
  throw new UserError(noKind(wanted.slice(0, 40), FIGURE_KINDS.map((kind) => figureKinds[kind]).join(', ')));
}
