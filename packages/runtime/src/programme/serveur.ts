/** What only a server needs: validation of whatever comes in, uniqueness, money that is shared, lists. */
import type { Valeur } from '../valeurs.ts';
import type { Enveloppe } from './enveloppes.ts';
import type { Contexte, TypeRésultat, ValeurRésultat } from './evaluation.ts';
import type { Réponses } from './formulaire.ts';
import type { Programme } from './programme.ts';

/** A key that only one deposited dossier may hold, as far as the answers give it. */
export interface CléUnicité {
  readonly nom: string;
  readonly condition: Valeur<boolean>;
  readonly clé: readonly ValeurRésultat[];
}

/** Something that dossiers of several programmes may be about: a FINESS, a SIRET, an option of a named choix. */
export interface Identifiant {
  readonly genre: string;
  readonly valeur: string;
}

/** What is not funded beside a dossier of another programme that is about all of `clé`. */
export interface NonCumul {
  /** The other programme's name in the language. */
  readonly avec: string;
  readonly clé: readonly Identifiant[];
  readonly message: string;
}

/** The same, as far as the answers give it. */
export interface CléCumul {
  readonly condition: Valeur<boolean>;
  readonly clé: readonly ValeurRésultat[];
}

/** One refusal, at the path of the answer to mend; `chemin` is '' when it is about the whole. */
export interface Erreur {
  readonly chemin: string;
  readonly message: string;
}

/** What only a server needs: validation of whatever comes in, uniqueness, lists. */
export interface ProgrammeServeur extends Programme {
  /** One answer, as typed so far: is it JSON of the right shape and size for that path? Unknown paths are refused. */
  vérifierBrouillon(réponses: Record<string, unknown>): readonly Erreur[];
  /** All that stops a deposit: missing answers, wrong formats, conditions that do not hold or cannot be decided yet. */
  vérifierDépôt(réponses: Réponses, contexte: Contexte): readonly Erreur[];
  /** Keys that only one deposited dossier may hold, by name of the unicité, with the programme's message. */
  unicités(
    réponses: Réponses,
    contexte: Contexte,
  ): readonly { readonly nom: string; readonly clé: string; readonly message: string }[];
  /** What the dossier is about, for other programmes. Absent from programmes built before it was asked. */
  identifiants?(réponses: Réponses, contexte: Contexte): readonly Identifiant[];
  nonCumuls?(réponses: Réponses, contexte: Contexte): readonly NonCumul[];
  readonly enveloppes?: readonly Enveloppe[];
  /** Where the service that examines is, the option of a région for an ARS; *sans objet* when one service examines all. */
  ressort(réponses: Réponses, contexte: Contexte): Valeur<string>;
  /** The lines of each état for one dossier. */
  readonly états: readonly État[];
}

/** What a list says of a dossier beyond its answers. */
export interface DossierListé {
  readonly réponses: Réponses;
  readonly contexte: Contexte;
  readonly statut: string;
  readonly motif?: string;
}

export interface LigneÉtat {
  readonly condition: Valeur<boolean>;
  readonly cellules: Readonly<Record<string, ValeurRésultat>>;
}

export interface État {
  readonly nom: string;
  readonly titre: string;
  readonly colonnes: readonly { readonly nom: string; readonly libellé: string; readonly type: TypeRésultat }[];
  /** Column names, most significant first. */
  readonly tri: readonly string[];
  lignes(dossier: DossierListé): readonly Readonly<Record<string, ValeurRésultat>>[];
}
