/** What a question says of asking, and nothing of its matter. */
const FRAMES: readonly RegExp[] = [
  // These ask for a number.
  /\bhow (?:large|big|high|tall|long|far|wide|deep|fast|heavy|often)\b/gi,
  /\b(?:what|which) (?:percentage|per ?cent|year)\b/gi,
  /\bwhat (?:can|do|did|could) (?:we|you|i|one|readers?) (?:learn|know|hear|find out|tell \w+) (?:about|of|on)\b/gi,
  /\b(?:what|which) (?:facts|figures|numbers|details|information|statements) (?:are|is|does|do|were)\b/gi,
  /\b(?:facts|figures|numbers|details|information) (?:about|on|given)\b/gi,
  /\b(?:are|is|were|was|it|people) (?:given|mentioned|named|quoted|stated|cited)\b/gi,
  /\bin (?:the|this) (?:text|article|piece|report|story)\b/gi,
  /\byour name\b/gi,
  /^\W*(?:please )?(?:list|name|show)(?: me| us)?(?: all(?: of)?| every)?(?: the)? /gi,
];

/** Names of a kind are asked for. */
const NAMES = /\b(?:full )?names? of\b/gi;

/** Blanks how a question is asked, so that only what is asked for is searched for; every place in it stays. */
export function withoutFrames(text: string): string {
  const put = (word: string) => (words: string) => word.padEnd(words.length);
  return FRAMES.reduce((rest, frame) => rest.replace(frame, put('how')), text.replace(NAMES, put('which')));
}
