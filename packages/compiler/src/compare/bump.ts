/** The version bump: the largest that a change deserves, with its reasons. */
import type { Portée } from './kinds.ts';
import type { Changement, Saut } from './report.ts';

const ORDER: readonly Portée[] = ['correctif', 'mineure', 'majeure'];

export function bumpOf(changements: readonly Changement[]): Saut {
  const portée = ORDER.findLast((each) => changements.some((change) => change.portée === each)) ?? 'aucun';
  const raisons = changements
    .filter((change) => change.portée === portée)
    .map(({ genre, pourquoi }) => `${genre} : ${pourquoi}`);
  return { portée, raisons: [...new Set(raisons)] };
}
