/**
 * What Discord's clients make of text: their inline and block rules, as regular expressions, each anchored at the place
 * it is tried. Kept apart from our escaper on purpose: it is the other half of the argument.
 */
const INLINE: readonly RegExp[] = [
  /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, // bold
  /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, // underline
  /^~~([\s\S]+?)~~(?!_)/, // strike
  /^\|\|([\s\S]+?)\|\|/, // spoiler
  /^(?:_((?:__|\\[\s\S]|[^\\_])+?)_|\*(?=\S)((?:\*\*|\s+(?:[^*\s]|\*\*)|[^\s*])+?)\*(?!\*))/, // italics
  /^(`+)([\s\S]*?[^`])\1(?!`)/, // code and code blocks
  /^\[[^\]]*\]\(/, // masked link
  /^<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|\/[^>]+:\d+|id:\w+|[^: >]+:\/[^ >]+>|[^@\s>]+@[^@\s>]+|\+?\d+>)/, // mentions, emoji, times, links
  /^@(?:everyone|here)/,
  /^:[^\s:]+:/, // emoji by name
  /^[a-z]+:\/\/[^\s<]+/i, // bare address
  /^(?:mailto|tel|sms):\S/i,
];
const BLOCK: readonly RegExp[] = [
  /^\s*>(?:>>)? /, // quotation
  /^\s*#{1,3}\s/, // heading
  /^\s*-#\s/, // small text
  /^\s*(?:[*+-]|\d+\.)\s/, // list
];

/**
 * What a reader sees of Markdown that means to set nothing off.
 *
 * @throws When any rule takes effect, with the place.
 */
export function displayed(markdown: string): string {
  let text = '';
  for (let at = 0; at < markdown.length; ) {
    const rest = markdown.slice(at, at + 200);
    const lineStart = at === 0 || /[\n\r]/.test(markdown[at - 1] ?? '');
    for (const rule of lineStart ? [...BLOCK, ...INLINE] : INLINE) {
      if (rule.test(rest)) throw new Error(`${rule} takes effect at ${at}: ${rest.slice(0, 40)}`);
    }
    const escaped = /^\\([^0-9A-Za-z\s])/u.exec(rest);
    text += escaped ? escaped[1] : markdown[at];
    at += escaped ? escaped[0].length : 1;
  }
  return text;
}
