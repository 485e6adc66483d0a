import { parseArgs } from 'node:util';
import { config as loadEnvironment } from 'dotenv';
import { pino } from 'pino';
import { commands } from '../commands/index.ts';
import { runTerminal } from './cli/terminal.ts';
import { type Config, parseConfig } from './config.ts';
import { serve } from './discord/gateway.ts';
import { describeError } from './discord/respond.ts';
import type { Engine } from './engine.ts';
import { ConfigurationError } from './errors.ts';
import { openEngine } from './open-engine.ts';

/** Exit codes: asked to stop; a restart may help; a person must put something right (`EX_TEMPFAIL`, `EX_CONFIG`). */
const EXIT = { asked: 0, transient: 75, configuration: 78 } as const;

/** A closed pipe or a full disk behind our output is no reason to stop answering. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

process.exitCode = await run().catch(explain);
if (process.exitCode !== EXIT.asked) process.exit();

async function run(): Promise<number> {
  const { values } = parseArgs({ options: { corpus: { type: 'string' }, terminal: { type: 'boolean' } } });
  loadEnvironment({ quiet: true });
  const config = parseConfig(process.env);
  // discord.js would pick it up from there, and so could a crash report.
  delete process.env['DISCORD_TOKEN'];
  const engine = await startEngine(values.corpus);
  if (config.token && !values.terminal) return runBot(engine, { ...config, token: config.token });
  if (!config.token) console.error('No DISCORD_TOKEN is set, so this is not in Discord: see README.md to set it up.');
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new ConfigurationError('Nothing to talk to: set DISCORD_TOKEN, or start it in a terminal.');
  await runTerminal(engine);
  return EXIT.asked;
}

/** Serves what can be served, and says what cannot. */
async function startEngine(folder: string | undefined): Promise<Engine> {
  const { engine, problems } = await openEngine(folder);
  for (const { file, line, message } of problems) {
    console.error(`${file}${line === undefined ? '' : `:${line}`}: ${message}`);
  }
  return engine;
}

async function runBot(engine: Engine, config: Config & { token: string }): Promise<number> {
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const serving = await serve(engine, commands, config, log);
  console.log(
    `Footnote is in Discord with ${engine.articles.length} article(s). Invite it to a server:\n${serving.inviteLink}`,
  );
  const ending = await Promise.race([serving.ended, stopSignal()]);
  await serving.stop();
  if (ending === 'asked') return EXIT.asked;
  console.error(ending.message);
  return EXIT[ending.why];
}

/** The first signal asks; the second one insists. */
function stopSignal(): Promise<'asked'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        resolve('asked');
        process.once(signal, () => process.exit(EXIT.asked));
      });
    }
  });
}

function explain(error: unknown): number {
  if (error instanceof ConfigurationError) {
    console.error(error.message);
    return EXIT.configuration;
  }
  console.error('Footnote stopped:', JSON.stringify(describeError(error)));
  return EXIT.transient;
}
