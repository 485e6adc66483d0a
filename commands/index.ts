import type { Command } from '../src/discord/command.ts';
import article from './article.ts';
import ask from './ask.ts';
import askAbout from './ask-about.ts';
import check from './check.ts';
import checkMessage from './check-message.ts';
import compare from './compare.ts';
import figures from './figures.ts';
import help from './help.ts';
import panel from './panel.ts';
import passage from './passage.ts';
import quote from './quote.ts';

/** Every command there is, in the order of `/help`. */
export const commands: readonly Command[] = [
  ask,
  compare,
  figures,
  passage,
  quote,
  check,
  article,
  panel,
  help,
  askAbout,
  checkMessage,
];
