import { shownQuestion } from './render-question.ts';

/** Mentions, custom emoji, time stamps and addresses: their digits and words are nobody's question. */
const TOKENS = /<(?:[@#]|a?:\w+:|t:|\/)[^<>\s]*>|https?:\/\/\S*[^\s.,;:!?)]/g;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The question in somebody's message: the sentences that ask, else all it says, as much of it as a question may be.
 *
 * @returns As an answer shows it, so that its buttons read the very same back; `''` when nothing is said.
 * @example
 * questionIn('Morning all! How large is the marsh? <@1>'); // 'How large is the marsh?'
 */
export function questionIn(message: string): string {
  const plain = message.replace(TOKENS, ' ');
  const said = [...sentences.segment(plain)].map(({ segment }) => segment.trim());
  const asking = said.filter((sentence) => /[?？]["'”’)\]*_~`|]*$/.test(sentence));
  return shownQuestion(asking.length > 0 ? asking.join(' ') : plain);
}
