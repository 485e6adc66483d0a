import type { Engine } from '../engine.ts';
import { textFor } from '../text/index.ts';
import { label } from './render-citation.ts';
import { container, textDisplay } from './render-components.ts';
import type { MessageReply } from './reply.ts';
import type { Request } from './request.ts';

/** What Footnote does, from which article, and its commands. */
export function renderHelp(request: Request, { articles }: Engine): MessageReply {
  const text = textFor(request.locale);
  const [only, ...others] = articles;
  const source = only && others.length === 0 ? label(only.title, 160) : text.articles(text.number(articles.length));
  const commands = Object.entries(text.commands).map(([usage, what]) => `**/${usage}**\n${what}`);
  const onMessages = Object.entries(text.messageCommands).map(([name, what]) => `**${name}**\n${what}`);
  return {
    kind: 'message',
    private: true,
    components: [
      container([
        textDisplay(`**${text.helpTitle}**\n${text.helpIntro}`),
        textDisplay(commands.join('\n')),
        textDisplay(`${text.helpOnMessages}\n${onMessages.join('\n')}`),
        textDisplay(`-# ${text.helpSource(source)} ${text.helpPrivacy}`),
      ]),
    ],
    files: [],
  };
}
