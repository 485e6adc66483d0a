/** Names across scripts: other scripts in Latin letters, and what of a name's sound every spelling keeps. */

/** Katakana in the order of romaji: a line of sounds for each line of signs. */
const KANA: ReadonlyMap<string, string> = new Map(
  zip(
    'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴ',
    `a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro wa o n
    ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po vu`,
  ),
);
/** Small signs change the vowel of the sign before them: キャ is kya, ファ fa. */
const SMALL: ReadonlyMap<string, string> = new Map(zip('ァィゥェォャュョ', 'a i u e o ya yu yo'));

const ARABIC: ReadonlyMap<string, string> = new Map([
  ...zip(
    'ابتثجحخدذرزسشصضطظعغفقكلمنهةىأإآؤئپچژگڤی',
    'a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h a a a i a u i p ch zh g v i',
  ),
  ['ء', ''],
]);

/** The parts of a Hangul syllable, in the order of Unicode, after the Revised Romanisation. */
const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const MEDIALS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
/** What a final becomes before a syllable that begins with a vowel. */
const LINKED: Readonly<Record<string, string>> = { k: 'g', t: 's', p: 'b', l: 'r' };

/**
 * Writes kana, Hangul and Arabic letters in Latin ones, as near to English spelling as each letter alone allows; all
 * else stays. Arabic does not write short vowels: compare those names by `soundOf`.
 *
 * @example
 * romanise('トヨタ 서울 مراكش'); // 'toyota seoul mraksh'
 */
export function romanise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[ぁ-ゖ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60))
    .replace(/[ァ-ヴー・]+/g, fromKana)
    .replace(/[가-힣]+/g, fromHangul)
    .replace(/[ء-يٮ-ۓً-ْـ]+/g, fromArabic);
}

/**
 * The consonants of a name in Latin letters, near ones as one: what its spellings in other languages share. Two names
 * with the same sound of 3 letters or more are probably one; with 2 they may be.
 *
 * @returns Lower-case letters, at most one of a kind in a row; empty for a name of vowels alone.
 * @example
 * soundOf('Fresno') === soundOf('fuleisinuo'); // true: 'flsn'
 */
export function soundOf(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  const sounds = letters
    .replace(/ph/g, 'f')
    // English writes "bow" and "jar" for what others write "bo" and "ja".
    .replace(/(?<=[aeiou])(?:w(?![aeiou])|r$)/g, '')
    .replace(/tch|ch|zh|j/g, 'J')
    .replace(/sch|sh|c(?=[eiy])|z/g, 's')
    .replace(/x/g, 'ks')
    .replace(/ck|[cqg]/g, 'k')
    .replace(/nk(?![aeiou])/g, 'n')
    .replace(/b/g, 'p')
    .replace(/d/g, 't')
    .replace(/r/g, 'l')
    .replace(/[vw]/g, 'f');
  const consonants = sounds.slice(0, 1) + sounds.slice(1).replace(/h/g, '');
  return consonants
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1')
    .toLowerCase();
}

function fromKana(word: string): string {
  let latin = '';
  let doubled = false;
  for (const sign of word) {
    const small = SMALL.get(sign);
    if (sign === 'ッ') doubled = true;
    else if (sign === '・') latin += ' ';
    else if (small !== undefined) latin = withVowel(latin, small);
    else {
      const sound = KANA.get(sign) ?? '';
      latin += doubled ? sound.slice(0, 1) + sound : sound;
      doubled = false;
    }
  }
  return latin;
}

/** Replaces the last vowel: ki + ya is kya, shi + ya is sha, fu + a is fa. */
function withVowel(latin: string, vowel: string): string {
  const stem = /[aeiou]$/.test(latin) ? latin.slice(0, -1) : latin;
  return stem + (/(?:sh|ch|j)$/.test(stem) ? vowel.replace('y', '') : vowel);
}

function fromHangul(word: string): string {
  const parts = [...word].map((syllable) => {
    const code = syllable.charCodeAt(0) - 0xac00;
    return { initial: Math.floor(code / 588), medial: Math.floor((code % 588) / 28), final: code % 28 };
  });
  return parts
    .map(({ initial, medial, final }, i) => {
      const end = FINALS[final] as string;
      const next = parts[i + 1];
      const before = next && INITIALS[next.initial] === '' ? (LINKED[end] ?? end) : end;
      return `${INITIALS[initial]}${MEDIALS[medial]}${before}`;
    })
    .join('');
}

/** و and ي are consonants where a word begins, and mostly vowels elsewhere. */
function fromArabic(word: string): string {
  return [...word]
    .map((letter, i) => {
      if (letter === 'و') return i === 0 ? 'w' : 'u';
      if (letter === 'ي') return i === 0 ? 'y' : 'i';
      return ARABIC.get(letter) ?? '';
    })
    .join('')
    .replaceAll('tsh', 'ch')
    .replaceAll('ngh', 'ng');
}

function zip(signs: string, sounds: string): [string, string][] {
  const list = sounds.split(/\s+/);
  return [...signs].map((sign, i) => [sign, list[i] ?? '']);
}
