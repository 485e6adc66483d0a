import type { Quantity } from '../../model.ts';

/** How many of the first unit of its line one of each unit is. */
const SCALES: readonly Readonly<Record<string, number>>[] = [
  { g: 1, mg: 1e-3, kg: 1e3, t: 1e6 },
  { m: 1, mm: 1e-3, cm: 1e-2, km: 1e3 },
  { 'm²': 1, 'cm²': 1e-4, ha: 1e4, 'km²': 1e6 },
  { L: 1, ml: 1e-3, cl: 1e-2, 'm³': 1e3 },
  { Wh: 1, kWh: 1e3, MWh: 1e6, GWh: 1e9, TWh: 1e12 },
  { W: 1, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12 },
  { seconds: 1, milliseconds: 1e-3, minutes: 60, hours: 3600, days: 86_400, weeks: 604_800 },
  { months: 1, quarters: 3, years: 12, decades: 120, centuries: 1200 },
  // About: no number of weeks is just a month.
  { hours: 1 / 24, days: 1, weeks: 7, months: 30.44, quarters: 91.3, years: 365.25 },
];

/**
 * How many of the second's unit one of the first's is.
 *
 * @returns `undefined` when they are no two units of one thing. What is counted is not compared: its words are.
 * @example
 * conversion(kilograms, tons); // 0.001
 */
export function conversion(from: Quantity, to: Quantity): number | undefined {
  const [a, b] = [classOf(from), classOf(to)];
  if (a !== b) return undefined;
  if (a === 'count' || a === 'rank' || a === 'date') return 1;
  const [one, other] = [unitOf(from), unitOf(to)];
  if (one === other) return 1;
  const scale = SCALES.find((each) => each[one] !== undefined && each[other] !== undefined);
  return scale && (scale[one] as number) / (scale[other] as number);
}

/** Numbers of these kinds may be one and the same number. */
export function classOf({ kind, unit }: Quantity): string {
  if (kind === 'ratio') return unit === null ? 'count' : 'ratio';
  return kind === 'age' ? 'duration' : kind;
}

const unitOf = ({ unit }: Quantity): string => {
  const [plain = ''] = (unit ?? '').split('/');
  return /^ton(?:ne)?s? of /.test(plain) || plain === 'tce' ? 't' : plain;
};
