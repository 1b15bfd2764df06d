/** What the use-cases need from outside. The server gives them PostgreSQL, a folder of files and an archive of programmes. */
import type { Identifiant, NonCumul, ProgrammeServeur } from '@guichet/runtime';
import type { Dossier, Dépôt, Fichier, Personne, RéponseStockée, RéponseÉcrite, Épingle, Événement } from './modele.ts';

/** What a dossier is about, and beside what it cannot be funded. */
export interface Cumul {
  /** Name of its programme in the language. */
  readonly nom: string;
  readonly identifiants: readonly Identifiant[];
  readonly nonCumuls: readonly NonCumul[];
}

/** The deposited dossier that stands in the way, and what the programme that forbids both says of it. */
export interface Obstacle {
  readonly message: string;
  readonly titulaire: string;
  readonly référence: string;
}

export interface Lecture {
  dossier(id: string): Promise<Dossier | null>;
  dossiersDe(titulaire: string): Promise<readonly Dossier[]>;
  /** In order of deposit. */
  dossiersDéposés(programme: string): Promise<readonly Dossier[]>;
  /** Those of the given paths, or all; emptied answers included. */
  réponses(dossier: Dossier, chemins?: readonly string[]): Promise<readonly RéponseStockée[]>;
  nombreDeRéponses(dossier: Dossier): Promise<number>;
  fichier(dossier: Dossier, id: string): Promise<Fichier | null>;
  /** Whether another deposited dossier holds the key. */
  unicitéPrise(dossier: Dossier, nom: string, clé: string): Promise<boolean>;
  /**
   * A deposited dossier of a programme that this one names, about all of a key; or one that named this programme when it
   * was deposited, for a key that this dossier is about.
   */
  obstacle(dossier: Dossier, cumul: Cumul): Promise<Obstacle | null>;
}

export interface Écriture extends Lecture {
  /** As `dossier`, and nobody else changes it until the transaction ends. */
  verrouiller(id: string): Promise<Dossier | null>;
  ouvrir(dossier: Dossier): Promise<void>;
  /** Writes the answers, the instant of change and the line of the log together. */
  écrire(
    dossier: Dossier,
    auteur: Personne,
    instant: number,
    réponses: readonly RéponseÉcrite[],
    événement: Événement,
  ): Promise<void>;
  ajouterFichier(dossier: Dossier, fichier: Fichier): Promise<void>;
  retirerFichier(dossier: Dossier, id: string): Promise<void>;
  déposer(dossier: Dossier, dépôt: Dépôt, événement: Événement): Promise<void>;
  /** False when another dossier holds the key. */
  prendreUnicité(dossier: Dossier, nom: string, clé: string): Promise<boolean>;
  /**
   * Makes known what the dossier is about, then looks for an obstacle: of two deposits at once about one organisation, the
   * second sees the first.
   */
  déclarerCumul(dossier: Dossier, cumul: Cumul): Promise<Obstacle | null>;
  /** False when the reference is taken. */
  prendreRéférence(dossier: Dossier, référence: string): Promise<boolean>;
  supprimer(dossier: Dossier, événement: Événement): Promise<void>;
}

export interface Entrepôt {
  /** One consistent view. */
  lire<T>(travail: (lecture: Lecture) => Promise<T>): Promise<T>;
  /**
   * All or nothing, on disk when it resolves. `travail` may be run again from the start when transactions collide:
   * it must do nothing outside of `écriture`.
   */
  modifier<T>(travail: (écriture: Écriture) => Promise<T>): Promise<T>;
}

export interface ProgrammeArchivé extends Épingle {
  readonly module: ProgrammeServeur;
}

export interface Programmes {
  /** The one that new dossiers are opened under; null when the folder is not there. */
  actuel(slug: string): ProgrammeArchivé | null;
  /** The one a dossier was opened under. */
  épinglé(épingle: Épingle): Promise<ProgrammeServeur>;
}

export interface FichierReçu {
  readonly somme: string;
  readonly taille: number;
  /** MIME type found in the content. */
  readonly type: string;
}

/** Where bytes go, by their SHA-256. */
export interface Coffre {
  /** On disk when it resolves. Throws `Refus` when it is too big or its content is of none of the formats. */
  recevoir(
    flux: AsyncIterable<Uint8Array>,
    attendu: { readonly nom: string; readonly formats: readonly string[]; readonly tailleMaximale: number },
  ): Promise<FichierReçu>;
}

export interface Ports {
  readonly entrepôt: Entrepôt;
  readonly programmes: Programmes;
  readonly coffre: Coffre;
  /** A new UUIDv7. */
  readonly nouvelId: () => string;
  /** A random integer, at least 0 and below `borne`. */
  readonly hasard: (borne: number) => number;
}
