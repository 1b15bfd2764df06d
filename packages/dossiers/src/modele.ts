/** What is kept of a dossier. Instants are seconds since 1970. */
import type { Réponse, Évaluation } from '@guichet/runtime';

export type Rôle = 'candidat' | 'instructeur' | 'rédacteur';

export interface Personne {
  readonly id: string;
  readonly nom: string;
  readonly rôle: Rôle;
  readonly région?: string | undefined;
}

/** Open and being filled in, then deposited and never changed again. */
export type ÉtatDossier = 'brouillon' | 'déposé';

/** Which programme, in which version, for ever. `empreinte` names the archived module. */
export interface Épingle {
  readonly programme: string;
  readonly version: string;
  readonly empreinte: string;
}

export interface Dossier extends Épingle {
  /** Every key of the database begins with it: dossiers of one région live together. */
  readonly région: string;
  readonly id: string;
  readonly titulaire: string;
  readonly titre: string;
  readonly état: ÉtatDossier;
  readonly crééLe: number;
  readonly modifiéLe: number;
  readonly dépôt?: Dépôt;
}

/** What the deposit fixed. */
export interface Dépôt {
  readonly référence: string;
  readonly déposéLe: number;
  readonly évaluation: Évaluation;
}

/** One answer and how many times it was written. `réponse: null`: emptied, and the count goes on. */
export interface RéponseStockée {
  readonly chemin: string;
  readonly réponse: Réponse | null;
  readonly révision: number;
  /** Name of the person who wrote it last. */
  readonly auteur: string;
}

export interface RéponseÉcrite {
  readonly chemin: string;
  readonly réponse: Réponse | null;
  readonly révision: number;
}

/** A file of a pièce. Its bytes are stored under their SHA-256: `somme`. */
export interface Fichier {
  readonly id: string;
  readonly chemin: string;
  readonly nom: string;
  readonly type: string;
  readonly taille: number;
  readonly somme: string;
}

/** One line of the log of a dossier: who did what, when. */
export type Événement = { readonly auteur: string; readonly instant: number } & (
  | { readonly genre: 'ouvert' | 'déposé' | 'supprimé'; readonly détails: Readonly<Record<string, string>> }
  | { readonly genre: 'répondu'; readonly détails: { readonly réponses: readonly RéponseÉcrite[] } }
  | { readonly genre: 'joint' | 'retiré'; readonly détails: Fichier }
);

/** Région of the dossiers of a person who has none. */
export const SANS_RÉGION = 'nationale';
