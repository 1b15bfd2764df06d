/** The changeset that a comparison deserves, as `changeset` reads it. */
import type { Comparaison } from '../report.ts';
import { titleOf } from './words.ts';

const BUMPS = { majeure: 'major', mineure: 'minor', correctif: 'patch' } as const;
const MOST = 12;

/** `undefined` where there is nothing to release. */
export function renderChangeset(comparaison: Comparaison, packageName: string): string | undefined {
  const { saut, changements } = comparaison;
  if (saut.portée === 'aucun') return undefined;
  const told = changements.filter(({ portée }) => portée === saut.portée);
  const lines = told.slice(0, MOST).map(({ phrase }) => `- ${phrase}`);
  if (told.length > MOST) lines.push(`- … et ${told.length - MOST} autres changements.`);
  return `---\n${JSON.stringify(packageName)}: ${BUMPS[saut.portée]}\n---\n\n${titleOf(comparaison)}\n\n${lines.join('\n')}\n`;
}
