import type { LocatedQuantity, Quantity } from '../model.ts';

/** A quantity as `figures --json` writes it: what is not stated is null, and the values that few have are left out. */
export interface FigureRecord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  /** The upper end of a range. */
  readonly valueTo?: number;
  /** The value it changed from. */
  readonly from?: number;
  readonly unit: string | null;
  readonly kind: Quantity['kind'];
  readonly qualifier: Quantity['qualifier'] | null;
  readonly direction: Quantity['direction'] | null;
  readonly measures: Quantity['measures'] | null;
  readonly when: string | null;
  /** The year of "last year", where the article says when it was published. */
  readonly whenYear?: number;
}

/** A quantity of the corpus as the `--json` output of `figures` writes it. */
export interface LocatedFigureRecord extends FigureRecord {
  readonly article: string;
  readonly passage: number;
  readonly passageText: string;
}

/** Lays a quantity out for scripts: every field, in one order. */
export function figureRecord(quantity: Quantity): FigureRecord {
  const { text, span, value, valueTo, from, unit, kind, qualifier, direction, measures, when, whenYear } = quantity;
  return {
    text,
    start: span.start,
    end: span.end,
    value,
    ...(valueTo !== undefined && { valueTo }),
    ...(from !== undefined && { from }),
    unit,
    kind,
    qualifier: qualifier ?? null,
    direction: direction ?? null,
    measures: measures ?? null,
    when: when ?? null,
    ...(whenYear !== undefined && { whenYear }),
  };
}

/** The same with where it stands. */
export function locatedFigureRecord(quantity: LocatedQuantity, passageText: string): LocatedFigureRecord {
  const { article, passage } = quantity;
  return { article, passage, passageText, ...figureRecord(quantity) };
}

/**
 * One line for people: the figure, what it measures where that is sure, and when.
 *
 * @example
 * figureLine(quantity); // '  over 1.1 billion tons · cargo throughput · 2020'
 */
export function figureLine({ text, qualifier, measures, when }: Quantity): string {
  const bound = qualifier?.replace('-', ' ');
  const named = measures && measures.confidence !== 'low' && !text.includes(measures.text) ? measures.text : undefined;
  return `  ${[[bound, text].filter(Boolean).join(' '), named, when].filter(Boolean).join(' · ')}`;
}
