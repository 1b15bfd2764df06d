/** What one dossier may hold, far above what any programme asks: they stop a runaway client, not a person. */

/** Answers, emptied ones included. */
export const RÉPONSES_PAR_DOSSIER = 20_000;

/** Files at one path. */
export const FICHIERS_PAR_PIÈCE = 30;

/** Bytes of one file, when the pièce itself says nothing lower. */
export const TAILLE_FICHIER = 20 * 1024 * 1024;

/** Characters of the name of a file. */
export const LONGUEUR_NOM = 200;
