import type { Said } from './align.ts';
import { isHan } from './chinese.ts';
import { isInTitle } from './names.ts';
import type { Printed } from './printed.ts';
import { isMeant } from './synonyms.ts';
import { isHeld, type Wording, type Wordings } from './wording.ts';

const PRONOUN = /\b(?:he|she)\b/i;

/**
 * Every name of the message is one of the figure's: in its zone, or else in its passage. A passage beside it, or the
 * source, may only add to one of these. Where the zone names somebody, so must the message, or nobody.
 */
export function namesFit({ names, opening, words }: Said, printed: Printed, wordings: Wordings): boolean {
  const isKnown = (word: Wording) => isMeant(word, printed.near, wordings) || isHeld(word, printed.around);
  if (!opening.every((word) => isKnown(word) || isHeld(word, printed.beyond))) return false;
  if (names.length === 0) return true;
  const near = names.filter((name) => isHeld(name, printed.near));
  const around = names.filter((name) => isHeld(name, printed.around));
  const main = (name: Wording) => isMain(name, printed);
  if (!names.every((name) => around.includes(name) || main(name) || isHeld(name, printed.beyond))) return false;
  const specific = (name: Wording) => !main(name);
  if (PRONOUN.test(printed.words) && !PRONOUN.test(words))
    return around.some((name) => specific(name) && !near.includes(name));
  const speaker = speakerOf(printed);
  if (speaker !== undefined && !PRONOUN.test(words)) return names.some((name) => isHeld(name, wordings.terms(speaker)));
  if (namesSomebody(printed)) return around.some(specific);
  return around.some(specific) || names.some(main);
}

/** Who says "I" of themselves: the words after "said". */
function speakerOf({ words }: Printed): string | undefined {
  return /\b(?:I|my)\b/.test(words)
    ? /\b(?:said|says|told)\s+([^.;]{1,80}?)(?:\s+and\b|[.;]|$)/.exec(words)?.[1]
    : undefined;
}

/** The name that the whole article is about is in its title. */
const isMain = ({ word, alternatives }: Wording, { article }: Printed): boolean =>
  isInTitle(word.split(' '), article) || (isHan(word) && alternatives.some(({ terms }) => isInTitle(terms, article)));

/** "The city", "the village": somewhere that the passage names before. */
const ANAPHOR =
  /\b(?:the|this|that) (?:local area|city|village|town|county|company|enterprise|firm|group|port|plant|factory|school|university)\b/i;

const namesSomebody = ({ names, article, words }: Printed): boolean =>
  ANAPHOR.test(words) || !isInTitle(names, article);
