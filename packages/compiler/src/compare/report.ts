/**
 * What a comparison says, as data: the JSON that `guichet compare --format json` gives, in the readers' words.
 */
import type { Genre, Portée } from './kinds.ts';

/** Lines count from 1, both included. */
export interface Lieu {
  readonly fichier: string;
  readonly ligne: number;
  readonly dernièreLigne: number;
}

export interface Changement {
  readonly genre: Genre;
  /** The keyword of what changes: `barème`, `champ`, `période`. */
  readonly construction: string;
  /** Its path in the plan: `part_logiciel`, `organismes[].essms`. */
  readonly sujet: string;
  readonly phrase: string;
  readonly portée: Portée;
  readonly pourquoi: string;
  readonly avant?: Lieu;
  readonly après?: Lieu;
}

/** `aucun`: the two versions say the same. */
export interface Saut {
  readonly portée: Portée | 'aucun';
  readonly raisons: readonly string[];
}

export interface Comparaison {
  readonly format: 'guichet-comparaison';
  readonly version: 1;
  /** As the later version names it. */
  readonly programme: { readonly nom: string; readonly titre: string };
  readonly saut: Saut;
  readonly changements: readonly Changement[];
}
