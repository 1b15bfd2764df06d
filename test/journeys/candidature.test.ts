/**
 * For each programme present: from the home page to a deposited dossier and back to it, by mouse and by keyboard alone,
 * at two widths. Nothing here names a programme.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../browser.ts';
import { scenarioOf } from './answers/index.ts';
import { fillPage, type Filling } from './fill.ts';
import { Person, type Way } from './person.ts';
import { base, open, programmes, WIDTHS } from './portal.ts';
import { inspect } from './watch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const present = await programmes();
const ways: readonly Way[] = ['mouse', 'keyboard'];
const journeys = present.flatMap(({ slug, programme }, rank) =>
  WIDTHS.flatMap((size, column) =>
    ways.map((way, line) => ({ slug, programme, size, way, seed: 100 + rank * 10 + column * 2 + line })),
  ),
);

test('there are programmes', () => {
  expect(present.length).toBeGreaterThanOrEqual(3);
});

describe.each(journeys)('$slug, $way, $size.width px', ({ slug, programme, size, way, seed }) => {
  test('from the home page to a deposited dossier and back', async () => {
    const scenario = scenarioOf(programme);
    const filling: Filling = { programme, scenario, seed, done: new Set() };
    const { page, complaints } = await open(browser, size);
    const person = new Person(page, way);

    // The programme, from the home page.
    await page.goto(`${base()}/?au=${scenario.au}`);
    const card = page.getByRole('link', { name: programme.titre, exact: true }).first();
    await card.waitFor();
    await inspect(page);
    await person.press(card);
    await page.getByRole('heading', { level: 1, name: programme.titre }).waitFor();
    await inspect(page);

    // The simulator, without an account.
    await person.press(page.getByRole('link', { name: 'Simuler mon aide' }).first());
    await page.getByRole('heading', { level: 1, name: 'Simuler mon aide' }).waitFor();
    await inspect(page);
    await fillPage(person, filling);
    for (const text of scenario.shown)
      await page.getByText(text.replaceAll(' ', '\u00A0'), { exact: false }).or(page.getByText(text)).first().waitFor();
    await inspect(page);
    await person.press(page.getByRole('button', { name: 'Continuer vers la candidature' }));

    // Sign-in, with the answers kept.
    await person.press(page.getByRole('link', { name: 'Se connecter pour commencer' }));
    await person.press(page.getByRole('button', { name: /^Camille Martin/ }));
    await page.getByRole('heading', { level: 1, name: 'Déposer une candidature' }).waitFor();
    await inspect(page);
    await person.press(page.getByRole('button', { name: /^Commencer (la|une nouvelle) candidature/ }));
    await page.getByRole('heading', { level: 2, name: 'Étapes' }).waitFor();
    await inspect(page);

    // Step after step.
    await person.press(page.locator('main').getByRole('link', { name: /^Continuer :/ }));
    for (;;) {
      await page.locator('.gui-fil').or(page.locator('.gui-dépôt')).first().waitFor();
      if ((await page.locator('.gui-dépôt').count()) > 0) break;
      const title = await page.locator('main h1').innerText();
      await fillPage(person, filling);
      await inspect(page);
      await person.press(page.getByRole('button', { name: 'Enregistrer et continuer' }));
      await expect
        .poll(
          async () =>
            (await page.locator('main h1').innerText()) !== title ||
            (await page.locator('.gui-résumé-erreurs').innerText()),
        )
        .toBe(true);
    }

    // The check, the deposit.
    await page.getByRole('heading', { name: 'Votre dossier est complet' }).waitFor();
    await inspect(page);
    await person.press(page.getByRole('button', { name: 'Déposer ma candidature' }));
    await person.press(page.getByRole('button', { name: 'Oui, déposer' }));
    await page.getByRole('heading', { level: 1, name: 'Candidature déposée' }).waitFor();
    await inspect(page);
    const reference = await page.locator('[data-reference]').innerText();
    expect(reference).toMatch(/\S{6,}/);

    // And back to it.
    await person.press(
      page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: 'Mes dossiers' }),
    );
    await page.getByText(reference).waitFor();
    await inspect(page);
    await person.press(page.getByRole('listitem').filter({ hasText: reference }).getByRole('link'));
    await page.getByRole('heading', { level: 1, name: 'Candidature déposée' }).waitFor();
    expect(await page.locator('[data-reference]').innerText()).toBe(reference);

    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
