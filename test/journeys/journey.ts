/**
 * The road of an applicant, from the home page to a deposited dossier and back to it. Nothing here names a programme.
 */
import { expect } from 'vitest';
import { scenarioOf } from './answers/index.ts';
import { fillPage, type Filling } from './fill.ts';
import type { Person } from './person.ts';
import type { Present } from './portal.ts';

export interface Journey extends Present {
  readonly base: string;
  readonly seed: number;
  /** Done on every page once it is shown. */
  readonly onPage: (name: string) => Promise<void>;
}

export async function wholeJourney(person: Person, journey: Journey): Promise<void> {
  const { programme, seed } = journey;
  const filling: Filling = { programme, scenario: scenarioOf(programme), seed, done: new Set() };
  await toSimulator(person, journey, filling);
  await simulate(person, journey, filling);
  await begin(person, journey);
  await fillSteps(person, journey, filling);
  const reference = await deposit(person, journey);
  await comeBack(person, journey, reference);
}

async function toSimulator(person: Person, { base, programme, onPage }: Journey, { scenario }: Filling): Promise<void> {
  const { page } = person;
  await page.goto(`${base}/?au=${scenario.au}`);
  await page.locator('.gui-cartes').first().waitFor();
  await onPage('home');
  await person.press(page.getByRole('link', { name: programme.titre, exact: true }).first());
  await arrive(person, programme.titre);
  await onPage('programme');
  await person.press(page.getByRole('link', { name: 'Simuler mon aide' }).first());
  await arrive(person, 'Simuler mon aide');
  await onPage('simulator, empty');
}

async function simulate(person: Person, { onPage }: Journey, filling: Filling): Promise<void> {
  const { page } = person;
  await fillPage(person, filling);
  // Figures are written with thin and no-break spaces: `\s` stands for them.
  for (const text of filling.scenario.shown)
    await page
      .getByText(new RegExp(text.replaceAll(' ', '\\s')))
      .first()
      .waitFor();
  await onPage('simulator, filled');
  await person.press(page.getByRole('button', { name: 'Continuer vers la candidature' }));
  await arrive(person, 'Déposer une candidature');
}

/** Sign-in, and a dossier that keeps the answers of the simulation. */
export async function begin(person: Person, { onPage }: Pick<Journey, 'onPage'>): Promise<void> {
  const { page } = person;
  await person.press(page.getByRole('link', { name: 'Se connecter pour commencer' }));
  await person.press(page.getByRole('button', { name: /^Camille Martin/ }));
  await page.getByRole('heading', { level: 1, name: 'Déposer une candidature' }).waitFor();
  await onPage('door');
  await person.press(page.getByRole('button', { name: /^Commencer (la|une nouvelle) candidature/ }));
  await page.getByRole('heading', { level: 2, name: 'Étapes' }).waitFor();
  await onPage('dossier');
}

async function fillSteps(person: Person, { onPage }: Journey, filling: Filling): Promise<void> {
  const { page } = person;
  const heading = page.locator('main h1');
  await person.press(page.locator('main').getByRole('link', { name: /^Continuer :/ }));
  for (;;) {
    await page.locator('.gui-fil, .gui-dépôt').first().waitFor();
    if ((await page.locator('.gui-dépôt').count()) > 0) return;
    const title = await heading.innerText();
    await fillPage(person, filling);
    await onPage(`step ${title}`);
    await person.press(page.getByRole('button', { name: 'Enregistrer et continuer' }));
    const errors = async (): Promise<string> => (await page.locator('.gui-résumé-erreurs').allInnerTexts()).join('\n');
    await expect.poll(async () => (await heading.innerText()) !== title || (await errors())).toBe(true);
  }
}

async function deposit(person: Person, { onPage }: Journey): Promise<string> {
  const { page } = person;
  await page.getByRole('heading', { name: 'Votre dossier est complet' }).waitFor();
  await onPage('check');
  await person.press(page.getByRole('button', { name: 'Déposer ma candidature' }));
  await page.getByRole('dialog').waitFor();
  await onPage('confirmation');
  await person.press(page.getByRole('button', { name: 'Oui, déposer' }));
  await arrive(person, 'Candidature déposée');
  await onPage('receipt');
  const reference = await page.locator('[data-reference]').innerText();
  expect(reference).toMatch(/\S{6,}/);
  return reference;
}

async function comeBack(person: Person, { onPage }: Journey, reference: string): Promise<void> {
  const { page } = person;
  const menu = page.getByRole('navigation', { name: 'Menu principal' });
  await person.press(menu.getByRole('link', { name: 'Mes dossiers' }));
  await arrive(person, 'Mes dossiers');
  await onPage('dossiers');
  await person.press(page.getByRole('listitem').filter({ hasText: reference }).getByRole('link'));
  await arrive(person, 'Candidature déposée');
  expect(await page.locator('[data-reference]').innerText()).toBe(reference);
}

/** A page reached by a link has its heading focused, as a page load would have it read. */
async function arrive({ page }: Person, title: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: title });
  await heading.waitFor();
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
}
