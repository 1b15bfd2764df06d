/**
 * The version bump: the largest that a change deserves, with its reasons. What situations show is never less than what
 * the changes say.
 */
import type { Portée } from './kinds.ts';
import type { Changement, Effets, Saut } from './report.ts';

const ORDER: readonly Portée[] = ['correctif', 'mineure', 'majeure'];

export function bumpOf(changements: readonly Changement[], effets?: Effets): Saut {
  const shown = effets?.résultats.some(({ répartition }) => répartition !== undefined) ?? false;
  const said = ORDER.findLast((each) => changements.some((change) => change.portée === each)) ?? 'aucun';
  const portée = shown ? 'majeure' : said;
  const raisons = changements
    .filter((change) => change.portée === portée)
    .map(({ genre, pourquoi }) => `${genre} : ${pourquoi}`);
  if (shown && said !== 'majeure') raisons.push('un montant ou un nombre diffère pour les mêmes réponses');
  return { portée, raisons: [...new Set(raisons)] };
}
