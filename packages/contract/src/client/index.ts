/** For browsers: the client, the shapes it gives, and nothing of zod. */
export * from './client.ts';
export { ErreurApi, type CodeErreurApi } from './erreur.ts';
export { décoderÉvaluation, type ÉvaluationJson } from '../evaluation.ts';
export type { Personne, Rôle, Session } from '../schemas/personne.ts';
export type { ProgrammeRésumé } from '../schemas/programme.ts';
export type { DossierJson, DossierRésumé, PièceJointe, ÉtatDossier } from '../schemas/dossier.ts';
export type { Conflit, Modification, Révisions } from '../schemas/reponses.ts';
