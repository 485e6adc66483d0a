import { pino } from 'pino';
import { serve } from '../../src/discord/gateway.ts';
import { marsh } from '../commands/marsh.ts';
import type { Interaction } from '../loopback/interactions.ts';
import type { Exchange } from '../loopback/ledger.ts';
import { LocalDiscord } from '../loopback/local-discord.ts';
import { until } from '../loopback/until.ts';
import { troubledCommands } from './troubled-commands.ts';

/** A bot in this process whose commands go wrong in every way they can. */
export interface TroubledBot {
  readonly discord: LocalDiscord;
  /** Lines of its log. */
  readonly log: readonly string[];
  /** What it sent to answer an interaction. */
  readonly callsFor: (interaction: Interaction) => Exchange[];
  readonly close: () => Promise<void>;
}

export async function startTroubledBot(): Promise<TroubledBot> {
  const log: string[] = [];
  const discord = await LocalDiscord.start();
  const logger = pino({ level: 'info' }, { write: (line) => log.push(line) });
  const config = { token: discord.token, api: discord.api, logLevel: 'info', mentions: false } as const;
  const serving = await serve(() => marsh, troubledCommands, config, logger);
  await until(() => log.join('').includes('commands registered'));
  return {
    discord,
    log,
    callsFor: ({ raw }) => discord.ledger.exchanges.filter(({ path }) => path.includes(raw.token)),
    async close() {
      await serving.stop();
      await discord.close();
    },
  };
}

/** The texts of an answer's top-level components. */
export const textIn = ({ message }: Interaction): (string | undefined)[] =>
  ((message?.['components'] ?? []) as { content?: string }[]).map(({ content }) => content);
