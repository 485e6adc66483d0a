import { phraseTable } from './phrases.ts';
import type { Token } from './tokens.ts';

/** ISO 4217 by the nation, letters or sign in front of "$" or "dollars". */
const DOLLARS: readonly (readonly [before: string, code: string])[] = [
  ['', 'USD'],
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['american', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aus', 'AUD'],
  ['australian', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['canadian', 'CAD'],
  ['hk', 'HKD'],
  ['hong kong', 'HKD'],
  ['nt', 'TWD'],
  ['taiwan', 'TWD'],
  ['new taiwan', 'TWD'],
  ['nz', 'NZD'],
  ['new zealand', 'NZD'],
  ['s', 'SGD'],
  ['singapore', 'SGD'],
  ['r', 'BRL'],
  ['jamaican', 'JMD'],
];

/** Signs and codes that stand before the number, and words and codes that stand after it. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: '',
  EUR: '€',
  GBP: '£',
  INR: '₹ rs rs.',
  KRW: '₩',
  RUB: '₽',
  TRY: '₺',
  UAH: '₴',
  ILS: '₪',
  NGN: '₦',
  VND: '₫',
  PHP: '₱',
  KZT: '₸',
  THB: '฿',
  CRC: '₡',
  MYR: 'rm',
  IDR: 'rp',
  CNY: 'rmb cn¥',
};

const WORDS: Readonly<Record<string, string>> = {
  CNY: 'yuan renminbi rmb kuai',
  EUR: 'euro euros €',
  GBP: 'sterling quid £',
  JPY: 'yen',
  INR: 'rupee rupees',
  KRW: 'won',
  RUB: 'rouble roubles ruble rubles',
  TRY: 'lira liras',
  UAH: 'hryvnia hryvnias',
  ILS: 'shekel shekels',
  NGN: 'naira',
  VND: 'dong',
  THB: 'baht',
  CHF: 'franc francs',
  BRL: 'real reais',
  ZAR: 'rand',
  MYR: 'ringgit',
  IDR: 'rupiah',
  PLN: 'zloty zlotys',
  SEK: 'krona kronor',
  NOK: 'kroner',
  DKK: 'krone',
  CZK: 'koruna korunas',
  HUF: 'forint forints',
  SAR: 'riyal riyals',
  AED: 'dirham dirhams',
  KES: 'shilling shillings',
  KZT: 'tenge',
  BTC: 'bitcoin bitcoins',
};

/** Names of several words, and pesos and others by their nation. */
const LONGER: readonly (readonly [phrase: string, code: string])[] = [
  ['us cents', 'cents'],
  ['u.s. cents', 'cents'],
  ['australian cents', 'cents'],
  ['euro cents', 'cents'],
  ['canadian cents', 'cents'],
  ['pounds sterling', 'GBP'],
  ['pound sterling', 'GBP'],
  ['british pounds', 'GBP'],
  ['egyptian pounds', 'EGP'],
  ['swiss francs', 'CHF'],
  ['mexican pesos', 'MXN'],
  ['philippine pesos', 'PHP'],
  ['argentine pesos', 'ARS'],
  ['chilean pesos', 'CLP'],
  ['colombian pesos', 'COP'],
  ['pesos', 'MXN'],
  ['chinese yuan', 'CNY'],
  ['japanese yen', 'JPY'],
  ['indian rupees', 'INR'],
  ['pakistani rupees', 'PKR'],
  ['sri lankan rupees', 'LKR'],
  ['south korean won', 'KRW'],
  ['korean won', 'KRW'],
  ['swedish kronor', 'SEK'],
  ['swedish crowns', 'SEK'],
  ['norwegian kroner', 'NOK'],
  ['norwegian crowns', 'NOK'],
  ['danish kroner', 'DKK'],
  ['danish crowns', 'DKK'],
  ['czech crowns', 'CZK'],
  ['turkish lira', 'TRY'],
  ['south african rand', 'ZAR'],
  ['russian roubles', 'RUB'],
  ['russian rubles', 'RUB'],
  ['brazilian reais', 'BRL'],
  ['saudi riyals', 'SAR'],
  ['qatari riyals', 'QAR'],
  ['kuwaiti dinars', 'KWD'],
];

/** Small coin; its sum is not converted, so it keeps its own word. */
const COINS: Readonly<Record<string, string>> = {
  cents: 'cent cents',
  pence: 'pence penny pennies',
  paise: 'paise paisa',
  fen: 'fen',
  kopecks: 'kopeck kopecks',
  centavos: 'centavo centavos',
  sen: 'sen',
};

const CODES = `USD EUR GBP CNY JPY INR KRW RUB TRY UAH ILS NGN VND PHP KZT THB CHF BRL ZAR MYR IDR PLN SEK NOK DKK CZK
  HUF SAR AED KES AUD CAD HKD TWD NZD SGD MXN ARS CLP COP EGP PKR LKR BTC`.split(/\s+/);

const listed = (table: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(table).flatMap(([code, names]) => names.split(' ').map((name): [string, string] => [name, code]));

const codes = CODES.map((code): [string, string] => [code.toLowerCase(), code]);
const spelled = (before: string, word: string): string => (before ? `${before} ${word}` : word);

/** Currencies by what is printed before the number. `¥` is settled by its context. */
export const CURRENCY_BEFORE = phraseTable([
  ...listed(SIGNS).filter(([sign]) => sign !== ''),
  ...codes,
  ...DOLLARS.map(([before, code]): [string, string] => [spelled(before, '$'), code]),
  ['¥', '¥'],
]);

/** Currencies by what is printed after the number; coins stand for themselves. */
export const CURRENCY_AFTER = phraseTable([
  ...listed(WORDS),
  ...codes,
  ...LONGER,
  ...DOLLARS.flatMap(([before, code]) =>
    ['dollar', 'dollars', '$'].map((word): [string, string] => [spelled(before, word), code]),
  ),
  ...listed(COINS).map(([coin, unit]): [string, string] => [coin, unit]),
]);

/** Whether a currency is printed up to this token, so that the number after it is money. */
export const isMoneySign = (tokens: readonly Token[], at: number): boolean =>
  at >= 0 && CURRENCY_BEFORE.before(tokens, at + 1) !== undefined;

const CHINESE = new Set(['yuan', 'rmb', 'renminbi', 'china', "china's", 'chinese', 'beijing', 'shanghai']);

/** What `¥` means in a text: yuan where it speaks of China, else yen. */
export const yenOrYuan = (tokens: readonly Token[]): 'CNY' | 'JPY' =>
  tokens.some(({ lower }) => CHINESE.has(lower)) ? 'CNY' : 'JPY';
