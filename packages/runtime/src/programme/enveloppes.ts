/** Money that dossiers share. */
import type { RèglePartage } from '../enveloppes/partager.ts';
import type { Nombre, Valeur } from '../valeurs.ts';
import type { Contexte, ValeurRésultat } from './evaluation.ts';
import type { Réponses } from './formulaire.ts';
import type { Citation } from './sources.ts';

/** What a dossier asks of an envelope, as far as its answers give it. Dossiers whose condition does not hold do not compete. */
export interface DemandeCalculée {
  readonly condition: Valeur<boolean>;
  /** Which of the envelopes; '' when there is only one. */
  readonly clé: Valeur<string>;
  readonly montant: Valeur<Nombre>;
  readonly rangs: readonly ValeurRésultat[];
}

export interface DemandeDePart extends Omit<DemandeCalculée, 'condition'> {
  readonly id: string;
}

/** One envelope. `options`: of those who draw on it; none: all the others. */
export interface LigneEnveloppe {
  readonly libellé: string;
  readonly options: readonly string[];
  /** In cents. */
  readonly montant?: number;
  /** Why no amount is known. */
  readonly inconnu?: string;
}

export interface RègleEnveloppe {
  readonly nom: string;
  readonly libellé: string;
  readonly lignes: readonly LigneEnveloppe[];
  /** Whether what one leaves goes to the others. */
  readonly fongible: boolean;
  readonly règle: RèglePartage | { readonly inconnu: string };
  readonly sources: readonly Citation[];
}

/** What each dossier receives, by id, and what is left. */
export interface Répartition {
  readonly parts: Readonly<Record<string, Valeur<Nombre>>>;
  /** Before what fungible envelopes give each other. */
  readonly enveloppes: readonly {
    readonly libellé: string;
    readonly montant: Valeur<Nombre>;
    readonly demandé: Nombre;
    readonly attribué: Valeur<Nombre>;
    readonly reste: Valeur<Nombre>;
  }[];
}

export interface Enveloppe extends RègleEnveloppe {
  /** Null when the dossier does not compete. */
  demande(réponses: Réponses, contexte: Contexte): Omit<DemandeDePart, 'id'> | null;
  répartir(demandes: readonly DemandeDePart[]): Répartition;
}
