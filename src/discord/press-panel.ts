import type { Engine } from '../engine.ts';
import type { Article } from '../model.ts';
import { type Text, textFor } from '../text/index.ts';
import { articleKey, keptArticle } from './article-key.ts';
import { PRIVATELY, paged, replyTo } from './audience.ts';
import { notice } from './notice.ts';
import { outlineOf } from './outline.ts';
import { QUESTION_FIELD, questionForm } from './question-form.ts';
import { renderAnswer } from './render-answer.ts';
import { renderArticle } from './render-article.ts';
import { textDisplay } from './render-components.ts';
import { renderFigures } from './render-figures.ts';
import { NEXT_PAGE, panelId, renderPanel } from './render-panel.ts';
import { renderPassage } from './render-passage.ts';
import { shownQuestion } from './render-question.ts';
import type { MessageLike, Reply } from './reply.ts';
import type { Request } from './request.ts';

/** What a card's control goes on from. */
interface Card {
  /** Today's; absent on a card of all articles. */
  readonly article?: Article;
  /** Whether it is as it was when the card was posted. */
  readonly current: boolean;
  /** Page of the select. */
  readonly page: number;
  readonly text: Text;
}

type Press = (request: Request, engine: Engine) => Reply;

/** A section is chosen: its first passage; when the article has changed since, its sections as they are now. */
export const pressSection = onCard(({ article, current, page, text }, request, engine) => {
  const [value = ''] = request.pressed?.values ?? [];
  if (!article) return notice(text.unknownButton);
  if (value === NEXT_PAGE || !current) return turnSelect(article, value === NEXT_PAGE ? page + 1 : 0, request, engine);
  const section = outlineOf(article, text)[/^\d{1,6}$/.test(value) ? Number(value) : -1];
  const passage = article.passages[Math.min(section?.firstPassage ?? 0, article.passages.length) - 1];
  return passage ? renderPassage(passage, article, request, engine) : notice(text.unknownButton);
});

/** An article is chosen from the card of all: its own card. */
export const pressArticle = onCard(({ page, text }, request, engine) => {
  const [value = ''] = request.pressed?.values ?? [];
  if (value === NEXT_PAGE) return turnSelect(undefined, page + 1, request, engine);
  const article = engine.articles.find((each) => String(articleKey(each)) === value);
  if (!article) return notice(text.articleGone);
  return replyTo(PRIVATELY, renderPanel(article, { engine, text, standing: false }));
});

/** Opens the form; answers what it holds when it comes back. */
export const pressAsk = onCard(({ article, text }, request, engine) => {
  const { revision, numbers } = request.pressed ?? panelId('panel-ask');
  // With the card's own revision, so that the answer too can tell that the article has changed.
  if (request.kind === 'press')
    return { kind: 'form', form: questionForm({ action: 'panel-ask', revision, numbers }, text) };
  const question = shownQuestion(request.text(QUESTION_FIELD) ?? '');
  const answer = engine.ask(question, article && { article: article.id });
  return renderAnswer(answer, request, engine, { audience: PRIVATELY, scope: article });
});

export const pressPanelFigures = onCard(({ article }, request, engine) =>
  renderFigures(engine.figures(article && { article: article.id }), { article }, request, engine),
);

export const pressCite = onCard(({ article, text }, request) =>
  article ? renderArticle(article, request) : notice(text.unknownButton),
);

/** For whoever may set the card up. */
export const pressRemovePanel: Press = ({ person, locale }) =>
  person.managesServer ? { kind: 'remove' } : notice(textFor(locale).panelNeedsRight);

/** Finds a control's article, and says above the reply when it has changed since the card was posted. */
function onCard(goOn: (card: Card, request: Request, engine: Engine) => Reply): Press {
  return (request, engine) => {
    const text = textFor(request.locale);
    const { revision = '0', numbers: [key, page = 0] = [] } = request.pressed ?? {};
    if (revision === '0') return goOn({ current: true, page, text }, request, engine);
    const kept = keptArticle(revision, key, engine);
    if (!kept) return notice(text.articleGone);
    const reply = goOn({ ...kept, page, text }, request, engine);
    return kept.current || (reply.kind !== 'message' && reply.kind !== 'update') ? reply : changedSince(reply, text);
  };
}

const changedSince = (reply: MessageLike, text: Text): MessageLike => ({
  ...reply,
  components: [textDisplay(`-# ${text.panelChanged}`), ...reply.components],
});

/** Another page of a card's select: in place on a private card, else on one that opens privately. */
function turnSelect(article: Article | undefined, page: number, request: Request, engine: Engine): MessageLike {
  const text = textFor(request.locale);
  const audience = request.pressed?.private ? paged(request) : PRIVATELY;
  return replyTo(audience, renderPanel(article, { engine, text, standing: false, page }));
}
