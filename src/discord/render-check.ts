import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import { excerptPassage } from '../answer/excerpt.ts';
import type { Engine } from '../engine.ts';
import type { Claim, ClaimSource, Quantity } from '../model.ts';
import { type Text, textFor } from '../text/index.ts';
import { PRIVATELY, replyTo } from './audience.ts';
import { messageButton } from './message-presses.ts';
import { notice } from './notice.ts';
import { label, linkButton, renderCitation } from './render-citation.ts';
import { container, firstThatFits, separator, textDisplay } from './render-components.ts';
import { blockQuote, markExcerpt } from './render-quotation.ts';
import type { MessageLike } from './reply.ts';
import type { Request } from './request.ts';

/** How many claims are shown, and how much of each. */
interface Layout {
  readonly claims: number;
  readonly claimChars: number;
  readonly quotationChars: number;
}

/** Fullest first; the last one fits with any article. */
const LAYOUTS: readonly Layout[] = [
  { claims: 9, claimChars: 160, quotationChars: 500 },
  { claims: 9, claimChars: 120, quotationChars: 240 },
  { claims: 7, claimChars: 120, quotationChars: 240 },
  { claims: 5, claimChars: 120, quotationChars: 160 },
  { claims: 3, claimChars: 80, quotationChars: 120 },
  { claims: 1, claimChars: 80, quotationChars: 120 },
];

/** The claims of a message beside what the article says, one block each, for the person alone. */
export function renderCheck(claims: readonly Claim[], request: Request, engine: Engine): MessageLike {
  const text = textFor(request.locale);
  if (claims.length === 0) return notice(text.nothingToCheck);
  return replyTo(
    PRIVATELY,
    firstThatFits(LAYOUTS, (layout) => {
      const shown = claims.slice(0, layout.claims);
      const more = claims.length - shown.length;
      const blocks = [
        textDisplay(`**${text.checked(engine.articles.length)}**`),
        ...shown.map((claim) => renderClaim(claim, layout, engine, text)),
        ...(more > 0 ? [textDisplay(`-# ${text.more(text.number(more))}`)] : []),
        ...renderSources(shown, text),
      ];
      const buttons = { type: ComponentType.ActionRow as const, components: [messageButton(PRIVATELY, text)] };
      return { components: [container([...blocks, buttons])], files: [] };
    }),
  );
}

/** What is claimed and what is printed, the claim's words, and the article's sentence with a button to it. */
function renderClaim(claim: Claim, layout: Layout, engine: Engine, text: Text): APIComponentInContainer {
  const { source } = claim;
  const lines = [
    [`**${text.verdicts[claim.verdict]}**`, ...comparison(claim, engine, text)].join(' · '),
    `-# ${text.quoted(label(claim.text, layout.claimChars))}`,
    ...(source ? [quotation(source, layout.quotationChars), ...notesOn(source, text)] : []),
  ];
  const display = textDisplay(lines.join('\n'));
  const [link] = source ? linkButton(source.citation, text) : [];
  return link ? { type: ComponentType.Section, components: [display], accessory: link } : display;
}

function comparison({ figure, source }: Claim, engine: Engine, text: Text): string[] {
  const said = figure ? [text.inMessage(figureText(figure, text))] : [];
  if (!source) return said;
  const { passage, quantity, citation } = source;
  const elsewhere = engine.articles.length > 1 ? ` · ${label(citation.title, 60)}` : '';
  const place = `${text.paragraph(text.number(passage.number))}${elsewhere}`;
  return quantity ? [...said, text.inArticle(figureText(quantity, text, '**'), place)] : [place];
}

function figureText({ text: printed, qualifier }: Quantity, text: Text, mark = ''): string {
  const words = [qualifier && text.qualifiers[qualifier], label(printed, 80)].filter(Boolean).join(' ');
  return `${mark}${words}${mark}`;
}

/** The sentence, its figure in bold; cut only when it is longer than there is room. */
function quotation({ passage, sentence, quantity }: ClaimSource, budgetChars: number): string {
  const figures = quantity ? [quantity.span] : [];
  const excerpt = excerptPassage({ ...passage, sentences: [sentence] }, sentence, budgetChars, figures);
  return blockQuote(markExcerpt(passage, excerpt, { figures, matches: [] }));
}

/** The editors' notes that speak of the very figure: they may be why it is read so. */
const notesOn = ({ passage, quantity }: ClaimSource, text: Text): string[] =>
  passage.notes
    .filter((note) => quantity && note.includes(quantity.text))
    .slice(0, 1)
    .map((note) => `-# ${text.editorsNote(label(note, 240))}`);

/** Where the sentences come from, an article once. */
function renderSources(claims: readonly Claim[], text: Text): APIComponentInContainer[] {
  const citations = new Map(
    claims.flatMap(({ source }) => (source ? [[source.citation.article, source.citation]] : [])),
  );
  const [first] = citations.values();
  if (!first) return [];
  const { locator: _, ...whole } = first;
  return [separator, textDisplay(renderCitation(whole, text))];
}
