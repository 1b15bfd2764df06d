/** What changes with time: the dates of versions, and values that have several. */
import { dateOf } from './literals.ts';
import type { World } from './world.ts';

/** `en vigueur …`, from the oldest to the newest: one may correct the one before, on the same day. */
export function versionDates(world: World, count: number): string[] {
  const { random } = world;
  let year = 2018;
  let known = 2017;
  let day = '';
  return Array.from({ length: count }, (_, rank) => {
    if (rank === 0 && random.chance(0.5)) return "en vigueur depuis l'origine";
    const corrects = day !== '' && random.chance(0.2);
    if (!corrects) {
      year += random.integer(1, 2);
      day = dateOf(year, random.integer(1, 12), random.integer(1, 28));
    }
    if (!corrects && random.chance(0.6)) return `en vigueur du ${day}`;
    known = Math.max(known + 1, year - random.integer(0, 1));
    return `en vigueur du ${day}${random.pick([', ', ' '])}connu le ${dateOf(known, random.integer(1, 12), 5)}`;
  });
}

/** A value, sometimes followed by those that replaced it. */
export function dated(world: World, make: () => string): string {
  if (!world.random.chance(0.1)) return make();
  const later = versionDates(world, world.random.integer(2, 3)).slice(1);
  return [make(), ...later.map((dates) => `puis ${make()} ${dates}`)].join(' ');
}
