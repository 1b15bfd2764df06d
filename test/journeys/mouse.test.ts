/**
 * Every programme by mouse, at two widths, each page inspected: axe, console, security policy, shape.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { wholeJourney } from './journey.ts';
import { Person } from './person.ts';
import { open, programmes, WIDTHS } from './portal.ts';
import { inspect } from './watch.ts';

const base = inject('base');
const present = await programmes(base);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

test('there are programmes', () => {
  expect(present.length).toBeGreaterThanOrEqual(3);
});

describe.each(present)('$slug', ({ slug, programme }) => {
  test.each(WIDTHS)('$width px', async (width) => {
    const { page, complaints } = await open(browser, width);
    const seed = present.findIndex((one) => one.slug === slug) * 10 + width.width;
    await wholeJourney(new Person(page, 'mouse'), { base, slug, programme, seed, onPage: () => inspect(page) });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
