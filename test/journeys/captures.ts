/**
 * Pictures of the pages, to be looked at and shown: `CAPTURES=<folder> vitest run --project journeys`.
 * `CAPTURES_APPEARANCE=dark` for the dark ones.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { wholeJourney } from './journey.ts';
import { Person } from './person.ts';
import { open, programmes, WIDTHS } from './portal.ts';

const folder = process.env['CAPTURES'] ?? 'captures';
const colorScheme = process.env['CAPTURES_APPEARANCE'] === 'dark' ? 'dark' : 'light';
const base = inject('base');
const present = await programmes(base);

describe('captures', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
    mkdirSync(folder, { recursive: true });
  });
  afterAll(() => browser?.close());

  describe.each(present)('$slug', ({ slug, programme }) => {
    test.each(WIDTHS)('$width px', async (size) => {
      const { page } = await open(browser, size, { colorScheme });
      const taken = new Map<string, number>();
      const onPage = async (name: string): Promise<void> => {
        const word = name
          .replace(/Étape \d+ sur \d+/, '')
          .toLowerCase()
          .replaceAll(/[^\p{L}\d]+/gu, '-');
        taken.set(word, (taken.get(word) ?? 0) + 1);
        await page.evaluate(() => document.fonts.ready);
        if (!name.startsWith('confirmation')) await page.evaluate(() => globalThis.scrollTo(0, 0));
        const file = path.join(folder, `${slug}-${word}-${size.width}`);
        await page.screenshot({ path: `${file}.png` });
        await page.screenshot({ path: `${file}-full.png`, fullPage: true });
        if (name !== 'receipt') return;
        await page.emulateMedia({ media: 'print' });
        await page.screenshot({ path: `${file}-print.png`, fullPage: true });
        await page.emulateMedia({ media: 'screen' });
      };
      const seed = 700_000 + present.findIndex((one) => one.slug === slug) * 10 + size.width;
      await wholeJourney(new Person(page, 'mouse'), { base, slug, programme, seed, onPage });
      await page.context().close();
    });
  });
});
