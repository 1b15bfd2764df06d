/**
 * The amounts of the worked examples, to the cent, as the simulator shows them.
 */
import { constantValue, toRuntime } from '@guichet/compiler';
import { dateParis, écrireValeur } from '@guichet/runtime';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { answersOf } from '../examples.ts';
import { programmes } from '../programmes.ts';
import { open, WIDTHS, type Width } from './portal.ts';

const base = inject('base');
const [wide] = WIDTHS as [Width];
/** An example without a date of its own is read on any day. */
const ANY_DAY = '2022-06-15';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each(programmes)('$slug', ({ slug, compilation: { plan } }) => {
  if (!plan) throw new Error('No plan');

  test('the simulator shows the amounts that the examples expect', async () => {
    const { page, complaints } = await open(browser, wide);
    await page.goto(base);
    let compared = 0;
    for (const example of plan.examples) {
      const answers = answersOf(plan, example);
      const amounts = example.expected.flatMap(({ name, value, type }) =>
        typeof value !== 'string' && type.genre === 'montant' && plan.results.some(({ nom }) => nom === name)
          ? [{ name, text: écrireValeur(toRuntime(constantValue(value)), type) }]
          : [],
      );
      if (!answers || amounts.length === 0) continue;
      await page.evaluate(
        ([key, text]) => sessionStorage.setItem(key ?? '', text ?? ''),
        [`guichet:simulation:${slug}`, JSON.stringify(answers)],
      );
      const day = dateParis(example.instant);
      await page.goto(`${base}/programme/${slug}/simulateur?au=${day === '1970-01-01' ? ANY_DAY : day}`);
      for (const { name, text } of amounts) {
        const line = page.locator(`[data-resultat="${name}"]`).first();
        await line.waitFor();
        expect(await line.textContent(), `${example.title} : ${name}`).toContain(text);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
