import { phraseTable } from './phrases.ts';

/** A unit of the lexicon. */
export interface Unit {
  readonly kind: 'percent' | 'points' | 'measure' | 'duration';
  readonly symbol: string;
  /** How it is written, where letters in another case are no unit; and whether a space may stand before it. */
  readonly letters?: { readonly written: readonly string[]; readonly apart: boolean };
}

/** Names and symbols of each measure; a name of more than two letters has its plural with "s". */
const MEASURES: Readonly<Record<string, string>> = {
  mm: 'mm, millimetre, millimeter',
  cm: 'cm, centimetre, centimeter',
  m: 'metre, meter',
  km: 'km, kms, kilometre, kilometer',
  μm: 'μm, µm, micrometre, micrometer, micron',
  nm: 'nm, nanometre, nanometer',
  in: 'inch, inches',
  ft: 'ft, foot, feet',
  yd: 'yd, yard',
  mi: 'mi, mile',
  'nautical miles': 'nautical mile, nautical miles',
  'light-years': 'light - year, light year',
  'km²': 'km², km2, sq km, square km, square kilometre, square kilometer',
  'm²': 'm², m2, sq m, sqm, square metre, square meter',
  'cm²': 'cm², cm2, square centimetre, square centimeter',
  'mi²': 'sq mi, sq mile, sq miles, square mile',
  'ft²': 'sq ft, sqft, square foot, square feet, square - foot',
  'm³': 'm³, m3, cubic metre, cubic meter',
  'cm³': 'cm³, cm3, cubic centimetre, cubic centimeter',
  'ft³': 'cubic foot, cubic feet, cu ft',
  ha: 'ha, hectare',
  acres: 'acre',
  'acre-feet': 'acre - feet, acre - foot',
  mu: 'mu',
  mg: 'mg, milligram, milligramme',
  μg: 'μg, µg, microgram, microgramme',
  g: 'gram, gramme',
  kg: 'kg, kgs, kilo, kilogram, kilogramme',
  t: 'tonne, ton, metric ton, metric tonne, short ton',
  'tons of standard coal':
    'ton of standard coal, tons of standard coal, tonne of standard coal, tonnes of standard coal',
  tce: 'tce, ton of coal equivalent, tons of coal equivalent, tonnes of coal equivalent',
  TEU: 'teu, twenty - foot equivalent unit, twenty - foot equivalent units',
  lb: 'lb, lbs',
  oz: 'oz, ounce',
  carats: 'carat',
  bushels: 'bushel',
  barrels: 'barrel, bbl, bbls',
  'barrels of oil': 'barrels of oil, barrel of oil',
  ml: 'ml, millilitre, milliliter',
  cl: 'cl, centilitre',
  L: 'litre, liter',
  gallons: 'gal, gallon',
  pints: 'pint',
  W: 'watt',
  kW: 'kw, kilowatt',
  MW: 'mw, megawatt',
  GW: 'gw, gigawatt',
  TW: 'tw, terawatt',
  Wh: 'wh, watt - hour, watt hour',
  kWh: 'kwh, kilowatt - hour, kilowatt hour',
  MWh: 'mwh, megawatt - hour, megawatt hour',
  GWh: 'gwh, gigawatt - hour, gigawatt hour',
  TWh: 'twh, terawatt - hour, terawatt hour',
  hp: 'hp, bhp, horsepower',
  PS: 'ps',
  J: 'joule',
  kJ: 'kj, kilojoule',
  MJ: 'mj, megajoule',
  GJ: 'gj, gigajoule',
  cal: 'calorie',
  kcal: 'kcal, kilocalorie',
  BTU: 'btu, btus',
  V: 'volt',
  kV: 'kv, kilovolt',
  mV: 'mv, millivolt',
  mA: 'ma, milliamp',
  mAh: 'mah, milliamp - hour, milliampere - hour',
  A: 'amp, ampere',
  Ω: 'ohm',
  Hz: 'hz, hertz',
  kHz: 'khz, kilohertz',
  MHz: 'mhz, megahertz',
  GHz: 'ghz, gigahertz',
  dB: 'db, decibel',
  N: 'newton',
  Nm: 'newton metre, newton meter, newton - metre, newton - meter',
  'lb-ft': 'lb - ft, lb ft, lb . ft, ft - lb, pound - foot, pound - feet, foot - pound, foot - pounds',
  Pa: 'pascal',
  kPa: 'kpa, kilopascal',
  MPa: 'mpa, megapascal',
  psi: 'psi',
  mbar: 'mbar, millibar',
  '°C': '°c, ° c, degree celsius, degrees celsius, degree centigrade, degrees centigrade, celsius, degc, deg c',
  '°F': '°f, ° f, degree fahrenheit, degrees fahrenheit, fahrenheit, degf, deg f',
  K: 'kelvin',
  '°': '°, degree',
  'km/h':
    'km / h, kph, kmh, km / hr, kmph, kilometre per hour, kilometer per hour, kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour',
  mph: 'mph, mile per hour, miles per hour, miles an hour',
  'm/s': 'm / s, metre per second, metres per second, meter per second, meters per second',
  kn: 'knot',
  mpg: 'mpg, mile per gallon, miles per gallon',
  bits: 'bit',
  kB: 'kb, kilobyte',
  MB: 'mb, megabyte',
  GB: 'gb, gigabyte',
  TB: 'tb, terabyte',
  PB: 'pb, petabyte',
  'Mbit/s': 'mbps, mbit / s, megabit per second, megabits per second',
  'Gbit/s': 'gbps, gbit / s, gigabit per second, gigabits per second',
  MP: 'mp, megapixel',
  px: 'px, pixel',
  ppm: 'ppm, part per million, parts per million',
  rpm: 'rpm',
};

const DURATIONS: Readonly<Record<string, string>> = {
  nanoseconds: 'nanosecond, ns',
  milliseconds: 'millisecond, ms',
  seconds: 'second, sec, secs',
  minutes: 'minute, min, mins',
  hours: 'hour, hr, hrs',
  days: 'day',
  weeks: 'week, wk',
  fortnights: 'fortnight',
  months: 'month',
  quarters: 'quarter',
  years: 'year, yr, yrs, calendar year, fiscal year',
  decades: 'decade',
  centuries: 'century, centuries',
};

const SHARES: Readonly<Record<string, string>> = { '%': '%, percent, per cent, pct, percents' };

const POINTS: Readonly<Record<string, string>> = {
  'percentage points': 'percentage point, pp, ppt, ppts, % point, % points, percent point, percent points',
  'basis points': 'basis point, bps, bp',
};

/** Units of a letter or two that are words or names otherwise, just as they are written: "5m", not "5M" or "5G". */
const LETTERS: readonly (readonly [symbol: string, written: readonly string[], apart: boolean])[] = [
  ['m', ['m'], true],
  ['g', ['g'], true],
  ['t', ['t'], true],
  ['L', ['l', 'L'], true],
  ['W', ['W'], true],
  ['V', ['V'], true],
  ['in', ['in'], false],
  ['°C', ['C'], false],
  ['°F', ['F'], false],
  ['hours', ['h'], false],
  ['seconds', ['s'], false],
];

/** Words that are no plain unit when they stand apart from a number's own noun. */
const NO_PLURAL = new Set(['foot', 'feet', 'inches', 'century', 'centuries', 'celsius', 'hertz', 'horsepower']);

function* names(kind: Unit['kind'], table: Readonly<Record<string, string>>): Generator<readonly [string, Unit]> {
  for (const [symbol, list] of Object.entries(table)) {
    for (const name of list.split(', ')) {
      yield [name, { kind, symbol }];
      if (name.length > 2 && !name.endsWith('s') && !NO_PLURAL.has(name)) yield [`${name}s`, { kind, symbol }];
    }
  }
}

/** Whether a symbol names a time, so that "per" it makes a rate of any amount. */
export const isDuration = (symbol: string): boolean => DURATIONS[symbol] !== undefined;

function* letters(): Generator<readonly [string, Unit]> {
  for (const [symbol, written, apart] of LETTERS) {
    const kind = isDuration(symbol) ? 'duration' : 'measure';
    yield [written[0]?.toLowerCase() ?? '', { kind, symbol, letters: { written, apart } }];
  }
}

/** Every unit of the lexicon by its names and symbols. */
export const UNITS = phraseTable<Unit>([
  ...names('percent', SHARES),
  ...names('points', POINTS),
  ...names('measure', MEASURES),
  ...names('duration', DURATIONS),
  ...letters(),
]);
