/** The text of CC-CEDICT, read line by line, and the foldings that follow from it. */

/** One line: `傳統 传统 [chuan2 tong3] /tradition/convention/`. */
export interface Entry {
  readonly traditional: string;
  readonly simplified: string;
  /** As printed, one syllable a character: `Zhe4 jiang1`. */
  readonly syllables: readonly string[];
  readonly senses: readonly string[];
}

/** Reads the entries in order; comments and whatever is no entry are left out. */
export function parseCedict(text: string): Entry[] {
  return text.split('\n').flatMap((line) => {
    const match = /^([^\s#]+) (\S+) \[([^\]]*)\] \/(.*)\/\s*$/u.exec(line.replace(/`;\s*$/, ''));
    if (!match) return [];
    const [, traditional = '', simplified = '', pinyin = '', senses = ''] = match;
    return [{ traditional, simplified, syllables: pinyin.split(' '), senses: senses.split('/') }];
  });
}

/** A name of a person, a place, a brand: CC-CEDICT writes its pinyin with a capital. */
export function isProper(entry: Entry): boolean {
  return /^\p{Lu}/u.test(entry.syllables[0] ?? '');
}

/** A syllable as it stands in English text: no tone, `lü` as `lu`. */
export function plainSyllable(syllable: string): string {
  return syllable.toLowerCase().replace(/[^a-z]/g, '');
}

/**
 * What each traditional or variant character is folded to, so that all ways to write a word have one key: mostly its
 * simplified form. A target is never itself folded further, and is as long in UTF-16 as what it stands for.
 */
export function foldings(entries: readonly Entry[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const count = (from: string, to: string): void => {
    const targets = counts.get(from) ?? new Map<string, number>();
    counts.set(from, targets.set(to, (targets.get(to) ?? 0) + 1));
  };
  for (const entry of entries) {
    const simplified = [...entry.simplified];
    for (const [i, from] of [...entry.traditional].entries()) count(from, simplified[i] ?? from);
  }
  const used = usesInSimplified(entries);
  const folded = new Map<string, string>(JAPANESE_FORMS);
  for (const [from, targets] of counts) {
    const [[to = from, times = 0] = []] = [...targets].sort((a, b) => b[1] - a[1]);
    if (to !== from && times > (used.get(from) ?? 0)) folded.set(from, to);
  }
  for (const [from, to] of variants(entries)) if (!folded.has(from) && used.get(from) === 1) folded.set(from, to);
  return new Map(
    [...folded]
      .map(([from, to]) => [from, endOf(to, folded)] as const)
      .filter(([from, to]) => from !== to && from.length === to.length),
  );
}

/** Characters that Japan has simplified in its own way, where CC-CEDICT does not list them. */
const JAPANESE_FORMS: readonly [string, string][] = pairs(
  '毎每駅驿気气売卖広广経经済济発发対对県县総总図图団团読读続续鉄铁関关検检験验権权顔颜変变両两戦战単单実实伝传転转歩步浜滨渋涩沢泽択择訳译釈释帰归竜龙滝泷従从縦纵焼烧暁晓価价仮假処处拠据挙举覚觉栄荣営营労劳厳严巌岩壱壹弐贰桜樱悪恶圧压囲围為为隠隐円圆塩盐応应穏稳絵绘壊坏懐怀拡扩楽乐薬药観观歓欢勧劝陥陷漢汉亀龟偽伪戯戏犠牺拝拜勲勋薫薰恵惠掲揭渓溪継继鶏鸡芸艺' +
    '撃击倹俭剣剑険险圏圈効效鉱矿黒黑砕碎斎斋剤剂雑杂桟栈賛赞糸丝歯齿児儿舎舍収收獣兽粛肃緒绪奨奖証证乗乘浄净剰剩畳叠縄绳壌壤嬢娘譲让醸酿酔醉穂穗髄髓瀬濑斉齐摂摄専专銭钱繊纤捜搜挿插巣巢聡聪荘庄増增蔵藏臓脏帯带弾弹遅迟鋳铸庁厅聴听勅敕鎮镇逓递闘斗徳德悩恼脳脑覇霸廃废髪发抜拔払拂仏佛並并辺边豊丰満满黙默揺摇様样謡谣頼赖覧览欄栏虜虏塁垒涙泪霊灵齢龄暦历歴历練练録录',
);

function pairs(list: string): [string, string][] {
  const characters = [...list];
  return characters.flatMap((from, i): [string, string][] => (i % 2 === 0 ? [[from, characters[i + 1] ?? from]] : []));
}

/** In how many words as mainland China writes them each character stands. */
function usesInSimplified(entries: readonly Entry[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { simplified } of entries)
    for (const char of new Set(simplified)) uses.set(char, (uses.get(char) ?? 0) + 1);
  return uses;
}

/** Characters that are nothing but a variant of another: `峯`, and Japanese forms such as `気`. */
function variants(entries: readonly Entry[]): [string, string][] {
  return entries.flatMap(({ simplified, senses }) => {
    const match = /^(?:old |Japanese |archaic )?variant of (?:\p{Script=Han}\|)?(\p{Script=Han})(?:\[|$)/u.exec(
      senses[0] ?? '',
    );
    return match?.[1] !== undefined && senses.length === 1 && [...simplified].length === 1
      ? [[simplified, match[1]]]
      : [];
  });
}

/** Follows foldings to their end, or until they come round again. */
function endOf(start: string, folded: ReadonlyMap<string, string>): string {
  const seen = new Set([start]);
  let at = start;
  for (let next = folded.get(at); next !== undefined && !seen.has(next); next = folded.get(at)) {
    seen.add(next);
    at = next;
  }
  return at;
}

/** How each character is mostly read in words, without its tone. */
export function commonReadings(entries: readonly Entry[], fold: (word: string) => string): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const entry of entries) {
    for (const [i, char] of [...fold(entry.simplified)].entries()) {
      const syllable = plainSyllable(entry.syllables[i] ?? '');
      const readings = counts.get(char) ?? new Map<string, number>();
      counts.set(char, readings.set(syllable, (readings.get(syllable) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([char, readings]) => {
      const [[common = ''] = []] = [...readings].sort((a, b) => b[1] - a[1]);
      return [char, common];
    }),
  );
}
