/**
 * Fills in whatever a page asks, driven by the description of the programme alone: questions appear as answers are given.
 */
import { cheminChamp } from '@guichet/runtime';
import type { Champ, Programme } from '@guichet/runtime';
import { answerTo } from './answers/index.ts';
import type { Scenario } from './answers/types.ts';
import type { Person } from './person.ts';

export interface Filling {
  readonly programme: Programme;
  readonly scenario: Scenario;
  readonly seed: number;
  /** Paths answered already, on any page. */
  readonly done: Set<string>;
}

export function fields({ étapes }: Programme): ReadonlyMap<string, Champ> {
  const all = étapes.flatMap(({ champs, groupes }) => [...champs, ...groupes.flatMap((groupe) => groupe.champs)]);
  return new Map(
    all
      .flatMap((champ) => (champ.type.genre === 'liste' ? [champ, ...champ.type.champs] : [champ]))
      .map((champ) => [champ.chemin, champ]),
  );
}

export async function fillPage(person: Person, { programme, scenario, seed, done }: Filling): Promise<void> {
  const known = fields(programme);
  for (;;) {
    const shown = await person.page
      .locator('[data-chemin]')
      .evaluateAll((elements) => elements.map((one) => one.getAttribute('data-chemin') ?? ''));
    const next = shown.find((chemin) => !done.has(chemin));
    if (next === undefined) return;
    done.add(next);
    const champ = known.get(cheminChamp(next));
    if (champ === undefined) throw new Error(`The page asks « ${next} », which the programme does not`);
    await person.answer(champ, next, answerTo(champ, scenario, seed));
  }
}
