/** Said before the question: "hi all, quick one: does anyone know". */
const OPENING = new RegExp(
  `^(?:\\W*(?:${[
    '(?:hi|hiya|hello|hey|good (?:morning|afternoon))(?: (?:all|there|team|guys|folks|every(?:one|body)))?',
    '(?:just )?(?:an?other|an?|one more)? ?quick (?:one|question|check)',
    'how are (?:you|things)(?: all)?(?: doing)?(?: today)?',
    'just (?:curious|wondering|checking)',
    "(?:i|we)(?:[’']m| am| was| were)? (?:just )?(?:wonder|wondering|curious)",
    "i(?:[’']d| would) (?:like|love)(?: to (?:know|see|have|hear))?|i (?:want|need) to (?:know|see)|refresh my memory|any idea",
    '(?:(?:do|does|did|would) )?(?:you|any ?(?:one|body)|some(?:one|body)) (?:happen to )?(?:know|remember|recall)',
    '(?:(?:can|could|would) (?:you|any ?(?:one|body)|some(?:one|body)) )?(?:please )?(?:tell|remind) (?:me|us)',
    // Words that may be of the matter too: only where the question plainly begins after them.
    '(?:ok|okay|so|well|and|um+|er+|btw|sorry|please|pls|thanks|guys|team|all|folks|question)(?=[,:;.!…]|\\s+[–—-]\\s|\\W+(?:who|what|when|where|which|why|how|is|are|do|does|did|can|could|has|have|any|so)\\b)',
  ].join('|')})(?![\\w’'-]))+`,
  'i',
);

/** Said after it: "again, please". */
const ENDING =
  /(?<=\W)(?:\b(?:again|please|pls|thanks|thx|thank you|cheers|any ?(?:one|body)|or what|do you know|you know|by the way|btw|in english)\b\W*)+$/i;

/** What is wanted of a matter, and nothing of it: "the flying cabinet, quick definition". */
const TELLING =
  '(?:(?:an?|the|any|some|more|quick|short|brief)\\s+)*(?:summary|definition|description|details?|overview|explanation|info|information|meaning|gist|basics)';

/** What is done with a matter in a text. */
const TOLD = '(?:mentioned|named|quoted|stated|cited|portrayed|described|featured|discussed|covered|profiled)';

/** What a question says of asking, and nothing of its matter. */
const FRAMES: readonly RegExp[] = [
  OPENING,
  ENDING,
  new RegExp(`^\\W*${TELLING}\\s+(?:of|on|about|for)\\b`, 'i'),
  new RegExp(
    `(?<=[\\p{L}\\p{N}][^\\p{L}\\p{N}]+)(?:${TELLING}|explained|(?:what['’]s )?the idea|the figures?|total(?: so far)?|the (?:whole )?lot|(?:the )?(?:overall|big) picture)\\W*$`,
    'iu',
  ),
  // These ask for a number.
  /\bhow (?:large|big|high|tall|long|far|wide|deep|fast|heavy|often)\b/gi,
  /\b(?:what|which) (?:percentage|per ?cent|year)\b/gi,
  /\bwhat (?:can|do|did|could) (?:we|you|i|one|readers?) (?:learn|know|hear|find out|tell \w+) (?:about|of|on)\b/gi,
  /\b(?:what|which) (?:facts|figures|numbers|details|information|statements) (?:are|is|does|do|were)\b/gi,
  /\b(?:facts|figures|numbers|details|information) (?:about|on|given)\b/gi,
  new RegExp(`\\b(?:are|is|were|was|it|people) (?:given|${TOLD})\\b`, 'gi'),
  new RegExp(`\\b${TOLD}(?: (?:or|and) ${TOLD})?\\W*$`, 'i'),
  /\b(?:in|according to|from) (?:the|this|that) (?:text|article|piece|report|story|author|writer)\b/gi,
  /\b(?:does|did|do) (?:the|this) (?:text|article|piece|report|story|author|writer) (?:say|mention|name|call|give|describe|tell us)\b/gi,
  /\b(?:makes? up|made up of|consists? of|stands? for|refers? to)\b/gi,
  /\byour name\b/gi,
  /^\W*(?:please )?(?:list|name|show)(?: me| us)?(?: all(?: of)?| every)?(?: the)? /gi,
  /^\W*(?:please )?(?:explain|describe|define|summari[sz]e)\b/gi,
  /(?<=\bwhere\b.{0,80})\b(?:located|situated)\b/gi,
];

/** Names of a kind are asked for. */
const NAMES = /\b(?:full )?names? of\b/gi;

/** Blanks how a question is asked, so that only what is asked for is searched for; every place in it stays. */
export function withoutFrames(text: string): string {
  const put = (word: string) => (words: string) => word.padEnd(words.length);
  return FRAMES.reduce((rest, frame) => rest.replace(frame, put('how')), text.replace(NAMES, put('which')));
}
