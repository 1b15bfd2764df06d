/** Tranches of a barème that move together are one change: what one gains, its neighbour loses. */
import type { Changement, Lieu } from './report.ts';

export function together(changes: readonly Changement[]): readonly Changement[] {
  const told: Changement[] = [];
  for (const change of changes) {
    const rank = told.findIndex((other) => movesWith(other, change));
    const first = told[rank];
    if (first) told[rank] = joined(first, change);
    else told.push(change);
  }
  return told;
}

/** Apart, they would leave a gap or an overlap. */
export function movesWith(other: Changement, { genre, sujet }: Changement): boolean {
  return genre === 'tranche déplacée' && other.genre === genre && other.sujet === sujet;
}

function joined(first: Changement, next: Changement): Changement {
  const more = /la tranche .*$/s.exec(next.phrase)?.[0] ?? next.phrase;
  const [avant, après] = [around(first.avant, next.avant), around(first.après, next.après)];
  return {
    ...first,
    phrase: `${first.phrase.replace(/\.$/, '')}, ${more}`,
    ...(avant && { avant }),
    ...(après && { après }),
  };
}

function around(one: Lieu | undefined, other: Lieu | undefined): Lieu | undefined {
  if (!one || !other || one.fichier !== other.fichier) return one ?? other;
  return {
    fichier: one.fichier,
    ligne: Math.min(one.ligne, other.ligne),
    dernièreLigne: Math.max(one.dernièreLigne, other.dernièreLigne),
  };
}
