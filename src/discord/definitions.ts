import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Engine } from '../engine.ts';
import { languages } from '../text/index.ts';
import type { Command } from './command.ts';
import { localise } from './localise.ts';

/** The option that names an article. */
const ARTICLE_OPTION: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: 'article',
  description: 'Which article; all of them unless you choose',
  autocomplete: true,
  max_length: 100,
};

/**
 * What is registered with Discord: each command's own definition, an `article` option while there are several
 * articles, usable on servers and by a person anywhere unless it says otherwise, in every language.
 */
export function definitions(commands: readonly Command[], engine: Engine): RESTPostAPIApplicationCommandsJSONBody[] {
  const several = engine.articles.length > 1;
  const offered = commands.filter(({ needsSeveral }) => several || !needsSeveral);
  return offered.map(({ definition, takesArticle }) => {
    const complete = {
      type: ApplicationCommandType.ChatInput,
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
      integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
      ...definition,
      ...(takesArticle && several && { options: [...optionsOf(definition), ARTICLE_OPTION] }),
    } as RESTPostAPIApplicationCommandsJSONBody;
    return localise(complete, languages);
  });
}

const optionsOf = (definition: RESTPostAPIApplicationCommandsJSONBody) =>
  'options' in definition ? (definition.options ?? []) : [];
