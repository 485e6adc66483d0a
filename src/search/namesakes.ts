import { editCost } from './edit-cost.ts';
import { once } from './remember.ts';
import { soundOf } from './scripts.ts';
import { TELLS, type Texts } from './texts.ts';

/** A name of the texts, by its term, and how sure it is. */
export interface Namesake {
  readonly term: string;
  readonly weight: number;
}

/** Shorter sounds are shared by too many names. */
const MIN_SOUND = 3;
/** From so many consonants on, one may differ. */
const MIN_NEAR = 4;

/** Finds the names of the texts that sound like one spelt in another language; they are gathered when first asked for. */
export function buildNamesakes(texts: Texts): (sound: string) => Namesake[] {
  const gathered = once(() => soundsOf(texts));
  return (sound) => {
    if (sound.length < MIN_SOUND) return [];
    const sounds = gathered();
    const exact = sounds.get(sound);
    if (exact) return [...exact].map((term) => ({ term, weight: 0.9 }));
    if (sound.length < MIN_NEAR) return [];
    return [...sounds]
      .filter(([other]) => other[0] === sound[0] && other.length >= MIN_NEAR && editCost(sound, other) === 1)
      .flatMap(([, terms]) => [...terms].map((term) => ({ term, weight: 0.7 })));
  };
}

function soundsOf(texts: Texts): Map<string, Set<string>> {
  const sounds = new Map<string, Set<string>>();
  for (let id = 0; id < texts.count(); id++) {
    const { terms, words, tells } = texts.at(id);
    words.forEach((word, at) => {
      if (((tells[at] as number) & TELLS.name) === 0) return;
      const sound = soundOf(texts.words.names[word] as string);
      if (sound.length < MIN_SOUND) return;
      const known = sounds.get(sound) ?? new Set();
      sounds.set(sound, known.add(texts.terms.names[terms[at] as number] as string));
    });
  }
  return sounds;
}
