import type { FichierJoint, Réponse } from '@guichet/runtime';
import type { RéponseStockée, RéponseÉcrite } from './modele.ts';
import type { Conflit } from './refus.ts';

/** A change asked for, and the revision it was made from. */
export interface Modification {
  readonly chemin: string;
  readonly réponse: Réponse | null;
  readonly révision: number;
}

export interface Confrontation {
  /** Stored meanwhile, and different. When there is one, nothing is written. */
  readonly conflits: readonly Conflit[];
  readonly écritures: readonly RéponseÉcrite[];
  /** After the call, at every path it names. */
  readonly révisions: Readonly<Record<string, number>>;
}

/**
 * Confronts changes with what is stored at their paths. The value already stored is neither a conflict nor a writing:
 * a call whose answer was lost can be made again as it was.
 */
export function confronter(
  modifications: readonly Modification[],
  stockées: ReadonlyMap<string, RéponseStockée>,
): Confrontation {
  const conflits: Conflit[] = [];
  const écritures: RéponseÉcrite[] = [];
  const révisions: [string, number][] = [];
  for (const { chemin, réponse, révision } of modifications) {
    const stockée = stockées.get(chemin);
    const actuelle = stockée?.révision ?? 0;
    if (mêmeRéponse(stockée?.réponse ?? null, réponse)) {
      révisions.push([chemin, actuelle]);
    } else if (révision === actuelle) {
      écritures.push({ chemin, réponse, révision: actuelle + 1 });
      révisions.push([chemin, actuelle + 1]);
    } else {
      conflits.push({ chemin, réponse: stockée?.réponse ?? null, révision: actuelle, auteur: stockée?.auteur ?? '' });
    }
  }
  return { conflits, écritures, révisions: Object.fromEntries(révisions) };
}

export function mêmeRéponse(a: Réponse | null, b: Réponse | null): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((élément: string | FichierJoint, rang) => clé(élément) === clé(b[rang]));
}

function clé(élément: string | FichierJoint): string {
  return typeof élément === 'string' ? `"${élément}` : élément.id;
}
