/** WordNet's files, read as far as words of like meaning go. */

/** How two words hang together: the same meaning, made from one another, or one more general than the other or much like it. */
export type Kinship = 'same' | 'derived' | 'near';

/** Two words that hang together. */
export interface Kin {
  readonly word: string;
  readonly other: string;
  readonly kinship: Kinship;
}

const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;
type Part = (typeof PARTS)[number];
/** Letters by which WordNet names the parts of speech; `s` is an adjective beside another. */
const PART_OF: Readonly<Record<string, Part>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
/** More general, more special, much alike, of one group, that which brings about, seen from another side. */
const NEAR = new Set(['@', '~', '&', '*', '>', '^']);
const DERIVED = '+';

/** Rarer meanings mislead more often than they help; their neighbours even more so. */
const SENSES = 4;
const NEIGHBOURED_SENSES = 2;

interface Pointer {
  readonly sign: string;
  readonly at: string;
  readonly part: Part;
  /** Which word of this meaning and of the other one is meant, from 1; 0 for all. */
  readonly from: number;
  readonly to: number;
}

interface Meaning {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/**
 * Lists which of some words hang together, each pair as often as WordNet says so.
 *
 * @param read - Gives the text of one of WordNet's files by its name: `data.noun`, `index.verb`.
 * @param words - In lower case; others are left out.
 */
export function kinOf(read: (file: string) => string, words: ReadonlySet<string>): Kin[] {
  const meanings = Object.fromEntries(PARTS.map((part) => [part, parseMeanings(read(`data.${part}`))]));
  const meaningAt = (part: Part, at: string) => meanings[part]?.get(at);
  return PARTS.flatMap((part) =>
    parseIndex(read(`index.${part}`), words).flatMap(({ word, places }) =>
      places.slice(0, SENSES).flatMap((at, sense) => {
        const meaning = meaningAt(part, at);
        return meaning ? kinIn(word, meaning, sense < NEIGHBOURED_SENSES, meaningAt) : [];
      }),
    ),
  ).filter(({ word, other }) => word !== other && words.has(other));
}

/** What hangs together with a word in one of its meanings. */
function kinIn(
  word: string,
  { words, pointers }: Meaning,
  isCommon: boolean,
  meaningAt: (part: Part, at: string) => Meaning | undefined,
): Kin[] {
  const place = words.indexOf(word) + 1;
  const others = pointers.flatMap(({ sign, at, part, from, to }): Kin[] => {
    const other = meaningAt(part, at)?.words ?? [];
    if (sign === DERIVED && from === place) return [{ word, other: other[to - 1] ?? word, kinship: 'derived' }];
    return NEAR.has(sign) && isCommon ? other.map((each) => ({ word, other: each, kinship: 'near' })) : [];
  });
  return [...words.map((other): Kin => ({ word, other, kinship: 'same' })), ...others];
}

/** Lines of `data.*`: place, file, kind, count of words in hexadecimal, words with a number each, count of pointers, pointers. */
function parseMeanings(text: string): Map<string, Meaning> {
  return new Map(
    text.split('\n').flatMap((line): [string, Meaning][] => {
      if (!/^\d{8} /.test(line)) return [];
      const fields = line.split(' | ', 1)[0]?.split(' ') ?? [];
      const count = Number.parseInt(fields[3] ?? '', 16);
      const first = 5 + 2 * count;
      const words = Array.from({ length: count }, (_, i) => wordOf(fields[4 + 2 * i] ?? ''));
      const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, i) => pointerAt(fields, first + 4 * i));
      return [[fields[0] ?? '', { words, pointers }]];
    }),
  );
}

/** `beautiful(p)` stands after its noun only. */
const wordOf = (field: string): string => field.toLowerCase().replace(/\(\w+\)$/, '');

function pointerAt(fields: readonly string[], at: number): Pointer {
  const [sign = '', place = '', part = '', words = ''] = fields.slice(at, at + 4);
  return {
    sign,
    at: place,
    part: PART_OF[part] ?? 'noun',
    from: Number.parseInt(words.slice(0, 2), 16),
    to: Number.parseInt(words.slice(2), 16),
  };
}

/** Lines of `index.*`: word, part, count of meanings, …, the places of its meanings, the commonest first. */
function parseIndex(text: string, words: ReadonlySet<string>): { word: string; places: string[] }[] {
  return text.split('\n').flatMap((line) => {
    const fields = line.trim().split(' ');
    const [word = '', , count] = fields;
    return words.has(word) ? [{ word, places: fields.slice(-Number(count)) }] : [];
  });
}
