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
const SURE = 0.55;

/** Whether terms hold a word, one of its other names, or what it was mistyped for. */
export const isHeld = ({ alternatives }: Wording, terms: ReadonlySet<string>): boolean =>
  alternatives.some(({ terms: wanted, weight }) => weight >= SURE && wanted.every((term) => terms.has(term)));
