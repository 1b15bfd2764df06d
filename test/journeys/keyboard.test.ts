/**
 * Every programme by keyboard alone, at two widths: Tab, Enter, Space and arrows, from the home page to the receipt.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { wholeJourney } from './journey.ts';
import { Person } from './person.ts';
import { open, programmes, WIDTHS } from './portal.ts';

const base = inject('base');
const present = await programmes(base);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each(present)('$slug', ({ slug, programme }) => {
  test.each(WIDTHS)('$width px', async (width) => {
    const { page, complaints } = await open(browser, width);
    const seed = present.findIndex((one) => one.slug === slug) * 10 + width.width + 1;
    const onPage = async (): Promise<void> => undefined;
    await wholeJourney(new Person(page, 'keyboard'), { base, slug, programme, seed, onPage });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
