import { isStop } from './stop-words.ts';
import type { Term } from './terms.ts';

/** What a question asks for, as far as the words behind its question word tell. */
export interface Focus {
  /** The places of those words among the question's terms: "Which *tree species* grow there?" */
  readonly places: readonly number[];
  /** One or more of a kind are asked for, and so their names: "which airport". */
  readonly isKind: boolean;
}

const NONE: Focus = { places: [], isKind: false };
const MOST_WORDS = 3;
const AUXILIARIES = new Set('is are was were be been do does did has have had can could will would s re'.split(' '));
const DETERMINERS = new Set('the a an any some its his her their this that of all other'.split(' '));

/**
 * Finds what an English question asks for.
 *
 * @param terms - Of the whole question, stop words too.
 * @example
 * focusOf(analyse('Which tree species grow there?')); // { places: [1, 2, 3], isKind: true }
 */
export function focusOf(terms: readonly Term[]): Focus {
  for (let at = 0; at < terms.length; at++) {
    const from = askedAfter(terms, at);
    const places = from === undefined ? [] : contentFrom(terms, from);
    if (places.length > 0) return { places, isKind: isKindAsked(terms, at) };
  }
  return NONE;
}

/** Where the words begin that a question word at a place asks for; `undefined` when none is there. */
function askedAfter(terms: readonly Term[], at: number): number | undefined {
  const [word, next = ''] = [terms[at]?.word, terms[at + 1]?.word];
  const behind = (place: number) => (AUXILIARIES.has(terms[place]?.word ?? '') ? place + 1 : place);
  if (word === 'which' || word === 'whats') return at + 1;
  if (word === 'what' || word === 'who' || word === 'where') return behind(at + 1);
  if (word === 'how' && next === 'many') return at + 2;
  if (word === 'how' && next === 'much') return behind(at + 2);
  return at === 0 && AUXILIARIES.has(word ?? '') && next === 'there' ? 2 : undefined;
}

const isKindAsked = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.word === 'which' || (terms[at]?.word === 'what' && !AUXILIARIES.has(terms[at + 1]?.word ?? ''));

function contentFrom(terms: readonly Term[], from: number): number[] {
  let at = from;
  while (DETERMINERS.has(terms[at]?.word ?? '')) at++;
  const places: number[] = [];
  for (; places.length < MOST_WORDS; at++) {
    const term = terms[at];
    if (!term || term.kind === 'number' || isStop(term.term)) break;
    places.push(at);
  }
  return places;
}
