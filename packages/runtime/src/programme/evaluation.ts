/** What the rules say of answers. */
import type { Durée } from '../dates.ts';
import type { Nombre, Valeur } from '../valeurs.ts';
import type { Compté, Option } from './formulaire.ts';
import type { Citation } from './sources.ts';

/**
 * When an evaluation is made, seconds since 1970: the clock is always an input.
 *
 * Rules change, and are known before or after: `droit` is the date whose rules are read, and nothing that was not yet
 * known on `connaissance` counts. Both are `instant` unless given.
 */
export interface Contexte {
  readonly instant: number;
  readonly droit?: number;
  readonly connaissance?: number;
}

export type TypeRésultat =
  | { readonly genre: 'oui/non' | 'date' | 'taux' | 'texte' | 'durée' }
  | ({ readonly genre: 'entier' | 'décimal' } & Compté)
  | { readonly genre: 'montant' }
  | { readonly genre: 'choix'; readonly options: readonly Option[] };

/** A computed value that is worth showing. */
export interface Résultat {
  /** `total`, `sortie.forfait`. */
  readonly nom: string;
  readonly libellé: string;
  readonly type: TypeRésultat;
  /** calcul | barème | versement | indicateur */
  readonly nature: 'calcul' | 'barème' | 'versement' | 'indicateur';
  /** A heading shared by several results: the échéancier, the domaine. */
  readonly groupe?: string;
  /** An amount that the programme is about, the one to be read first. Absent from programmes built before it was said. */
  readonly principal?: true;
  /** Names of the indicateurs that a payment waits for: what they measure comes after the decision. */
  readonly indicateurs?: readonly string[];
  /** Paths of the fields it depends on, in form order. */
  readonly champs: readonly string[];
  readonly sources: readonly Citation[];
}

export interface Condition {
  readonly nom: string;
  readonly libellé: string;
  /** Advisory conditions never stop a deposit. */
  readonly bloquante: boolean;
  /** The domaine or prérequis it belongs to. */
  readonly groupe?: string;
  /** Paths of the fields it reads, in the order of the rule: the first carries the message. */
  readonly champs: readonly string[];
  readonly sources: readonly Citation[];
}

/** What a rule computes: dates are ISO strings, choices are option ids, amounts are cents. */
export type ValeurRésultat = Valeur<Nombre | boolean | string | Durée>;

/** One computed evaluation. */
export interface Évaluation {
  /** By result name. */
  readonly valeurs: Readonly<Record<string, ValeurRésultat>>;
  /** By condition name: does it hold? */
  readonly conditions: Readonly<Record<string, Valeur<boolean>>>;
  /** The message of each condition that does not hold, its values filled in. */
  readonly messages: Readonly<Record<string, string>>;
  /** All blocking conditions together. */
  readonly éligible: Valeur<boolean>;
  /** By path (items by id), for étapes, groups and fields that are asked under a condition: only those are listed. */
  readonly visibles: Readonly<Record<string, boolean>>;
}
