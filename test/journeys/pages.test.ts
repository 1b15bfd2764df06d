/**
 * Pages that no journey meets: the dark appearance, today's date, a page that does not exist, another person's dossier.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { scenarioOf } from './answers/index.ts';
import { begin } from './journey.ts';
import { Person } from './person.ts';
import { open, programmes, WIDTHS, type Width } from './portal.ts';
import { inspect } from './watch.ts';

const base = inject('base');
const present = await programmes(base);
const [wide, narrow] = WIDTHS as [Width, Width];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each(present)('$slug in the dark', ({ slug, programme }) => {
  test('the public pages keep their contrasts', async () => {
    const { page, complaints } = await open(browser, wide, { colorScheme: 'dark' });
    for (const path of ['/', `/programme/${slug}`, `/programme/${slug}/simulateur`, `/programme/${slug}/candidater`]) {
      await page.goto(`${base}${path}?au=${scenarioOf(programme).au}`);
      await page.locator('h1').waitFor();
      expect(await page.evaluate(() => document.documentElement.dataset['frTheme'])).toBe('dark');
      await inspect(page);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test('the simulator says which question decides most, leads to it, and looks backwards', async () => {
  const { page, complaints } = await open(browser, wide);
  await page.goto(`${base}/programme/esms-numerique/simulateur`);
  const perspectives = page.getByRole('region', { name: 'Ce que vos réponses suffisent à dire' });
  const next = perspectives.getByRole('link').first();
  await next.click();
  expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^champ-/);
  await perspectives.getByText('À partir de combien serais-je éligible ?').click();
  await perspectives.getByText(/Taille du groupement.: à partir de 8/).waitFor();
  await inspect(page);
  expect(complaints).toEqual([]);
  await page.context().close();
});

describe.each(WIDTHS)('the simulator looks backwards from an amount, at $width px', (size) => {
  test('by keyboard: from how many, what suffices already, and what was mistyped', async () => {
    const { page, complaints } = await open(browser, size);
    await page.goto(`${base}/programme/esms-numerique/simulateur?au=2022-06-15`);
    const answer = async (chemin: string, label: string): Promise<void> =>
      page.locator(`[data-chemin="${chemin}"]`).getByText(label, { exact: true }).click();
    await answer('nature', 'Acquisition ou renouvellement du logiciel');
    await answer('référencé', 'Oui');
    const section = page.getByRole('region', { name: 'Ce que vos réponses suffisent à dire' });
    await section.getByText('Que faut-il pour obtenir un montant donné ?').focus();
    await page.keyboard.press('Enter');
    const wanted = section.getByRole('textbox', { name: /au moins/i });
    const said = section.getByRole('status');
    await wanted.focus();
    await page.keyboard.type('beaucoup');
    await page.keyboard.press('Enter');
    await section.getByText(/^Saisissez un montant en euros/).waitFor();
    expect(await wanted.evaluate((field) => field === document.activeElement)).toBe(true);
    await inspect(page);
    await wanted.fill('500 000');
    await page.keyboard.press('Enter');
    await said.getByText(/Taille du groupement.: à partir de 24.ESSMS/).waitFor();
    await inspect(page);
    // The other answers change: what is found follows.
    await answer('référencé', 'Non');
    await said.getByText(/Taille du groupement.: à partir de 2[5-9].ESSMS/).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe.each(WIDTHS)('a candidature that can no longer be eligible, at $width px', (size) => {
  test('says so on its pages, leads to the answer, and takes it back', async () => {
    const { page, complaints } = await open(browser, size);
    const refusal = page.getByText('Plus aucune réponse ne peut vous rendre éligible');
    const said = page.getByRole('status').filter({ has: refusal });
    const question = page.locator('[data-chemin="solution_unique"]');
    await page.goto(`${base}/programme/esms-numerique/simulateur?au=2022-06-15`);
    await question.getByText('Non', { exact: true }).click();
    await refusal.waitFor();
    await inspect(page);
    await page.getByRole('button', { name: 'Continuer vers la candidature' }).click();
    await begin(new Person(page, 'mouse'), { onPage: async () => undefined });

    await said.getByText('Déposez un dossier par solution.').waitFor();
    expect(await page.getByText('Déposez un dossier par solution.').count()).toBe(1);
    await inspect(page);
    await said.getByRole('link').click();
    await page.locator('.gui-fil').waitFor();
    // The next page shows it at once.
    expect(await said.count()).toBe(1);
    expect(
      await page.evaluate(() => document.activeElement?.closest('[data-chemin]')?.getAttribute('data-chemin')),
    ).toBe('solution_unique');
    await inspect(page);
    await question.getByText('Oui', { exact: true }).click();
    await refusal.waitFor({ state: 'detached' });
    await inspect(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test('nothing is said of an answer half typed', async () => {
  const { page } = await open(browser, wide);
  await page.goto(`${base}/programme/esms-numerique/simulateur?au=2022-06-15`);
  const refusal = page.getByText('Plus aucune réponse ne peut vous rendre éligible');
  await page.locator('[data-chemin="solution_unique"]').getByText('Non', { exact: true }).click();
  const seen = await page.evaluate(async () => {
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));
    const shown = (): boolean => document.body.textContent.includes('Plus aucune réponse');
    let early = false;
    for (let key = 0; key < 12; key++) {
      document.querySelector('[data-chemin] input')?.dispatchEvent(new Event('input', { bubbles: true }));
      await pause();
      early ||= shown();
    }
    return early;
  });
  expect(seen).toBe(false);
  await refusal.waitFor();
  await page.context().close();
});

test('the visited date is said, kept from page to page, changed and left', async () => {
  const { page, complaints } = await open(browser, narrow);
  await page.goto(`${base}/`);
  await page.getByRole('heading', { name: /visitez une autre date/ }).waitFor();
  await inspect(page);
  await page.getByLabel('Date à visiter').fill('2022-03-20');
  await page.getByRole('button', { name: 'Visiter', exact: true }).click();
  const banner = page.getByRole('complementary', { name: 'Date visitée' });
  await banner.getByText('20 mars 2022').waitFor();
  await page.locator('.gui-carte__titre a').first().click();
  await page.locator('.gui-rubrique').first().waitFor();
  expect(page.url()).toContain('au=2022-03-20');
  await banner.getByRole('button', { name: 'Changer de date' }).click();
  await inspect(page);
  await banner.getByRole('link', { name: 'Revenir à aujourd’hui' }).click();
  await page.waitForURL((url) => !url.searchParams.has('au'));
  await page.locator('.gui-rubrique').first().waitFor();
  expect(await banner.count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('an address that leads nowhere says so', async () => {
  const { page } = await open(browser, narrow, { expected: /404|401|400|Failed to load/ });
  for (const path of ['/nulle-part', '/programme/nulle-part', '/dossiers', '/?au=2022-13-45']) {
    await page.goto(base + path);
    await page.locator('h1').waitFor();
    await inspect(page);
  }
  await page.context().close();
});

test('the skip link leads to the content, and the appearance can be chosen', async () => {
  const { page } = await open(browser, wide);
  await page.goto(`${base}/`);
  await page.locator('h1').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Aller au contenu');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenu');
  await page.getByLabel('Apparence').selectOption('sombre');
  await page.reload();
  await page.locator('h1').waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset['frTheme'])).toBe('dark');
  await page.context().close();
});
