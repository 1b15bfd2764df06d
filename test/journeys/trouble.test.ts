/**
 * When things go wrong: the line is cut, the session ends, two people answer at once, an upload fails. Nothing typed is
 * lost and nothing is overwritten in silence.
 */
import type { Champ, Programme } from '@guichet/runtime';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../browser.ts';
import { scenarioOf } from './answers/index.ts';
import { begin } from './journey.ts';
import { Person } from './person.ts';
import { open, programmes, WIDTHS, type Opened } from './portal.ts';

const base = inject('base');
const [first] = await programmes(base);
const [wide] = WIDTHS;
if (!first || !wide) throw new Error('no programme');

const text = firstField(first.programme, 'texte');
const zoneOf = (page: Page) => page.locator(`[data-chemin="${text.chemin}"] input`);
const state = (page: Page, name: string) => page.locator(`[data-enregistrement="${name}"]`).waitFor();

function firstField({ étapes }: Programme, genre: Champ['type']['genre']): Champ & { readonly step: string } {
  for (const { id, champs } of étapes) {
    const champ = champs.find(({ type }) => type.genre === genre);
    if (champ) return { ...champ, step: id };
  }
  throw new Error(`no field of type ${genre}`);
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** A new dossier, on the step of its first text. */
async function onStep(step: string, expected: RegExp): Promise<Opened> {
  const opened = await open(browser, wide ?? { width: 1280, height: 900 }, { expected });
  const { page } = opened;
  await page.goto(`${base}/programme/${first?.slug}/candidater?au=${scenarioOf(first?.programme as Programme).au}`);
  await begin(new Person(page, 'mouse'), { onPage: async () => undefined });
  await page.goto(page.url().replace('?', `/etapes/${encodeURIComponent(step)}?`));
  await page.locator('.gui-fil').waitFor();
  return opened;
}

test('an answer is saved as it is typed, and is there after a reload', async () => {
  const { page, complaints } = await onStep(text.step, /^$/);
  const saved = page.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok());
  await zoneOf(page).pressSequentially('Les Tilleuls');
  await saved;
  await page.locator('[data-enregistrement="enregistré"]', { hasText: /Enregistré à \d/ }).waitFor();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect.poll(() => zoneOf(page).inputValue()).toBe('Les Tilleuls');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a cut line is said, what is typed survives a reload, and is sent when the line is back', async () => {
  const { page } = await onStep(text.step, /ERR_|Failed to load/);
  await page.route('**/reponses*', (route) => route.abort());
  await zoneOf(page).fill('Sans réseau');
  await zoneOf(page).blur();
  await state(page, 'hors ligne');
  expect(await page.locator('[data-enregistrement]').innerText()).toContain('nouvelle tentative');
  await page.reload();
  await expect.poll(() => zoneOf(page).inputValue()).toBe('Sans réseau');
  await page.unroute('**/reponses*');
  await page.evaluate(() => globalThis.dispatchEvent(new Event('online')));
  await state(page, 'enregistré');
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect.poll(() => zoneOf(page).inputValue()).toBe('Sans réseau');
  await page.context().close();
});

test('a dead session is said, and what is typed is sent after signing in again', async () => {
  const { page } = await onStep(text.step, /401|Failed to load/);
  await page.context().clearCookies();
  await zoneOf(page).fill('Après la session');
  await zoneOf(page).blur();
  await state(page, 'déconnecté');
  await page.getByRole('link', { name: 'Se reconnecter' }).click();
  await page.getByRole('button', { name: /^Camille Martin/ }).click();
  await page.locator('.gui-fil').waitFor();
  expect(await zoneOf(page).inputValue()).toBe('Après la session');
  await page.locator('[data-enregistrement="enregistré"]', { hasText: /Enregistré à \d/ }).waitFor();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect.poll(() => zoneOf(page).inputValue()).toBe('Après la session');
  await page.context().close();
});

test('two windows on one answer: both values are shown, and the person chooses', async () => {
  const { page: one } = await onStep(text.step, /409|Failed to load/);
  const two = await one.context().newPage();
  await two.goto(one.url());
  await two.locator('.gui-fil').waitFor();
  await zoneOf(one).fill('La première');
  await zoneOf(one).blur();
  await one.locator('[data-enregistrement="enregistré"]', { hasText: /Enregistré à \d/ }).waitFor();
  await zoneOf(two).fill('La seconde');
  await zoneOf(two).blur();
  const conflict = two.locator('.gui-conflit');
  await conflict.waitFor();
  expect(await conflict.innerText()).toContain('La première');
  expect(await conflict.innerText()).toContain('La seconde');
  await conflict.getByRole('button', { name: 'Garder la mienne' }).click();
  await conflict.waitFor({ state: 'detached' });
  await state(two, 'enregistré');
  await one.reload();
  await expect.poll(() => zoneOf(one).inputValue()).toBe('La seconde');

  await zoneOf(two).fill('La troisième');
  await zoneOf(two).blur();
  await two.locator('[data-enregistrement="enregistré"]', { hasText: /Enregistré à \d/ }).waitFor();
  await two.waitForTimeout(600);
  await zoneOf(one).fill('Perdue');
  await zoneOf(one).blur();
  await one.locator('.gui-conflit').getByRole('button', { name: 'Prendre l’autre' }).click();
  await expect.poll(() => zoneOf(one).inputValue()).toBe('La troisième');
  await one.context().close();
});

test('a failed upload is said and can be tried again; a file can be removed', async () => {
  const pièce = firstField(first.programme, 'pièce');
  const { page } = await onStep(pièce.step, /ERR_|Failed to load/);
  await page.route('**/pieces?*', (route) => route.abort());
  const field = page.locator(`[data-chemin="${pièce.chemin}"]`);
  await field
    .locator('input')
    .setInputFiles({ name: 'lettre.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
  await field.getByText('Le dépôt s’est interrompu').waitFor();
  await page.unroute('**/pieces?*');
  await field.getByRole('button', { name: /Réessayer/ }).click();
  await field.getByRole('link', { name: 'lettre.pdf' }).waitFor();
  await page.reload();
  await field.getByRole('link', { name: 'lettre.pdf' }).waitFor();
  await field.getByRole('button', { name: /Retirer le fichier/ }).click();
  await field.getByRole('link', { name: 'lettre.pdf' }).waitFor({ state: 'detached' });
  await page.context().close();
});
