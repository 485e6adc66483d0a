import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
// Builds dist/ when it is older than its sources.
import '../../src/build/ensure.mjs';
import { settings } from '../../src/config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** An empty value keeps a developer's own .env out. */
const NO_SETTINGS = Object.fromEntries(Object.keys(settings.shape).map((name) => [name, '']));

/** The real program, started as its own process. */
export interface Bot {
  readonly process: ChildProcess;
  /** All it has written so far. */
  readonly output: () => { readonly stdout: string; readonly stderr: string };
  /** Resolves with its exit code when it has ended. */
  readonly ended: Promise<number | null>;
  /** Asks it to stop. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts the bot as `npm start` does, with no settings but these. */
export function startBot(environment: Readonly<Record<string, string>>, args: readonly string[] = []): Bot {
  const child = spawn(process.execPath, ['dist/src/main.js', ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], ...NO_SETTINGS, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    written.stdout += text;
  });
  child.stderr.on('data', (text) => {
    written.stderr += text;
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    process: child,
    output: () => written,
    ended,
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}
