import { cite, formatCitation } from '../answer/cite.ts';
import { CUT, coverOf, excerptPassage, excerptPieces } from '../answer/excerpt.ts';
import type { Excerpt, Passage, Span } from '../model.ts';
import { textFor } from '../text/index.ts';
import { PRIVATELY } from './audience.ts';
import { buttonRows } from './button.ts';
import type { Place } from './chosen-passage.ts';
import { codeBlock } from './code-block.ts';
import { forOneAlone } from './for-one-alone.ts';
import { messageButton } from './message-presses.ts';
import { linkButton, renderCitation } from './render-citation.ts';
import { container, firstThatFits, separator, textDisplay } from './render-components.ts';
import { blockQuote, markExcerpt } from './render-quotation.ts';
import type { MessageReply } from './reply.ts';
import type { Request } from './request.ts';

/** How much is quoted, fullest first: to read, and once more to copy unless who published it fills a message. */
const LAYOUTS = [
  { budgetChars: 1500, toCopy: true },
  { budgetChars: 900, toCopy: true },
  { budgetChars: 400, toCopy: true },
  { budgetChars: 200, toCopy: true },
  { budgetChars: 1500, toCopy: false },
];

/** A passage, or one sentence of it, quoted with its citation, and the same as text to copy. */
export function renderQuote({ article, passage }: Place, sentence: Span | undefined, request: Request): MessageReply {
  const text = textFor(request.locale);
  const citation = cite(article, passage, sentence);
  const quoted = sentence ? alone(passage, sentence) : passage;
  const body = firstThatFits(LAYOUTS, ({ budgetChars, toCopy }) => {
    const excerpt = excerptPassage(quoted, quoted.sentences[0] ?? coverOf(quoted), budgetChars, []);
    const copy = `${plainQuotation(quoted, excerpt)}\n— ${formatCitation(citation, 'plain')}`;
    return {
      components: [
        container([
          textDisplay(blockQuote(markExcerpt(quoted, excerpt))),
          textDisplay(renderCitation(citation, text)),
          ...(toCopy ? forOneAlone([separator, textDisplay(`${text.quotation}\n${codeBlock(copy, '> ')}`)]) : []),
          ...buttonRows([...linkButton(citation, text), messageButton(PRIVATELY, text)]),
        ]),
      ],
      files: [],
    };
  });
  return { kind: 'message', private: true, ...body };
}

/** A sentence as a passage of its own, so that what stands around it counts as no cut. */
const alone = (passage: Passage, { start, end }: Span): Passage => ({
  ...passage,
  text: passage.text.slice(start, end),
  sentences: [{ start: 0, end: end - start }],
});

const plainQuotation = (passage: Passage, excerpt: Excerpt): string =>
  excerptPieces(passage, excerpt)
    .map((piece) => (piece === 'cut' ? CUT : passage.text.slice(piece.start, piece.end)))
    .join(' ');
