import { existsSync } from 'node:fs';
import { pino } from 'pino';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { commands } from '../../commands/index.ts';
import { openEngine } from '../../src/open-engine.ts';
import { type Preview, servePreview } from '../../src/preview/serve-preview.ts';
import { sampler } from './sampler.ts';

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Flags for a browser that talks to nobody but us. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium's place on this machine; `undefined` when there is none. */
export const chromiumPath = [process.env['CHROMIUM'] ?? '', ...PROGRAMS].find((path) => path && existsSync(path));

/** The preview of the shipped corpus, and a browser to open it in. */
export interface Stage {
  readonly preview: Preview;
  readonly browser: Browser;
  /** A new reader with a page of their own; what the page complains of is kept in `complaints`. */
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** Serves the shipped corpus with every command, and one more with everything that can be drawn. */
export async function openStage(): Promise<Stage> {
  const { engine } = await openEngine();
  const log = pino({ level: 'silent' });
  const preview = await servePreview(
    { engine: () => engine, commands: [...commands, sampler], log, mentions: true },
    0,
  );
  const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: FLAGS });
  const complaints: string[] = [];
  return {
    preview,
    browser,
    complaints,
    async open(options = {}) {
      const context = await browser.newContext({ colorScheme: 'dark', locale: 'en-GB', timezoneId: 'UTC', ...options });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(preview.address);
      await page.getByRole('textbox', { name: 'Message #footnote' }).waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await preview.stop();
    },
  };
}

/** Types a command or a message and sends it. */
export async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Message #footnote' }).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The newest message that holds a text. */
export const message = (page: Page, text: string | RegExp) =>
  page.getByRole('article').filter({ hasText: text }).last();
