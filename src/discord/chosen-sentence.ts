import { clipText } from '../answer/excerpt.ts';
import type { Engine } from '../engine.ts';
import { UserError } from '../errors.ts';
import type { Passage, Span } from '../model.ts';
import { textFor } from '../text/index.ts';
import { chosenPassage } from './chosen-passage.ts';
import { LIMITS } from './limits.ts';
import type { Choice } from './reply.ts';
import type { Request } from './request.ts';

/** What completes a `sentence` option: number and first words of the sentences of the passage already named. */
export function sentenceChoices(request: Request, engine: Engine): Choice[] {
  const { passage } = chosenPassage(request, engine);
  const typed = request.focused?.value.trim() ?? '';
  return passage.sentences
    .map(({ start, end }, at) => ({
      number: String(at + 1),
      text: passage.text.slice(start, end).replace(/\s+/g, ' '),
    }))
    .filter(({ number }) => number.startsWith(typed))
    .slice(0, LIMITS.choices)
    .map(({ number, text }) => ({ name: clipText(`${number} · ${text}`, LIMITS.choiceChars), value: number }));
}

/**
 * The sentence that a request names by its number.
 *
 * @returns `undefined` when it names none: the whole passage is meant.
 * @throws UserError when the passage has no such sentence.
 */
export function chosenSentence(request: Request, { sentences }: Passage): Span | undefined {
  if (request.text('sentence') === undefined) return undefined;
  const number = request.number('sentence') ?? 0;
  const sentence = sentences[number - 1];
  if (sentence) return sentence;
  const text = textFor(request.locale);
  throw new UserError(text.noSentence(text.number(number), text.number(sentences.length)));
}
