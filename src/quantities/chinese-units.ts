import type { Qualifier, QuantityKind } from '../model.ts';

/** Units of Chinese text: the same symbols as those of English text. */
const UNITS: readonly (readonly [kind: QuantityKind, symbol: string, names: string])[] = [
  ['money', 'CNY', '元人民币|人民币|元|块钱'],
  ['money', 'USD', '美元|美金'],
  ['money', 'EUR', '欧元'],
  ['money', 'JPY', '日元'],
  ['money', 'HKD', '港元|港币'],
  ['points', 'percentage points', '个?百分点'],
  ['measure', 't', '吨标准煤|吨标煤|吨'],
  ['measure', 'kg', '公斤|千克'],
  ['measure', 'km²', '平方公里|平方千米'],
  ['measure', 'm²', '平方米'],
  ['measure', 'ha', '公顷'],
  ['measure', 'km', '公里|千米'],
  ['measure', 'm', '米'],
  ['measure', 'kWh', '千瓦时'],
  ['duration', 'seconds', '秒钟?'],
  ['duration', 'minutes', '分钟'],
  ['duration', 'hours', '个?小时'],
  ['duration', 'days', '天'],
  ['duration', 'weeks', '周|个星期'],
  ['duration', 'months', '个月'],
  ['duration', 'years', '年'],
  ['ratio', 'times', '倍'],
];

/** What stands between a number and what it counts. */
const MEASURE_WORDS = '人次|万人次|个|名|位|家|项|台|件|座|条|种|处|所|户|辆|艘|架|极|款|批|届|届次|支|间|颗|部|人';

const QUALIFIERS_BEFORE: readonly (readonly [Qualifier, string])[] = [
  ['at-most', '不超过|不多于|最多|至多|高达'],
  ['at-least', '至少|不少于|不低于|最少'],
  ['under', '不到|不足|低于|少于|小于|未满'],
  ['over', '超过了?|突破了?|超|逾|多于|高于|大于|破'],
  ['nearly', '将近|接近|近|几乎'],
  ['about', '大约|大概|约|约为'],
];

const QUALIFIERS_AFTER: readonly (readonly [Qualifier, string])[] = [
  ['over', '多|余|开外'],
  ['at-least', '以上|及以上'],
  ['at-most', '以下|以内'],
  ['about', '左右|上下'],
];

const UP = '增长|增加(?!值)|上升|提高|提升|上涨|增至|升至|增到|升到|扩大|涨';
const DOWN = '下降|减少|降低|下跌|降至|减至|降到|减到|缩小|缩减|回落|跌';

const any = (...names: string[]): string => `(?:${names.join('|')})`;

const UNITS_HERE = UNITS.map(([kind, symbol, names]) => ({ kind, symbol, pattern: new RegExp(`^${any(names)}`) }));

/** The unit that begins a text, and how much of it that takes: the longest. */
export function chineseUnitAt(
  text: string,
): { readonly kind: QuantityKind; readonly symbol: string; readonly length: number } | undefined {
  const found = UNITS_HERE.map(({ kind, symbol, pattern }) => ({
    kind,
    symbol,
    length: pattern.exec(text)?.[0].length ?? 0,
  }));
  return found.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length)[0];
}

const COUNTED = new RegExp(
  `^(${MEASURE_WORDS})?((?:(?![的在和与及等为是有达将已了从到至将或居获把被于以中上下第多余])\\p{Script=Han}){1,4})?`,
  'u',
);

/** The measure word at the beginning of a text, and what is counted. */
export function chineseCounted(text: string): { readonly measureWord: string; readonly noun: string } {
  const [, measureWord = '', noun = ''] = COUNTED.exec(text) ?? [];
  return { measureWord, noun };
}

const BEFORE = QUALIFIERS_BEFORE.map(([qualifier, names]) => ({
  qualifier,
  pattern: new RegExp(`${any(names)}\\s*$`),
}));
const AFTER = QUALIFIERS_AFTER.map(([qualifier, names]) => ({ qualifier, pattern: new RegExp(`^\\s*${any(names)}`) }));

/** How exact a number is meant, from what stands right before or after it. */
export const chineseQualifier = (before: string, after: string): Qualifier | undefined =>
  BEFORE.find(({ pattern }) => pattern.test(before))?.qualifier ??
  AFTER.find(({ pattern }) => pattern.test(after))?.qualifier;

const CHANGE = new RegExp(`(${UP})|(${DOWN})`, 'g');

/** The change that the words before a number state last. */
export function chineseDirection(before: string): 'up' | 'down' | undefined {
  const [, up, down] = [...before.matchAll(CHANGE)].at(-1) ?? [];
  return up ? 'up' : down ? 'down' : undefined;
}
