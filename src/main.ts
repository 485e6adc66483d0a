import { parseArgs } from 'node:util';
import { config as loadEnvironment } from 'dotenv';
import { pino } from 'pino';
import { commands } from '../commands/index.ts';
import { runTerminal } from './cli/terminal.ts';
import { type Config, parseConfig } from './config.ts';
import { describeError } from './discord/describe-error.ts';
import { type Serving, serve } from './discord/gateway.ts';
import type { Engine } from './engine.ts';
import { ConfigurationError, TransientError } from './errors.ts';
import { openLiveEngine } from './live-engine.ts';
import { logNews } from './log-news.ts';
import type { Problem } from './model.ts';
import { openEngine } from './open-engine.ts';
import type { Preview } from './preview/serve-preview.ts';

/** Exit codes: asked to stop; a restart may help; a person must put something right (`EX_TEMPFAIL`, `EX_CONFIG`). */
const EXIT = { asked: 0, transient: 75, configuration: 78 } as const;

const USAGE = 'npm start -- [--corpus DIR] [--preview | --terminal]';

/** A closed pipe or a full disk behind our output is no reason to stop answering. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

process.exit(await run(process.argv.slice(2)).catch(explain));

async function run(args: string[]): Promise<number> {
  const { corpus, preview = false, terminal = false } = parseFlags(args);
  loadEnvironment({ quiet: true });
  const config = parseConfig(process.env);
  // discord.js would pick it up from there, and so could a crash report.
  delete process.env['DISCORD_TOKEN'];
  if (config.token && !terminal && !preview) return runBot({ ...config, token: config.token }, corpus);
  if (!config.token) console.error('No DISCORD_TOKEN is set, so this is not in Discord: see README.md to set it up.');
  if (!preview && (!process.stdin.isTTY || !process.stdout.isTTY))
    throw new ConfigurationError('Nothing to talk to: set DISCORD_TOKEN, or start it in a terminal.');
  if (!terminal) return runPreview(config, corpus);
  await runTerminal(await startEngine(corpus));
  return EXIT.asked;
}

interface Flags {
  readonly corpus?: string;
  readonly preview?: boolean;
  readonly terminal?: boolean;
}

function parseFlags(args: string[]): Flags {
  try {
    const options = {
      corpus: { type: 'string' },
      preview: { type: 'boolean' },
      terminal: { type: 'boolean' },
    } as const;
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new ConfigurationError(`${(error as Error).message}\nUsage: ${USAGE}`);
  }
}

/** Says on the way what is wrong with the files. */
async function startEngine(folder?: string): Promise<Engine> {
  const { engine, problems } = await openEngine(folder);
  printProblems(problems);
  return engine;
}

function printProblems(problems: readonly Problem[]): void {
  for (const { file, line, message } of problems)
    console.error(`${file}${line === undefined ? '' : `:${line}`}: ${message}`);
}

/** Serves the bot as a page. Loaded only now: beside Discord there is no preview. */
async function runPreview(config: Config, corpus?: string): Promise<number> {
  const asked = stopSignal();
  const { servePreview } = await import('./preview/serve-preview.ts');
  const log = pino({ level: config.logLevel }, process.stderr);
  let preview: Preview | undefined;
  const live = await openLiveEngine((news) => {
    logNews(news, log);
    preview?.offerAgain();
  }, corpus);
  printProblems(live.problems);
  preview = await servePreview({ engine: live.current, commands, log, mentions: config.mentions }, config.port);
  console.log(`Footnote is at ${preview.address}, for this computer only. Ctrl-C stops it.`);
  await asked;
  await preview.stop();
  return EXIT.asked;
}

async function runBot(config: Config & { token: string }, corpus?: string): Promise<number> {
  const asked = stopSignal();
  const log = pino({ level: config.logLevel }, process.stderr);
  // discord.js lets a malformed event of the gateway become one of these: it costs that event, not the bot.
  process.on('unhandledRejection', (error) => log.error(describeError(error), 'something unforeseen failed'));
  // Node would print the error with all that it holds, tokens and questions too.
  process.on('uncaughtException', (error) => process.exit(explain(error)));
  let serving: Serving | undefined;
  const opening = openLiveEngine((news) => {
    logNews(news, log);
    serving?.register();
  }, corpus);
  const live = await Promise.race([opening, asked]);
  if (live === 'asked') return EXIT.asked;
  printProblems(live.problems);
  const started = await Promise.race([serve(live.current, commands, config, log), asked]);
  if (started === 'asked') return EXIT.asked;
  serving = started;
  console.log(`Footnote is in Discord, with ${live.current().articles.length} article(s). Invite it to a server:`);
  console.log(serving.inviteLink);
  const ending = await Promise.race([serving.lost, asked]);
  await serving.stop();
  return ending === 'asked' ? EXIT.asked : explain(ending);
}

/** The first signal asks; the second one insists. */
function stopSignal(): Promise<'asked'> {
  return new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(EXIT.asked);
        asked = true;
        resolve('asked');
      });
    }
  });
}

function explain(error: unknown): number {
  if (error instanceof ConfigurationError || error instanceof TransientError) {
    console.error(error.message);
    return error instanceof ConfigurationError ? EXIT.configuration : EXIT.transient;
  }
  console.error('Footnote stopped:', JSON.stringify(describeError(error)));
  return EXIT.transient;
}
