import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { clipText } from '../answer/excerpt.ts';
import type { Engine } from '../engine.ts';
import { UserError } from '../errors.ts';
import type { Article, Passage } from '../model.ts';
import { textFor } from '../text/index.ts';
import { chosenArticle, onlyArticle } from './chosen-article.ts';
import { LIMITS } from './limits.ts';
import type { Choice } from './reply.ts';
import type { Request } from './request.ts';

/** `14`, `¶14`, `¶14 · The first words`, `marsh ¶14`. */
const NUMBERED = /^(?:(?:(.+) )?¶|#)?\s*(\d{1,6})(?:\s*·.*)?$/su;

/** Which passage a command is about. */
export const PASSAGE: APIApplicationCommandStringOption = {
  type: ApplicationCommandOptionType.String,
  name: 'passage',
  description: 'Its number, as in ¶14, or a heading, or words in it',
  required: true,
  autocomplete: true,
  max_length: 200,
};

/** A passage and the article that it stands in. */
export interface Place {
  readonly article: Article;
  readonly passage: Passage;
}

/**
 * What completes a `passage` option: number and first words of the passages whose number, heading or words are typed,
 * in reading order. With several articles and none chosen, each names its own.
 */
export function passageChoices(request: Request, engine: Engine): Choice[] {
  const typed = request.focused?.value.trim() ?? '';
  const chosen = request.text('article') ? chosenArticle(request, engine) : undefined;
  const articles = chosen ? [chosen] : engine.articles;
  return articles
    .flatMap((article) =>
      article.passages.filter((passage) => isTyped(passage, typed)).map((passage) => ({ article, passage })),
    )
    .slice(0, LIMITS.choices)
    .map(({ article, passage }) => {
      const value = articles.length > 1 ? `${article.id} ¶${passage.number}` : `¶${passage.number}`;
      const words = [passage.section, passage.text].filter(Boolean).join(' · ');
      return { name: clipText(`${value} · ${words.replace(/\s+/g, ' ')}`, LIMITS.choiceChars), value };
    })
    .filter(({ value }) => value.length <= LIMITS.choiceChars);
}

/**
 * The passage that a request names by number, by heading or by words in it.
 *
 * @throws UserError when there is none such, or it is not said in which of several articles.
 */
export function chosenPassage(request: Request, engine: Engine): Place {
  const wanted = request.text('passage') ?? '';
  const [, id, number] = NUMBERED.exec(wanted) ?? [];
  const article = (id && engine.article(id)) || onlyArticle(request, engine);
  const text = textFor(request.locale);
  const passage = number ? article.passages[Number(number) - 1] : passageOf(wanted, article);
  if (passage) return { article, passage };
  const count = text.number(article.passages.length);
  throw new UserError(
    number ? text.noPassage(text.number(Number(number)), count) : text.noSuchPassage(wanted.slice(0, 100), count),
  );
}

/** The first passage under the heading that is meant, else the first that holds the words. */
function passageOf(wanted: string, { passages }: Article): Passage | undefined {
  const words = plain(wanted);
  if (words === '') return undefined;
  const under = (holds: (heading: string) => boolean) =>
    passages.find(({ section }) => section !== undefined && holds(plain(section)));
  return (
    under((heading) => heading === words) ??
    under((heading) => heading.includes(words)) ??
    passages.find(({ text }) => plain(text).includes(words))
  );
}

function isTyped({ number, section = '', text }: Passage, typed: string): boolean {
  const [, , start] = NUMBERED.exec(typed) ?? [];
  return start ? String(number).startsWith(start) : plain(`${section} ${text}`).includes(plain(typed));
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"‘’']+/g, ' ')
    .trim();
