import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import UPNG from 'upng-js';
import { message, openStage, type Stage, type } from './browser.ts';

/** The pictures of the README: `npm run screenshots` makes them anew from the shipped article. */
const FOLDER = new URL('../../.github/screenshots/', import.meta.url);
const CLAIM = 'Ningbo Zhoushan Port handled over 1.1 billion tons in 2020. The forest coverage rate rose to 65%.';
const COLOURS = 64;
const QUESTION = '/ask What is the zero-run availability rate?';

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
  { name: 'check', width: 820, colorScheme: 'dark', pose: check },
  { name: 'plot', width: 820, colorScheme: 'dark', pose: plot },
];

async function ask(page: Page): Promise<void> {
  await type(page, QUESTION);
  await message(page, '97.4%').waitFor();
}

async function plot(page: Page): Promise<void> {
  await type(page, '/figures about:energy consumption plot:True');
  const drawn = message(page, 'Only you can see this').getByRole('img').last();
  await drawn.evaluate((image) => (image as unknown as { decode(): Promise<void> }).decode());
}

/** A colleague's message, checked: one figure as the article has it, one not. */
async function check(page: Page): Promise<void> {
  await page.getByLabel('Acting as').selectOption({ label: 'Sam (a colleague)' });
  await type(page, CLAIM);
  await page.getByLabel('Acting as').selectOption({ label: 'Robin (you)' });
  await page.getByRole('article').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Check against the article' }).click();
  await message(page, 'Only you can see this').waitFor();
}

/** The page as high as its newest messages, so that nothing is cut; on a phone without what the preview adds. */
async function take(stage: Stage, { name, width, colorScheme, pose }: Picture): Promise<void> {
  const page = await stage.open({
    viewport: { width, height: 900 },
    deviceScaleFactor: 2,
    colorScheme,
    locale: 'en-GB',
  });
  await pose(page);
  await page.setViewportSize({ width, height: (await page.evaluate(HEIGHT)) as number });
  await page.evaluate('document.activeElement.blur(); document.querySelector(".messages").scrollTop = 1e6');
  await page.mouse.move(0, 0);
  const taken = await page.locator(width < 480 ? 'main' : '.app').screenshot();
  writeFileSync(new URL(`${name}.png`, FOLDER), inFewColours(taken));
  await page.context().close();
}

/** What stands above and below the messages, and the messages themselves, less the welcome. */
const HEIGHT = `(() => {
  const list = document.querySelector('.messages');
  const { bottom } = document.querySelector('.welcome').getBoundingClientRect();
  const messages = list.getBoundingClientRect().top - list.scrollTop + list.scrollHeight - bottom;
  return Math.ceil(window.innerHeight - list.clientHeight + messages);
})()`;

/** A page has few colours; a picture of it that says so is a third of the size. */
function inFewColours(png: Buffer): Buffer {
  const { buffer, byteOffset, byteLength } = png;
  const { width, height, ...image } = UPNG.decode(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  return Buffer.from(UPNG.encode(UPNG.toRGBA8({ width, height, ...image }), width, height, COLOURS));
}

const stage = await openStage();
mkdirSync(FOLDER, { recursive: true });
for (const picture of pictures) await take(stage, picture);
await stage.close();
