/**
 * Somebody in front of the portal, with a mouse or with a keyboard alone: the same gestures, done one way or the other.
 */
import { écrireSaisie } from '@guichet/runtime';
import type { Champ, Réponse } from '@guichet/runtime';
import type { Locator, Page } from 'playwright-core';

export type Way = 'mouse' | 'keyboard';

const FILE = { name: 'justificatif.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };
/** More than any page has: beyond, the control cannot be reached. */
const MOST_TABS = 400;

export class Person {
  readonly page: Page;
  readonly way: Way;

  constructor(page: Page, way: Way) {
    this.page = page;
    this.way = way;
  }

  /** Follows a link or presses a button. */
  async press(target: Locator, key = 'Enter'): Promise<void> {
    if (this.way === 'mouse') return target.click();
    await this.reach(target);
    await this.page.keyboard.press(key);
  }

  async answer(champ: Champ, chemin: string, answer: Réponse): Promise<void> {
    const field = this.page.locator(`[data-chemin="${chemin}"]`);
    const { type } = champ;
    switch (type.genre) {
      case 'oui/non':
        return this.#choose(field.getByRole('radio'), answer === true ? 0 : 1);
      case 'choix': {
        const rank = type.options.findIndex(({ id }) => id === answer);
        const select = field.locator('select');
        return (await select.count()) > 0
          ? this.#select(select, String(answer))
          : this.#choose(field.getByRole('radio'), rank);
      }
      case 'choix multiple': {
        for (const [rank, { id }] of type.options.entries()) {
          if ((answer as readonly string[]).includes(id)) await this.#check(field.getByRole('checkbox').nth(rank));
        }
        return;
      }
      case 'date': {
        const [year = '', month = '', day = ''] = String(answer).split('-');
        for (const [rank, text] of [day, month, year].entries())
          await this.#type(field.locator('input').nth(rank), text);
        return;
      }
      case 'pièce':
        await this.#attach(field);
        await field.locator('.gui-fichier--déposé').waitFor();
        return;
      case 'liste':
        return;
      default:
        return this.#type(field.locator('input, textarea').first(), écrireSaisie(type, answer));
    }
  }

  /** With the Tab key alone, as far as it takes. */
  async reach(target: Locator): Promise<void> {
    await target.waitFor();
    const handle = await target.elementHandle();
    for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
      const there = await handle?.evaluate((element) => element === document.activeElement);
      if (there) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard cannot reach ${String(target)}`);
  }

  async #type(zone: Locator, text: string): Promise<void> {
    if (this.way === 'mouse') {
      await zone.click();
      return zone.fill(text);
    }
    await this.reach(zone);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(text);
  }

  /** Radios are one stop of the Tab key: arrows go from one to the next. */
  async #choose(radios: Locator, rank: number): Promise<void> {
    if (this.way === 'mouse') {
      const id = await radios.nth(rank).getAttribute('id');
      return this.page.locator(`label[for="${id}"]`).click();
    }
    await this.reach(radios.first());
    await this.page.keyboard.press('Space');
    for (let step = 0; step < rank; step += 1) await this.page.keyboard.press('ArrowDown');
  }

  async #select(select: Locator, value: string): Promise<void> {
    if (this.way === 'mouse') {
      await select.selectOption(value);
      return;
    }
    await this.reach(select);
    const rank = await select
      .locator('option')
      .evaluateAll((options, id) => options.findIndex((one) => (one as HTMLOptionElement).value === id), value);
    for (let step = 0; step < rank; step += 1) await this.page.keyboard.press('ArrowDown');
  }

  async #check(box: Locator): Promise<void> {
    if (await box.isChecked()) return;
    if (this.way === 'mouse') {
      const id = await box.getAttribute('id');
      return this.page.locator(`label[for="${id}"]`).click();
    }
    await this.reach(box);
    await this.page.keyboard.press('Space');
  }

  async #attach(field: Locator): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    if (this.way === 'mouse') await field.locator('label').last().click();
    else {
      await this.reach(field.locator('input[type="file"]'));
      await this.page.keyboard.press('Space');
    }
    await (await chooser).setFiles(FILE);
  }
}
