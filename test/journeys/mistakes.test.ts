/**
 * Wrong and missing answers: what a person reads, where the focus goes, and that nothing is deposited.
 */
import type { Programme } from '@guichet/runtime';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { scenarioOf } from './answers/index.ts';
import { fields } from './fill.ts';
import { begin } from './journey.ts';
import { Person } from './person.ts';
import { open, programmes, WIDTHS } from './portal.ts';
import { inspect } from './watch.ts';

const base = inject('base');
const present = await programmes(base);
const [wide] = WIDTHS;

/** A mistake of each kind that can be typed, with what the message must say. */
const MISTAKES: Readonly<Record<string, { readonly typed: string; readonly said: RegExp }>> = {
  entier: { typed: 'douze', said: /nombre entier/ },
  montant: { typed: 'beaucoup', said: /montant en euros/ },
  décimal: { typed: '1,2,3', said: /Saisissez un nombre/ },
  taux: { typed: 'la moitié', said: /pourcentage/ },
  'finess juridique': { typed: '123', said: /9 caractères/ },
  'finess géographique': { typed: '350000001', said: /clé de contrôle/ },
  siret: { typed: '13002526500014', said: /clé de contrôle/ },
  siren: { typed: '12', said: /9 chiffres/ },
  iban: { typed: 'FR76 3000', said: /27 caractères/ },
  courriel: { typed: 'nom.exemple.fr', said: /nom@exemple.fr/ },
  téléphone: { typed: '01 23', said: /10 chiffres/ },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function newDossier(slug: string, programme: Programme): Promise<{ page: Page; complaints: readonly string[] }> {
  const opened = await open(browser, wide ?? { width: 1280, height: 900 });
  await opened.page.goto(`${base}/programme/${slug}/candidater?au=${scenarioOf(programme).au}`);
  await begin(new Person(opened.page, 'mouse'), { onPage: async () => undefined });
  return opened;
}

describe.each(present)('$slug', ({ slug, programme }) => {
  test('each mistake is said at its field, in words, and is kept for the person to mend', async () => {
    const { page, complaints } = await newDossier(slug, programme);
    const known = fields(programme);
    let met = 0;
    for (const link of await page
      .locator('.gui-tâche__lien')
      .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).href))) {
      await page.goto(link);
      await page.locator('.gui-fil').waitFor();
      for (const chemin of await page
        .locator('[data-chemin]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-chemin') ?? ''))) {
        const mistake = MISTAKES[known.get(chemin.replace(/\[[^\]]*\]/, '[]'))?.type.genre ?? ''];
        if (mistake === undefined) continue;
        met += 1;
        const zone = page.locator(`[data-chemin="${chemin}"] input`);
        await zone.fill(mistake.typed);
        await zone.blur();
        const message = page.locator(`[data-chemin="${chemin}"] .fr-message--error`);
        expect(await message.innerText()).toMatch(mistake.said);
        expect(await zone.getAttribute('aria-invalid')).toBe('true');
        expect((await zone.inputValue()).replace(/\s/g, ' ')).toBe(mistake.typed);
      }
      await inspect(page);
    }
    expect(met).toBeGreaterThan(2);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('an empty step has a summary that takes the focus and leads to each question', async () => {
    const { page, complaints } = await newDossier(slug, programme);
    await page.locator('.gui-tâche__lien').first().click();
    await page.locator('.gui-fil').waitFor();
    await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
    const summary = page.locator('.gui-résumé-erreurs');
    await summary.waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.title()).toMatch(/^Erreur\s:/);
    const links = summary.getByRole('link');
    expect(await links.count()).toBeGreaterThan(1);
    for (const link of await links.all()) {
      const message = await link.innerText();
      await link.click();
      const reached = await page.evaluate(() => {
        const field = document.activeElement?.closest('[data-chemin]');
        return {
          tag: document.activeElement?.tagName,
          messages: field?.querySelector('.fr-messages-group')?.textContent,
        };
      });
      expect(['INPUT', 'SELECT', 'TEXTAREA', 'BUTTON']).toContain(reached.tag);
      expect(reached.messages).toContain(message);
    }
    await inspect(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('an incomplete dossier is not deposited: each refusal leads to its answer', async () => {
    const { page, complaints } = await newDossier(slug, programme);
    await page.getByRole('link', { name: 'Vérifier le dossier' }).click();
    const summary = page.locator('.gui-résumé-erreurs');
    await summary.waitFor();
    await inspect(page);
    expect(await page.getByRole('button', { name: 'Déposer ma candidature' }).count()).toBe(0);
    await summary.getByRole('link').first().click();
    await page.locator('.gui-fil').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[data-chemin]') !== null)).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
