import type { Erreur, Réponse } from '@guichet/runtime';

/** An answer that was stored meanwhile. */
export interface Conflit {
  readonly chemin: string;
  readonly réponse: Réponse | null;
  readonly révision: number;
  readonly auteur: string;
}

/** Why a use-case refused, with what the caller needs to mend it. */
export interface DétailsRefus {
  readonly introuvable: undefined;
  readonly accès_refusé: undefined;
  readonly conflit: { readonly conflits: readonly Conflit[] };
  readonly déjà_déposé: undefined;
  readonly hors_période: undefined;
  readonly unicité: { readonly nom: string };
  readonly pièce_déjà_jointe: undefined;
  readonly trop_volumineux: undefined;
  readonly type_de_fichier: undefined;
  readonly réponse_refusée: { readonly erreurs: readonly Erreur[] };
  readonly dépôt_refusé: { readonly erreurs: readonly Erreur[] };
}

export type CodeRefus = keyof DétailsRefus;

/** The use-case did nothing. `message` is for the person at the screen. */
export class Refus<C extends CodeRefus = CodeRefus> extends Error {
  override readonly name = 'Refus';
  readonly code: C;
  readonly détails: DétailsRefus[C] | undefined;

  constructor(code: C, message: string, détails?: DétailsRefus[C]) {
    super(message);
    this.code = code;
    this.détails = détails;
  }
}

export function introuvable(): Refus {
  return new Refus('introuvable', 'Ce dossier n’existe pas, ou il n’est pas le vôtre.');
}

/** 422, one message an answer; the sentence of the first is the sentence of all. */
export function réponseRefusée(erreurs: readonly Erreur[]): Refus {
  const reste = erreurs.length - 1;
  const suite =
    reste === 0 ? '' : ` (et ${reste} autre${reste > 1 ? 's' : ''} réponse${reste > 1 ? 's' : ''} à corriger)`;
  return new Refus('réponse_refusée', `${erreurs[0]?.message ?? 'Cette réponse ne convient pas.'}${suite}`, {
    erreurs,
  });
}
