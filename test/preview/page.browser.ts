import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, message, openStage, type Stage, type } from './browser.ts';

if (!chromiumPath && process.env['CI']) throw new Error('There is no Chromium: apt-get install chromium.');
if (!chromiumPath) console.log('The preview is not tested: there is no Chromium (apt-get install chromium).');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ZERO_RUN = '/ask What is the zero-run availability rate?';

let stage: Stage;
const open = (...options: Parameters<Stage['open']>) => stage.open(...options);

/** What axe finds wrong, a line each. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate('typeof axe !== "undefined"'))) await page.evaluate(AXE);
  const found = (await page.evaluate('axe.run()')) as {
    violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
  };
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target + node.failureSummary).join('; ')}`,
  );
}

const focused = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent');

/** Elements that reach out of the window, but for what scrolls within itself. */
const OUTSIDE = `[...document.querySelectorAll('body *')]
  .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
  .filter((element) => !element.closest('.listen, pre'))
  .map((element) => element.outerHTML.slice(0, 80))`;

async function pressLong(page: Page): Promise<void> {
  const { x = 0, y = 0 } = (await page.getByRole('article').boundingBox()) ?? {};
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x + 100, y: y + 30 }] });
  await page.getByRole('menu').waitFor();
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

describe.skipIf(!chromiumPath)('the preview page', () => {
  beforeAll(async () => {
    stage = await openStage();
  }, 60_000);
  afterAll(() => stage?.close());

  test('answers a question with passage, figures and source, and says so to those who listen', async () => {
    const page = await open();
    await type(page, ZERO_RUN);
    const answer = message(page, 'What is the zero-run availability rate?');
    await answer.getByText('97.4%').first().waitFor();
    expect(await answer.locator('.above').textContent()).toBe('RRobin used /ask');
    expect(await answer.getByText('China News Service').count()).toBe(1);
    expect(await answer.getByRole('link', { name: 'Read it in the source' }).getAttribute('target')).toBe('_blank');
    expect(await page.locator('[aria-live]').textContent()).toMatch(
      /^Footnote: What is the zero-run availability rate\?/,
    );
    expect(await focused(page)).toBe('Message #footnote');
  });

  test('opens the commands with a slash, and takes one with the arrow keys', async () => {
    const page = await open();
    await page.keyboard.type('/');
    const commands = page.getByRole('listbox', { name: 'Commands' });
    expect(await commands.getByRole('option').first().textContent()).toContain('/ask question');
    expect(await commands.getByText('/panel').count()).toBe(0);
    await page.keyboard.type('pas');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.locator('.fault').first().textContent()).toContain('This option is required.');
    await page.keyboard.type('14');
    await page.keyboard.press('Enter');
    await message(page, 'Only you can see this').getByText('¶14').first().waitFor();
  });

  test('offers what completes an option as it is typed', async () => {
    const page = await open();
    await page.keyboard.type('/ask zero-r');
    const wanted = page.getByRole('option', { name: 'zero-run availability rate' });
    const isActive = async () => (await wanted.getAttribute('data-active')) === '';
    await wanted.waitFor();
    for (let tries = 0; tries < 9 && !(await isActive()); tries += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.getByRole('combobox', { name: 'question' }).inputValue())
      .toBe('zero-run availability rate');
  });

  test('keeps a private reply from a colleague, and lets its reader dismiss it', async () => {
    const page = await open();
    await type(page, '/ask Who is Mu De? private:True');
    const reply = message(page, 'Only you can see this');
    await reply.waitFor();
    await page.getByLabel('Acting as').selectOption({ label: 'Sam (a colleague)' });
    await expect.poll(() => page.getByRole('article').count()).toBe(0);
    await page.getByLabel('Acting as').selectOption({ label: 'Robin (you)' });
    await reply.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByRole('article').count()).toBe(0);
    await expect.poll(() => focused(page)).toBe('Message #footnote');
  });

  test('turns pages in place for who asked, and beside it for somebody else', async () => {
    const page = await open();
    await type(page, ZERO_RUN);
    const answer = message(page, 'What is the zero-run availability rate?');
    await answer.getByRole('button', { name: 'In context' }).click();
    const context = message(page, 'Only you can see this');
    await context.getByRole('button', { name: 'After ▶' }).click();
    await context.getByText('¶13').first().waitFor();
    expect(await page.getByRole('article').count()).toBe(2);

    await page.getByLabel('Acting as').selectOption({ label: 'Sam (a colleague)' });
    await answer.getByRole('button', { name: 'In context' }).click();
    await message(page, 'Only you can see this').waitFor();
    expect(await page.getByRole('article').count()).toBe(2);
  });

  test.each([
    ['a right click', (page: Page) => page.getByRole('article').click({ button: 'right' })],
    ['the menu key', (page: Page) => page.getByRole('article').press('ContextMenu')],
    ['its button', (page: Page) => page.getByRole('button', { name: 'More' }).click()],
    ['a long press', pressLong],
  ])('asks the article about a colleague’s message, from the menu that %s opens', async (_how, openMenu) => {
    const page = await open();
    await page.getByLabel('Acting as').selectOption({ label: 'Sam (a colleague)' });
    await type(page, 'How much cargo did the port handle?');
    await page.getByLabel('Acting as').selectOption({ label: 'Robin (you)' });
    await openMenu(page);
    expect(await focused(page)).toMatch(/^Ask the article/);
    await page.keyboard.press('Enter');
    await message(page, 'Only you can see this').getByText('1.1 billion tons').first().waitFor();
  });

  test('checks a colleague’s message against the article', async () => {
    const page = await open();
    await page.getByLabel('Acting as').selectOption({ label: 'Sam (a colleague)' });
    await type(page, 'The forest coverage rate rose to 65%.');
    await page.getByLabel('Acting as').selectOption({ label: 'Robin (you)' });
    await page.getByRole('article').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Check against the article' }).click();
    const reply = message(page, 'Only you can see this');
    await reply.getByText('Differs').waitFor();
    expect(await reply.locator('.above').textContent()).toBe('RRobin used Check against the article');
  });

  test('shows a plot, and what it shows in words', async () => {
    const page = await open();
    await type(page, '/figures about:energy consumption plot:True');
    const plot = message(page, 'Only you can see this').locator('figure img');
    expect(await plot.getAttribute('alt')).toContain('0.45 tons of standard coal');
    await expect
      .poll(() => plot.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
      .toBeGreaterThan(400);
    await page.getByRole('button', { name: 'ALT' }).click();
    expect(await page.locator('figcaption').textContent()).toBe(await plot.getAttribute('alt'));
  });

  test('says why in the source drawer', async () => {
    const page = await open();
    await type(page, ZERO_RUN);
    await message(page, '97.4%').getByRole('button', { name: 'Show source' }).click();
    await page.getByRole('complementary', { name: 'Source' }).getByText('Why ¶11?').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
  });

  test('asks from the panel, through its form', async () => {
    const page = await open();
    await page.getByLabel('Acting as').selectOption({ label: 'Max (a moderator)' });
    await type(page, '/panel ');
    const panel = page.getByRole('article').first();
    await panel.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('dialog', { name: 'Ask the article' }).waitFor();
    await page.keyboard.type('forest coverage rate');
    await page.getByRole('button', { name: 'Submit' }).click();
    await message(page, 'Only you can see this').getByText('61.2%').first().waitFor();
    await panel.getByRole('combobox', { name: 'Go to a section' }).click();
    await page.getByRole('option', { name: /^Answer the/ }).click();
    await message(page, 'Only you can see this').getByText('¶14').first().waitFor();
  });

  test('leads back to the message when its menu is left', async () => {
    const page = await open();
    await type(page, 'Good morning');
    await page.getByRole('article').press('Enter');
    expect(await focused(page)).toMatch(/^Ask the article/);
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/^Robin, /);
  });

  test('opens a form, sends it, and leads back', async () => {
    const page = await open();
    await page.getByLabel('Acting as').selectOption({ label: 'Max (a moderator)' });
    await type(page, '/sample ');
    const sample = page.getByRole('article').filter({ hasText: 'Everything a message can be made of' }).first();
    await sample.getByRole('button', { name: 'Form' }).click();
    const form = page.getByRole('dialog', { name: 'A form' });
    await form.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type('written by hand');
    await form.getByRole('button', { name: 'Submit' }).click();
    await message(page, 'Written: written by hand').waitFor();
    await expect.poll(() => focused(page)).toBe('Form');
    await sample.getByRole('button', { name: 'Form' }).click();
    await form.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Form');
  });

  test('draws everything a message can be made of', async () => {
    const page = await open();
    await type(page, '/sample ');
    const sample = page.getByRole('article').filter({ hasText: 'Everything a message can be made of' }).first();
    const shown = sample.getByRole('img', { name: 'A blue field' });
    await expect
      .poll(() => shown.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
      .toBe(600);
    expect(await shown.getAttribute('src')).toMatch(/^\/files\/[0-9a-f-]{36}\/one\.png$/);
    expect(await sample.getByRole('link', { name: 'data.csv' }).count()).toBe(1);
    expect(await sample.getByText('The preview loads nothing').count()).toBe(1);
    expect(await sample.getByRole('button', { name: 'Disabled' }).isDisabled()).toBe(true);
    await sample.getByRole('button', { name: 'Spoiler, press to show' }).click();
    expect(await sample.locator('.spoiler').textContent()).toBe('covered');
    await sample.getByRole('combobox', { name: 'Choose a tide' }).click();
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await message(page, 'Chosen: flood').waitFor();
    await sample.getByRole('button', { name: 'Primary' }).click();
    await message(page, 'Pressed 1').waitFor();
    expect(await page.getByRole('article').count()).toBe(2);
  });

  test('thinks while files are slow, and owns up when something breaks', async () => {
    const page = await open();
    await type(page, '/sample wait:1500 ');
    await message(page, 'Footnote is thinking…').waitFor();
    await message(page, 'Everything a message can be made of').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    await type(page, '/sample fail:True');
    await message(page, 'Something went wrong').waitFor();
  });

  test('answers an ordinary message that mentions it', async () => {
    const page = await open();
    await type(page, '@Footnote How much cargo did the port handle?');
    await message(page, '1.1 billion tons').waitFor();
    expect(await page.getByRole('article').first().locator('.mention').textContent()).toBe('@Footnote');
  });

  test('shares a private answer', async () => {
    const page = await open();
    await type(page, `${ZERO_RUN} private:True`);
    await message(page, 'Only you can see this').getByRole('button', { name: 'Share' }).click();
    await message(page, 'Shared by @Robin').getByText('97.4%').first().waitFor();
    const shared = message(page, 'Only you can see this').getByRole('button', { name: 'Shared' });
    expect(await shared.isDisabled()).toBe(true);
  });

  test('answers in the reader’s language', async () => {
    const page = await open();
    await page.getByLabel('Language').selectOption('zh-CN');
    await type(page, '/ask What is the zero-run availability rate?');
    const reply = message(page, '97.4%');
    await reply.waitFor();
    expect(await reply.locator('.content').getAttribute('lang')).toBe('zh-CN');
    expect(await reply.getByText('2021年4月16日').count()).toBe(1);
  });

  test('shows what a message is made of', async () => {
    const page = await open();
    await type(page, ZERO_RUN);
    await message(page, '97.4%').waitFor();
    await page.getByRole('button', { name: 'Source', exact: true }).click();
    const drawer = page.getByRole('complementary', { name: 'Source' });
    expect(await drawer.getByRole('row', { name: /^Components/ }).textContent()).toMatch(/\d+ \/ 40/);
    const payload = JSON.parse((await drawer.locator('pre').first().textContent()) ?? '');
    expect(payload.allowed_mentions).toEqual({ parse: [] });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await drawer.count()).toBe(0);
    expect(await focused(page)).toBe('Source');
  });

  test('keeps tabs apart, and begins anew when it is loaded again', async () => {
    const [one, two] = [await open(), await open()];
    await type(one, 'Good morning');
    expect(await two.getByRole('article').count()).toBe(0);
    await one.reload();
    await one.getByRole('textbox', { name: 'Message #footnote' }).waitFor();
    expect(await one.getByRole('article').count()).toBe(0);
  });

  test('says when nobody answers', async () => {
    const page = await open();
    await page.route('**/interactions', (route) => route.abort());
    await type(page, ZERO_RUN);
    await page.locator('.failure', { hasText: 'The application did not respond' }).waitFor();
    stage.complaints.length = 0;
  });

  test.each([320, 390, 1280, 3840])('fits into %d pixels', async (width) => {
    const page = await open({ viewport: { width, height: 800 } });
    await type(page, '/sample ');
    await message(page, 'Everything a message can be made of').waitFor();
    await page.keyboard.type('/ask ');
    expect(await page.evaluate(OUTSIDE)).toEqual([]);
  });

  test.each(['dark', 'light'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
    const page = await open({ colorScheme });
    const found: Record<string, string[]> = { welcome: await violations(page) };
    await page.keyboard.type('/');
    found['commands'] = await violations(page);
    await page.keyboard.type('ask question:zero private:');
    await page.getByRole('option', { name: 'True' }).waitFor();
    found['options'] = await violations(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await type(page, '/sample ');
    await message(page, 'Everything a message can be made of').waitFor();
    await type(page, '/article ');
    await message(page, 'Only you can see this').waitFor();
    await type(page, 'Good morning');
    found['messages'] = await violations(page);
    await page.getByRole('article').last().press('Enter');
    await page.getByRole('menu').waitFor();
    found['menu'] = await violations(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Phone width' }).click();
    found['phone'] = await violations(page);
    expect(found).toEqual({ welcome: [], commands: [], options: [], messages: [], menu: [], phone: [] });
  });

  test('does everything by keyboard alone', async () => {
    const page = await open();
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.keyboard.type(ZERO_RUN);
    await press('Enter');
    await message(page, '97.4%').waitFor();
    for (let at = ''; at !== 'In context'; at = await focused(page)) await press('Shift+Tab');
    await press('Enter');
    await message(page, 'Only you can see this').waitFor();
    await expect.poll(() => focused(page)).toBe('In context');
    for (let at = ''; !/^Footnote, /.test(at); at = await focused(page)) await press('Shift+Tab');
    await press('ArrowDown');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    for (let at = ''; at !== 'Dismiss message'; at = await focused(page)) await press('Tab');
    await press('Enter');
    await expect.poll(() => focused(page)).toBe('Message #footnote');
    for (let at = ''; at !== 'Light theme'; at = await focused(page)) await press('Shift+Tab');
    await press('Space');
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light');
  });

  test('complains of nothing', () => {
    expect(stage.complaints).toEqual([]);
  });
});
