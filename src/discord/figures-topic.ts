import type { Engine } from '../engine.ts';
import type { Article, LocatedQuantity } from '../model.ts';
import { textFor } from '../text/index.ts';
import { articleKey, keptArticle } from './article-key.ts';
import { button, buttonRows } from './button.ts';
import type { CustomId } from './custom-id.ts';
import { FIGURE_KINDS, type FigureKind, ofKind } from './figure-kinds.ts';
import { notice } from './notice.ts';
import { textDisplay } from './render-components.ts';
import { readQuestion, renderQuestion } from './render-question.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';

/** What a list of figures is of; all figures without any. */
export interface FiguresTopic {
  readonly about?: string | undefined;
  readonly kind?: FigureKind | undefined;
  readonly article?: Article | undefined;
}

/** The figures of a topic, the best first; in reading order without a topic. */
export function figuresOn({ about, kind, article }: FiguresTopic, engine: Engine): readonly LocatedQuantity[] {
  return ofKind(engine.figures({ ...(about && { about }), ...(article && { article: article.id }) }), kind);
}

/**
 * The `custom_id` of a button under a list of figures. What they are about is not in it: it is read back from the message.
 *
 * @param numbers - What the action needs besides.
 */
export function figuresId(
  action: string,
  { kind, article }: FiguresTopic,
  engine: Engine,
  numbers: readonly number[] = [],
): CustomId {
  const kindNumber = kind ? FIGURE_KINDS.indexOf(kind) + 1 : 0;
  const scope = article ? [1, articleKey(article)] : [0, 0];
  return { action, revision: revisionOf(article, engine), numbers: [kindNumber, ...scope, ...numbers] };
}

/**
 * Goes on from a list of figures, whichever process made it and whenever. When an article has changed since, says so and
 * offers the list as it is now.
 */
export function pressList(
  request: Request,
  engine: Engine,
  goOn: (topic: FiguresTopic, numbers: readonly number[]) => Reply,
): Reply {
  const text = textFor(request.locale);
  const { revision = '', numbers = [], message } = request.pressed ?? {};
  const [kindNumber, scoped, key, ...rest] = numbers;
  if (!message || key === undefined || kindNumber === undefined) return notice(text.unknownButton);
  const article = scoped === 1 ? keptArticle(revision, key, engine)?.article : undefined;
  if (scoped === 1 && !article) return notice(text.articleGone);
  const about = readQuestion(message.components);
  const topic = { about, kind: FIGURE_KINDS[kindNumber - 1], article };
  if (revision === revisionOf(article, engine)) return goOn(topic, rest);
  const again = button(text.askAgain, figuresId('figures', topic, engine, [0]));
  const components = [...renderQuestion(about ?? ''), textDisplay(text.articleChanged), ...buttonRows([again])];
  return { kind: 'message', private: true, components, files: [] };
}

/** What a list was taken from: one article's revision, or of several their revisions' FNV-1a hash. */
function revisionOf(article: Article | undefined, { articles }: Engine): string {
  const [only, ...others] = article ? [article] : articles;
  if (only && others.length === 0) return only.revision;
  let hash = 0x811c9dc5;
  for (const char of articles.map(({ id, revision }) => `${id} ${revision}`).join('\n'))
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
