/** What a generated programme is, whatever the programme: portals know this shape and nothing else. */
import type { Période } from './calendrier.ts';
import type { Condition, Contexte, Résultat, Évaluation } from './evaluation.ts';
import type { Réponses, Étape } from './formulaire.ts';
import type { Citation, Source, Écart } from './sources.ts';

export interface Indicateur {
  readonly nom: string;
  readonly libellé: string;
  readonly numérateur?: string;
  readonly dénominateur?: string;
  readonly cible?: string;
  readonly mesure?: string;
  readonly inconnu?: string;
  readonly sources: readonly Citation[];
}

/** What a portal needs: descriptions as data, and two pure functions. */
export interface Programme {
  /** Name in the language, `sun_es`. */
  readonly nom: string;
  readonly titre: string;
  readonly édition?: string;
  readonly présentation?: string;
  readonly opérateurs: readonly string[];
  /** Of the package, and the hash of all that was compiled. */
  readonly version: string;
  readonly empreinte: string;
  /** Who applies: « établissement de santé ». */
  readonly candidat?: string;
  readonly sources: readonly Source[];
  readonly écarts: readonly Écart[];
  readonly étapes: readonly Étape[];
  readonly résultats: readonly Résultat[];
  readonly conditions: readonly Condition[];
  readonly indicateurs: readonly Indicateur[];
  readonly périodes: readonly Période[];
  /** What limits the aid beyond one dossier, in sentences. Absent when nothing does, and from older programmes. */
  readonly limites?: readonly string[];
  readonly instruction?: { readonly service: string; readonly délai?: string; readonly décisions: readonly string[] };
  /** Rules and tables that no source gives, in the programme's words. */
  readonly inconnus: readonly string[];

  /** Complete or partial answers → every result, condition, message and visibility. Pure and total. */
  évaluer(réponses: Réponses, contexte: Contexte): Évaluation;
  /** The deposit periods that accept these answers. Empty: the programme takes no deposit for them, ever. */
  périodesDeDépôt(réponses: Réponses, contexte: Contexte): readonly string[];
}
