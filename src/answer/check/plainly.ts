/** What is said in a way that the words alone do not tell. */
const READINGS: readonly (readonly [RegExp, string])[] = [
  // No words of English, or telling nothing: they would be taken for mistyped ones, or for halves of one.
  [
    /\b(?:lol|lmao|rofl|omg|wtf|smh|ngl|idk|imo|imho|tbh|btw|fyi|fwiw|afaik|iirc|tl;?dr|is|are|was|were|be|pls|plz|thx|ty|ha(?:ha)+|hm+|til|psa|huh|ugh|yay|yup|nope|hey|yo)\b/gi,
    ' ',
  ],
  [/\bbeen (?:to|in)\b/gi, 'visited'],
  [/\bcalls? (?=\p{Lu}\p{L}+ home\b)/gu, ' '],
  // Not "No. 1 Project", which is a name.
  [/\b(?:[Nn]umber|[Nn]o\.) ?(?:1|one)\b(?! \p{Lu})/gu, 'first'],
];

/** A text in plainer words, for comparing what it says. */
export const plainly = (text: string): string =>
  READINGS.reduce((words, [said, meant]) => words.replace(said, meant), text);
