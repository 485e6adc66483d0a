import { addTo } from './add-to.ts';
import { romanise, soundOf } from './scripts.ts';

/** The names of a corpus by their sound. */
export interface Sounds {
  /** Names that sound like one in any script: *joe shan* and チョウシャン like *Zhoushan*. */
  readonly like: (name: string) => readonly string[];
}

/** Names with fewer consonants sound like too many others. */
const MIN_SOUND = 3;
const MAX_ALIKE = 3;
/** So many letters more or less a name may be written with than it is heard. */
const MOST_UNHEARD = 2;

/** Whether a name is about as long as what was heard. */
export const isAboutAsLong = (name: string, heard: string): boolean =>
  Math.abs(name.length - heard.length) <= MOST_UNHEARD;

/** Prepares folded names for looking up by sound. */
export function buildSounds(names: Iterable<string>): Sounds {
  const bySound = new Map<string, string[]>();
  for (const name of names) {
    const sound = soundOf(name);
    if (sound.length >= MIN_SOUND) addTo(bySound, sound, name);
  }
  return {
    like(name) {
      const sound = soundOf(romanise(name));
      return sound.length < MIN_SOUND ? [] : (bySound.get(sound) ?? []).slice(0, MAX_ALIKE);
    },
  };
}
