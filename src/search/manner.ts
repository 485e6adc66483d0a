const BROAD =
  /\b(?:everything|all|every|each|both|anywhere|anything|throughout|overview|list|about|summar\w+|mention\w*|passages?|says?|said|told)\b/i;
/** "I" not as the numeral of "World War I". */
const PERSONAL = /\b(?:[Mm]y|[Ww]e|[Oo]ur)\b|(?<!(?<!^)\b[A-Z]\w* )\b[Ii]\b/;

/** Whether a question asks for all there is on a matter, not for one thing of it. */
export const isBroad = (text: string): boolean => BROAD.test(text);

/** Whether a question speaks of whoever asks it: "where can I park". */
export const isPersonal = (text: string): boolean => PERSONAL.test(text);
