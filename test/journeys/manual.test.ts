/** The editors' manual, page after page by its own links, with JavaScript and without, light and dark. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { open, WIDTHS } from './portal.ts';
import { inspect } from './watch.ts';

const base = inject('base');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Every address of the manual that a page leads to. */
const links = (page: Page) =>
  page
    .locator('a[href^="/manuel"]')
    .evaluateAll((anchors) => anchors.map((each) => new URL((each as HTMLAnchorElement).href).pathname));

/** The pages of the errors are all made alike: some are looked at. */
const isError = (path: string) => path.startsWith('/manuel/erreurs/');

test('every error has its page', async () => {
  const { page } = await open(browser, WIDTHS[0]!);
  await page.goto(`${base}/manuel/erreurs`);
  const errors = (await links(page)).filter(isError);
  expect(errors.length).toBeGreaterThan(80);
  for (const path of errors) expect(await (await fetch(base + path)).text()).toContain('Manuel de Guichet</title>');
  await page.context().close();
});

test.each([
  { ...WIDTHS[0]!, colorScheme: 'light' },
  { ...WIDTHS[1]!, colorScheme: 'dark' },
] as const)('every page of the manual is reached and is well made, $width px, $colorScheme', async (size) => {
  const { page, complaints } = await open(browser, size, { colorScheme: size.colorScheme });
  const seen = new Set<string>();
  const toSee = ['/manuel'];
  for (let path = toSee.pop(); path !== undefined; path = toSee.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const answer = await page.goto(base + path);
    expect(answer?.status(), path).toBe(200);
    // The portal's own page would be shown for an address that leads nowhere.
    expect(await page.locator('.gui-manuel__page h1').count(), path).toBe(1);
    await page.locator('html[data-fr-theme]').waitFor();
    await inspect(page);
    toSee.push(...(await links(page)).filter((each) => !isError(each) || each.endsWith('008')));
  }
  expect(seen.size).toBeGreaterThan(20);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the portal leads to the manual, which is read without JavaScript', async () => {
  const { page } = await open(browser, WIDTHS[0]!);
  await page.goto(`${base}/`);
  await page.getByRole('link', { name: /le manuel/ }).click();
  await page.waitForURL(/\/manuel$/);
  await page.context().close();
  const plain = await open(browser, WIDTHS[1]!, { javaScriptEnabled: false });
  await plain.page.goto(`${base}/manuel/bareme`);
  await plain.page.getByRole('heading', { level: 1, name: /barème/ }).waitFor();
  expect(await plain.page.locator('.gui-extrait .gui-keyword').count()).toBeGreaterThan(3);
  await plain.page.context().close();
});
