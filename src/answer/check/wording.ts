/** A word of a text as the corpus knows it; the search tells. */
export interface Wording {
  readonly word: string;
  readonly kind: 'word' | 'name' | 'number' | 'pair';
  /** How telling it is. */
  readonly idf: number;
  readonly alternatives: readonly { readonly terms: readonly string[]; readonly weight: number }[];
}

/** Compares the words of two texts. */
export interface Wordings {
  readonly words: (text: string) => readonly Wording[];
  readonly terms: (text: string) => ReadonlySet<string>;
}

/** A guess as weak as this is another English word, not a slip of the pen. */
const SURE = 0.62;

/** Whether terms hold a word, one of its other names, or what it was mistyped for. */
export const isHeld = ({ alternatives }: Wording, terms: ReadonlySet<string>): boolean => {
  const isNumbered = alternatives[0]?.terms.some(isNumber) ?? false;
  return alternatives.some(
    ({ terms: wanted, weight }) =>
      weight >= SURE && (!isNumbered || wanted.some(isNumber)) && wanted.every((term) => terms.has(term)),
  );
};

/** Whether a word is taken for another, with a doubt. */
export const isGuess = ({ alternatives }: Wording): boolean => (alternatives[0]?.weight ?? 1) < SURE;

/** "14th Five-Year Plan" is no other plan, whatever people call it. */
const isNumber = (term: string): boolean => term.startsWith('#');
