import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from 'discord-api-types/v10';
import { chosenArticle } from '../src/discord/chosen-article.ts';
import type { Command } from '../src/discord/command.ts';
import {
  pressArticle,
  pressAsk,
  pressCite,
  pressPanelFigures,
  pressRemovePanel,
  pressSection,
} from '../src/discord/press-panel.ts';
import { renderPanel } from '../src/discord/render-panel.ts';
import { UserError } from '../src/errors.ts';
import { textFor } from '../src/text/index.ts';

export default {
  definition: {
    name: 'panel',
    description: 'Post a standing card: the article, its sections, a way to ask.',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    contexts: [InteractionContextType.Guild],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  },
  takesArticle: true,

  execute(request, engine) {
    const text = textFor(request.locale);
    // Server managers may open the command to others in Discord's settings.
    if (!request.person.managesServer) throw new UserError(text.panelNeedsRight);
    const [only, ...others] = engine.articles;
    if (!only) throw new UserError(text.noArticles);
    const article = chosenArticle(request, engine) ?? (others.length === 0 ? only : undefined);
    return { kind: 'message', private: false, ...renderPanel(article, { engine, text, standing: true }) };
  },

  press: {
    'panel-section': pressSection,
    'panel-article': pressArticle,
    'panel-ask': pressAsk,
    'panel-figures': pressPanelFigures,
    'panel-cite': pressCite,
    'panel-remove': pressRemovePanel,
  },
} satisfies Command;
