import type { Article, Passage, Span } from '../../model.ts';
import { isLight } from './light-words.ts';
import { isInTitle, namesIn } from './names.ts';
import { isHeld, type Wording, type Wordings } from './wording.ts';

/** Fewer words that carry matter are no claim: "Wow, look at this!" Two are, when one is a name: "Mu De is from Jordan". */
const LEAST_WORDS = 3;
const BEING = /\b(?:is|are|was|were|has|have|had)\b/;
/** Words that turn or bound what is said; they must stand on both sides or on neither. */
const TURNING =
  /\b(?:not|no|never|none|neither|nor|without|cannot|only|most|all|every|some|half|if|would|could|may|might|should|least|less|fewer)\b|n['’]t\b/gi;
/** Words that relate two things; of a short claim they are half of what it says. */
const RELATING = /\b(?:and|or|with|to|from|by|for|against|than|but|as|unlike|near|outside)\b/gi;
const QUESTION = /^\W*(?:who|whom|whose|what|when|where|which|why|how)\b.*\?\W*$/is;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-.’'][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Whether a sentence without a figure claims anything.
 *
 * @param sentence - Its text.
 */
export function isPlainClaim(sentence: string, { words }: Wordings): boolean {
  if (QUESTION.test(sentence)) return false;
  const matter = words(sentence).filter(({ word }) => !isLight(word));
  return (
    matter.length >= LEAST_WORDS ||
    (matter.length === LEAST_WORDS - 1 && BEING.test(sentence) && matter.some(({ kind }) => kind === 'name'))
  );
}

/**
 * Finds the sentence that says the same in the same order: all of the claim's words and nothing that turns them round.
 *
 * @returns `undefined` when there is none, or that is not sure.
 */
export function findPlainClaim(
  claim: string,
  passages: readonly Passage[],
  articles: readonly Article[],
  wordings: Wordings,
): { readonly passage: Passage; readonly sentence: Span } | undefined {
  const wanted = wordings.words(claim).filter(({ word }) => !/^[a-z]{3,}ly$/.test(word));
  for (const passage of passages) {
    const article = articles.find(({ id }) => id === passage.article);
    for (const sentence of passage.sentences) {
      const text = passage.text.slice(sentence.start, sentence.end);
      const stated = article && isAboutAll(text, article) ? wanted.filter((word) => !isMain(word, article)) : wanted;
      if (stated.length > 1 && [wanted, stated].some((words) => says(text, claim, words, wordings)))
        return { passage, sentence };
    }
  }
  return undefined;
}

/** A sentence that names nobody but whom the title does is about that one, named or not. */
const isAboutAll = (text: string, article: Article): boolean => isInTitle(namesIn(text, text, article), article);

const isMain = ({ word, kind }: Wording, article: Article): boolean =>
  kind === 'name' && isInTitle(word.split(' '), article);

function says(text: string, claim: string, wanted: readonly Wording[], wordings: Wordings): boolean {
  const window = narrowest(text, wanted, wordings);
  if (!window) return false;
  const { words, before } = window;
  if (found(`${before} ${words}`, TURNING) !== found(claim, TURNING)) return false;
  if (PRESENT.test(claim) && PAST.test(words)) return false;
  if (isMeantOtherwise(claim, words, wordings)) return false;
  const matter = wordings.words(words).filter(({ word }) => !isLight(word)).length;
  const isTight = matter <= wanted.length && isWithin(found(words, RELATING), found(claim, RELATING));
  if (isTight && isApposed(claim, words, wordings)) return true;
  const isClose = matter <= (wanted.length > LEAST_WORDS ? 2 * wanted.length + 1 : wanted.length + 2);
  return (
    (isTight || (isClose && wanted.length >= LEAST_WORDS)) && isInOrder(wordings.terms(claim), wordings.terms(words))
  );
}

const PRESENT = /\b(?:is|are|has|have)\b/;
const PAST = /\b(?:was|were|had)\b/;

/** Whether who a claim is about is there only in a word made of the name: "Jordan is …" of "a Jordanian …". */
function isMeantOtherwise(claim: string, words: string, { terms }: Wordings): boolean {
  const subject = [...terms(/^\W*(\p{Lu}\p{L}+)\s+(?:is|are|was|were|has|had)\s/u.exec(claim)?.[1] ?? '')][0];
  const there = terms(words);
  return subject !== undefined && !there.has(subject) && [...there].some((term) => term.startsWith(subject));
}

/** The fewest words in a row that hold all of those wanted, and the few before them. */
function narrowest(
  text: string,
  wanted: readonly Wording[],
  { terms }: Wordings,
): { readonly words: string; readonly before: string } | undefined {
  const words = [...text.matchAll(WORD)];
  if (!wanted.every((word) => isHeld(word, terms(text)))) return undefined;
  let best: { from: number; to: number } | undefined;
  words.forEach((_, from) => {
    const held = new Set<string>();
    for (let to = from; to < words.length && (!best || to - from < best.to - best.from); to += 1) {
      for (const term of terms(words[to]?.[0] ?? '')) held.add(term);
      if (wanted.every((word) => isHeld(word, held))) best = { from, to };
    }
  });
  if (!best) return undefined;
  const [start, end] = [words[best.from]?.index ?? 0, (words[best.to]?.index ?? 0) + (words[best.to]?.[0].length ?? 0)];
  return { words: text.slice(start, end), before: text.slice(words[Math.max(0, best.from - 3)]?.index ?? 0, start) };
}

/** "Wu is the mayor" is "the mayor Wu", and "Wu, the mayor". */
function isApposed(claim: string, words: string, { terms }: Wordings): boolean {
  const [, subject] = /^\W*(.+?)\s+(?:is|was)\s/.exec(claim) ?? [];
  const name = [...terms(subject ?? '')].filter((term) => !isLight(term));
  const all = [...terms(words)];
  return name.length > 0 && /^\p{Lu}/u.test(subject ?? '') && name.join(' ') === all.slice(-name.length).join(' ');
}

/** Whether the terms that two texts share stand in the same order in both; sets keep the order of their texts. */
function isInOrder(claim: ReadonlySet<string>, sentence: ReadonlySet<string>): boolean {
  const order = [...sentence];
  const places = [...claim].filter((term) => sentence.has(term) && !isLight(term)).map((term) => order.indexOf(term));
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));
}

const found = (text: string, pattern: RegExp): string =>
  [...new Set(text.toLowerCase().match(pattern))].sort().join(' ');
const isWithin = (few: string, many: string): boolean =>
  few.split(' ').every((word) => many.split(' ').includes(word) || word === '');
