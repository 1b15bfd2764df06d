/** The questions that what changed reads, and those that decide when it is asked. */
import { changedNodes } from '../stability.ts';
import type { Both } from './both.ts';

export function coneOf(both: Both): ReadonlySet<string> {
  const changed = changedNodes(both.sides.before, both.sides.after);
  const targets = both.targets.filter(({ nom, nature }) => changed.has(nom) && nature !== 'éligible');
  return new Set(targets.flatMap((target) => [...both.read(target)]));
}
