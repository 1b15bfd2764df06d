/**
 * What is asked, and the answers.
 *
 * Answers travel as JSON. A leaf is addressed by its path: `nature`, `sortie.forfait_standard`, `PS1.2.questionnaire`,
 * and, inside the item `a1` of a list, `organismes[a1].essms`. The answer at the path of a list is the array of its
 * item ids, in order: `organismes` → `["a1", "b2"]`. The answer at the path of a pièce is an array of `FichierJoint`.
 */
import type { Citation } from './sources.ts';

/** The JSON of one answer. Absent: *non renseigné*. */
export type Réponse = string | number | boolean | readonly string[] | readonly FichierJoint[];

/** Answers by path, as stored and sent. */
export type Réponses = Readonly<Record<string, Réponse>>;

export interface FichierJoint {
  readonly id: string;
  readonly nom: string;
  readonly type: string;
  /** Bytes. */
  readonly taille: number;
}

/** What a number counts: `unité` from two on, `singulier` below when it is another word. `année`: a year, and no quantity. */
export interface Compté {
  readonly unité?: string;
  readonly singulier?: string;
  readonly année?: true;
}

/** The least and the greatest answer. */
interface Bornes<T> {
  readonly minimum?: T;
  readonly maximum?: T;
}

/** Type of a field, with the JSON that answers it. */
export type TypeChamp =
  | { readonly genre: 'oui/non' } // boolean
  | ({ readonly genre: 'entier' } & Bornes<number> & Compté) // safe integer
  | ({ readonly genre: 'décimal' } & Bornes<string> & Compté) // string, '12.5'
  | ({ readonly genre: 'taux' } & Bornes<string>) // string, percent: '70' for 70 %
  | ({ readonly genre: 'montant' } & Bornes<number>) // safe integer, cents
  | ({ readonly genre: 'date' } & Bornes<string>) // 'AAAA-MM-JJ'
  | { readonly genre: 'texte' | 'paragraphe'; readonly longueur: number } // string, at most `longueur` characters
  | {
      readonly genre:
        | 'courriel'
        | 'téléphone'
        | 'finess juridique'
        | 'finess géographique'
        | 'siret'
        | 'siren'
        | 'code postal'
        | 'commune'
        | 'iban';
    } // string, normalised
  /** `nom`: of the choix, when several questions share it. */
  | { readonly genre: 'choix'; readonly nom?: string; readonly options: readonly Option[] } // option id
  | { readonly genre: 'choix multiple'; readonly nom?: string; readonly options: readonly Option[] } // array of option ids, in the programme's order
  | {
      readonly genre: 'liste';
      readonly minimum: number;
      readonly maximum: number;
      /** What one item is called: « Organisme gestionnaire ». */
      readonly élément?: string;
      readonly champs: readonly Champ[];
    } // array of item ids
  | {
      readonly genre: 'pièce';
      readonly formats: readonly string[];
      readonly tailleMaximale: number;
      readonly plusieurs: boolean;
    }; // array of FichierJoint

export interface Option {
  readonly id: string;
  readonly libellé: string;
  /** Options under one heading (« Outre-mer »). */
  readonly groupe?: string;
}

export interface Champ {
  /** Full path; inside a list, the item is written `[]`: `organismes[].essms`. */
  readonly chemin: string;
  readonly libellé: string;
  readonly aide?: string;
  readonly type: TypeChamp;
  readonly facultatif: boolean;
  /** Whether amounts or conditions depend on it: the simulator asks these only. */
  readonly simulé: boolean;
  readonly sources: readonly Citation[];
}

export interface Étape {
  readonly id: string;
  readonly titre: string;
  readonly aide?: string;
  readonly champs: readonly Champ[];
  /** Fields under a heading of their own (a prérequis, a domaine), after `champs`. */
  readonly groupes: readonly GroupeChamps[];
}

export interface GroupeChamps {
  readonly id: string;
  readonly titre: string;
  readonly code?: string;
  readonly aide?: string;
  readonly note?: string;
  /** Why the rules do not say what satisfies it. */
  readonly inconnu?: string;
  readonly champs: readonly Champ[];
  readonly sources: readonly Citation[];
}
