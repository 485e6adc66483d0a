import type { Span } from '../model.ts';
import { isStop } from './stop-words.ts';
import { analyse, type Term } from './terms.ts';

/** A text with all that ranking asks of it, prepared once. */
export interface IndexedText {
  /** Every term but the stop words, in reading order. */
  readonly terms: readonly Term[];
  /** Positions in `terms`, by term. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** The folded words as written, for matches beyond the stem. */
  readonly words: ReadonlySet<string>;
  readonly sentences: readonly Span[];
  /** The sentence of each term, by position. */
  readonly sentenceOf: readonly number[];
  /** What each sentence holds that a question may ask for. */
  readonly holds: readonly SentenceContent[];
}

/** What a sentence holds. */
export interface SentenceContent {
  readonly number: boolean;
  readonly year: boolean;
  /** A capitalised word that does not begin the sentence. */
  readonly name: boolean;
  readonly money: boolean;
  readonly percent: boolean;
}

/** Prepares a text for ranking. */
export function indexText(text: string, sentences: readonly Span[]): IndexedText {
  const all = analyse(text);
  const terms = all.filter(({ term }) => !isStop(term));
  const positions = new Map<string, number[]>();
  terms.forEach(({ term }, at) => {
    const known = positions.get(term);
    if (known) known.push(at);
    else positions.set(term, [at]);
  });
  let sentence = 0;
  const sentenceOf = terms.map(({ start }) => {
    while (sentence < sentences.length - 1 && start >= (sentences[sentence]?.end ?? 0)) sentence++;
    return sentence;
  });
  return {
    terms,
    positions,
    words: new Set(terms.map(({ word }) => word)),
    sentences,
    sentenceOf,
    holds: sentences.map((span) => contentOf(text.slice(span.start, span.end))),
  };
}

const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|twice|first|second|third)\b/i;
const YEAR =
  /\b(?:1[0-9]|20)\d{2}\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\bcentury\b/;

function contentOf(sentence: string): SentenceContent {
  return {
    number: /\d/.test(sentence) || NUMBER_WORD.test(sentence),
    year: YEAR.test(sentence),
    name: /[^.!?“"]\s\p{Lu}\p{L}/u.test(sentence),
    money: /[$€£¥]|\b(?:yuan|dollars?|euros?|pounds?|RMB)\b/i.test(sentence),
    percent: /%|\bper ?cent\b|percentage/i.test(sentence),
  };
}
