const BROAD =
  /\b(?:everything|all|every|each|both|anywhere|anything|throughout|overview|list|about|summar\w+|mention\w*|passages?|says?|said|told)\b/i;
/** "I" not as the numeral of "World War I". */
const PERSONAL = /\b(?:[Mm]y|[Ww]e|[Oo]ur)\b|(?<!(?<!^)\b[A-Z]\w* )\b[Ii]\b/;

const ASKING =
  /[?？]|\b(?:what|which|who|whom|whose|where|when|why|how)\b|^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b|[什谁誰哪吗嗎么麼几幾]|多少|[如为為]何/i;

/** Whether a text asks nothing, and names only what it is about: "forest coverage". */
export const isTopic = (text: string): boolean => !ASKING.test(text);

/** Whether a question asks for all there is on a matter, not for one thing of it. */
export const isBroad = (text: string): boolean => BROAD.test(text);

/** Whether a question speaks of whoever asks it: "where can I park". */
export const isPersonal = (text: string): boolean => PERSONAL.test(text);
