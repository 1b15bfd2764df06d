/**
 * What a comparison says, as data: the JSON that `guichet compare --format json` gives, in the readers' words.
 */
import type { Réponses } from '@guichet/runtime';
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
  /** The smallest situation in which what it is about differs. */
  readonly témoin?: Témoin;
}

// ── What the changes do ─────────────────────────────────────────────────────────────────────────────────────────

/** The smallest situation in which a value differs. */
export interface Témoin {
  /** « à 20 ESSMS : 24 640 € → 26 000 € » */
  readonly phrase: string;
  readonly avant: string;
  readonly après: string;
  /** By path, in the words of the later version. */
  readonly réponses: Réponses;
  /** Of evaluation, seconds since 1970; its day, where it matters. */
  readonly instant: number;
  readonly le?: string;
}

/** Of the situations in which both versions give a number: how many give more, or less, and by how much. */
export interface Répartition {
  readonly plus: number;
  readonly moins: number;
  readonly total: string;
  readonly plusForteHausse: string;
  readonly plusForteBaisse: string;
}

export interface EffetRésultat {
  readonly nom: string;
  readonly libellé: string;
  readonly nature: 'résultat' | 'condition' | 'valeur' | 'éligible' | 'dépôt';
  /** Of the situations. */
  readonly différentes: number;
  readonly répartition?: Répartition;
  /** Of a yes or no. */
  readonly deviennentOui?: number;
  readonly deviennentNon?: number;
  /** Proved for all answers: it never becomes yes, or never becomes no. */
  readonly jamais?: 'plus' | 'moins';
  readonly témoin: Témoin;
}

export interface EffetExemple {
  readonly titre: string;
  readonly différences: readonly {
    readonly nom: string;
    readonly libellé: string;
    readonly avant: string;
    readonly après: string;
  }[];
}

export interface Effets {
  readonly situations: { readonly nombre: number; readonly graine: number; readonly différentes: number };
  readonly résultats: readonly EffetRésultat[];
  /** Computed otherwise, and proved to be the same for all answers. */
  readonly inchangés: readonly { readonly nom: string; readonly libellé: string }[];
  readonly exemples: readonly EffetExemple[];
}

// ── Dossiers in progress ────────────────────────────────────────────────────────────────────────────────────────

export type Suite =
  | 'inchangé'
  | 'réponse à donner'
  | 'réponse à reprendre'
  | 'montant changé'
  | 'devient éligible'
  | 'n’est plus éligible';

/** All the given dossiers together. */
export interface Bilan {
  readonly nombre: number;
  readonly suites: Readonly<Partial<Record<Suite, number>>>;
  readonly montants: readonly { readonly nom: string; readonly libellé: string; readonly répartition: Répartition }[];
}

export interface SuiviDossier {
  readonly id: string;
  /** The gravest first; `inchangé` is alone. */
  readonly suites: readonly Suite[];
  readonly déposé: boolean;
  /** Answers that the later version does not take as they are, and why. */
  readonly àReprendre: readonly { readonly chemin: string; readonly libellé: string; readonly pourquoi: string }[];
  /** Questions that wait for an answer. */
  readonly àDonner: readonly { readonly chemin: string; readonly libellé: string }[];
  readonly montants: readonly {
    readonly nom: string;
    readonly libellé: string;
    readonly avant: string;
    readonly après: string;
  }[];
  /** Why the dossier is no longer eligible, in the programme's words. */
  readonly refus: readonly string[];
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
  /** Absent where nothing that is asked, required or computed changes, or when no situation is tried. */
  readonly effets?: Effets;
  /** As they were given. */
  readonly dossiers?: { readonly bilan: Bilan; readonly suivis: readonly SuiviDossier[] };
}
