import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { message, openStage, type, type Stage } from './browser.ts';

/** The pictures of the README: `npm run screenshots` makes them anew from the shipped article. */
const FOLDER = new URL('../../.github/screenshots/', import.meta.url);
const QUESTION = '/ask How did the core industry of the digital economy grow?';

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'dark' | 'light';
  /** What is done before the picture is taken. */
  readonly pose: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: 'answer', width: 820, colorScheme: 'dark', pose: ask },
  { name: 'answer-phone', width: 390, colorScheme: 'light', pose: ask },
];

async function ask(page: Page): Promise<void> {
  await type(page, QUESTION);
  await message(page, '702 billion yuan').waitFor();
}

/** The page as high as its newest messages, so that nothing is cut; on a phone without what the preview adds. */
async function take(stage: Stage, { name, width, colorScheme, pose }: Picture): Promise<void> {
  const page = await stage.open({ viewport: { width, height: 900 }, deviceScaleFactor: 2, colorScheme, locale: 'en-GB' });
  await pose(page);
  await page.setViewportSize({ width, height: (await page.evaluate(HEIGHT)) as number });
  await page.evaluate('document.activeElement.blur(); document.querySelector(".messages").scrollTop = 1e6');
  await page.mouse.move(0, 0);
  const shown = await page.locator(width < 480 ? 'main' : '.app').boundingBox();
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 85,
    ...(shown && { clip: { ...shown, scale: 1 } }),
  });
  writeFileSync(new URL(`${name}.webp`, FOLDER), Buffer.from(data, 'base64'));
  await page.context().close();
}

/** What stands above and below the messages, and the messages themselves, less the welcome. */
const HEIGHT = `(() => {
  const list = document.querySelector('.messages');
  const { bottom } = document.querySelector('.welcome').getBoundingClientRect();
  const messages = list.getBoundingClientRect().top - list.scrollTop + list.scrollHeight - bottom;
  return Math.ceil(window.innerHeight - list.clientHeight + messages);
})()`;

const stage = await openStage();
mkdirSync(FOLDER, { recursive: true });
for (const picture of pictures) await take(stage, picture);
await stage.close();
