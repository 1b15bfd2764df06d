import {
  cheminChamp,
  tousLesChamps,
  type Champ,
  type FichierJoint,
  type Programme,
  type Réponse,
  type Réponses,
} from '@guichet/runtime';

const index = new WeakMap<Programme, ReadonlyMap<string, Champ>>();

/** The field at a path of an answer (items written with their id), or undefined when the programme has none. */
export function trouverChamp(programme: Programme, chemin: string): Champ | undefined {
  let champs = index.get(programme);
  if (!champs) {
    champs = new Map(tousLesChamps(programme.étapes).map((champ) => [champ.chemin, champ]));
    index.set(programme, champs);
  }
  return champs.get(cheminChamp(chemin));
}

export function estPièce(programme: Programme, chemin: string): boolean {
  return trouverChamp(programme, chemin)?.type.genre === 'pièce';
}

/** The files that an answer lists; none when it is not the answer of a pièce. */
export function fichiersDe(réponse: Réponse | null | undefined): readonly FichierJoint[] {
  if (!Array.isArray(réponse)) return [];
  return réponse.filter((élément): élément is FichierJoint => typeof élément === 'object');
}

/** `organismes[a1].essms` → [`organismes`, `a1`]. */
function itemDe(chemin: string): readonly [liste: string, item: string] | null {
  const ouvre = chemin.indexOf('[');
  const ferme = chemin.indexOf(']', ouvre);
  return ouvre > 0 && ferme > ouvre ? [chemin.slice(0, ouvre), chemin.slice(ouvre + 1, ferme)] : null;
}

/**
 * The answers that count: an item taken out of its list leaves its answers behind (putting it back restores them), but
 * they are neither checked, nor computed, nor deposited.
 */
export function réponsesVivantes(réponses: Réponses): Réponses {
  const présents = new Map<string, ReadonlySet<unknown>>();
  const vivante = ([chemin]: readonly [string, Réponse]): boolean => {
    const item = itemDe(chemin);
    if (!item) return true;
    const [liste, id] = item;
    let ids = présents.get(liste);
    if (!ids) {
      const items = Object.hasOwn(réponses, liste) ? réponses[liste] : undefined;
      ids = new Set<unknown>(Array.isArray(items) ? items : []);
      présents.set(liste, ids);
    }
    return ids.has(id);
  };
  return Object.fromEntries(Object.entries(réponses).filter(vivante));
}
