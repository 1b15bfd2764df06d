/**
 * The one route table: the server serves these routes and no other, the client calls them, the authorisation matrix
 * and the bad requests of the tests are derived from them.
 */
import * as z from 'zod';
import { adresses, type NomRoute } from './adresses.ts';
import type { Entrée, Route } from './route.ts';
import { chemin, empreinte, identifiant, slug, visite } from './schemas/communs.ts';
import { dossier, dossierRésumé, ouverture, pièceJointe, pièceRetirée } from './schemas/dossier.ts';
import { session, suiteDéconnexion } from './schemas/personne.ts';
import { programmeRésumé } from './schemas/programme.ts';
import { erreurs, modification, révisions } from './schemas/reponses.ts';

const rien = z.object({});
const sansEntrée = { genre: 'aucune' } as const satisfies Entrée;
const avecVisite = z.object({ au: visite.optional() });
const unDossier = z.object({ id: identifiant });
const unFichier = z.object({ id: identifiant, fichier: identifiant });

/** Answers changed in one call. */
export const MODIFICATIONS_PAR_APPEL = 500;

export const routes = {
  session: {
    ...adresses.session,
    qui: 'tous',
    paramètres: rien,
    requête: avecVisite,
    entrée: sansEntrée,
    sortie: { genre: 'json', statut: 200, schéma: session },
    erreurs: [],
  },
  connexion: {
    ...adresses.connexion,
    qui: 'tous',
    paramètres: rien,
    requête: z.object({ retour: z.string().max(2000).optional() }),
    entrée: sansEntrée,
    sortie: { genre: 'redirection', statut: 302 },
    erreurs: [],
  },
  retourConnexion: {
    ...adresses.retourConnexion,
    qui: 'tous',
    paramètres: rien,
    requête: z.looseObject({ state: z.string().optional() }),
    entrée: sansEntrée,
    sortie: { genre: 'redirection', statut: 302 },
    erreurs: [],
  },
  déconnexion: {
    ...adresses.déconnexion,
    qui: 'tous',
    paramètres: rien,
    requête: rien,
    entrée: sansEntrée,
    sortie: { genre: 'json', statut: 200, schéma: suiteDéconnexion },
    erreurs: [],
  },
  programmes: {
    ...adresses.programmes,
    qui: 'tous',
    paramètres: rien,
    requête: avecVisite,
    entrée: sansEntrée,
    sortie: { genre: 'json', statut: 200, schéma: z.array(programmeRésumé) },
    erreurs: [],
  },
  moduleProgramme: {
    ...adresses.moduleProgramme,
    qui: 'tous',
    paramètres: z.object({ slug, empreinte }),
    requête: rien,
    entrée: sansEntrée,
    sortie: { genre: 'module', statut: 200 },
    erreurs: ['introuvable'],
  },
  moduleRaisonnement: {
    ...adresses.moduleRaisonnement,
    qui: 'tous',
    paramètres: z.object({ slug, empreinte }),
    requête: rien,
    entrée: sansEntrée,
    sortie: { genre: 'module', statut: 200 },
    erreurs: ['introuvable'],
  },
  ouvrirDossier: {
    ...adresses.ouvrirDossier,
    qui: 'candidat',
    paramètres: rien,
    requête: avecVisite,
    entrée: { genre: 'json', schéma: ouverture },
    sortie: { genre: 'json', statut: 201, schéma: dossier },
    erreurs: ['introuvable', 'réponse_refusée'],
  },
  mesDossiers: {
    ...adresses.mesDossiers,
    qui: 'connecté',
    paramètres: rien,
    requête: avecVisite,
    entrée: sansEntrée,
    sortie: { genre: 'json', statut: 200, schéma: z.array(dossierRésumé) },
    erreurs: [],
  },
  dossier: {
    ...adresses.dossier,
    qui: 'titulaire',
    paramètres: unDossier,
    requête: avecVisite,
    entrée: sansEntrée,
    sortie: { genre: 'json', statut: 200, schéma: dossier },
    erreurs: [],
  },
  répondre: {
    ...adresses.répondre,
    qui: 'titulaire',
    paramètres: unDossier,
    requête: avecVisite,
    entrée: {
      genre: 'json',
      schéma: z.strictObject({ modifications: z.array(modification).min(1).max(MODIFICATIONS_PAR_APPEL) }),
    },
    sortie: { genre: 'json', statut: 200, schéma: z.object({ révisions }) },
    erreurs: ['conflit', 'déjà_déposé', 'réponse_refusée'],
  },
  joindre: {
    ...adresses.joindre,
    qui: 'titulaire',
    paramètres: unDossier,
    requête: z.object({ chemin, au: visite.optional() }),
    entrée: { genre: 'fichier' },
    sortie: { genre: 'json', statut: 201, schéma: pièceJointe },
    erreurs: ['déjà_déposé', 'pièce_déjà_jointe', 'réponse_refusée', 'type_de_fichier'],
  },
  pièce: {
    ...adresses.pièce,
    qui: 'titulaire',
    paramètres: unFichier,
    requête: avecVisite,
    entrée: sansEntrée,
    sortie: { genre: 'fichier', statut: 200 },
    erreurs: [],
  },
  retirerPièce: {
    ...adresses.retirerPièce,
    qui: 'titulaire',
    paramètres: unFichier,
    requête: avecVisite,
    entrée: sansEntrée,
    sortie: { genre: 'json', statut: 200, schéma: pièceRetirée },
    erreurs: ['déjà_déposé'],
  },
  vérifier: {
    ...adresses.vérifier,
    qui: 'titulaire',
    paramètres: unDossier,
    requête: avecVisite,
    entrée: sansEntrée,
    sortie: { genre: 'json', statut: 200, schéma: erreurs },
    erreurs: ['déjà_déposé'],
  },
  déposer: {
    ...adresses.déposer,
    qui: 'titulaire',
    paramètres: unDossier,
    requête: avecVisite,
    entrée: sansEntrée,
    sortie: { genre: 'json', statut: 200, schéma: dossier },
    erreurs: ['déjà_déposé', 'hors_période', 'unicité', 'dépôt_refusé'],
  },
  supprimerDossier: {
    ...adresses.supprimerDossier,
    qui: 'titulaire',
    paramètres: unDossier,
    requête: avecVisite,
    entrée: sansEntrée,
    sortie: { genre: 'vide', statut: 204 },
    erreurs: ['déjà_déposé'],
  },
  état: {
    ...adresses.état,
    qui: 'instructeur',
    paramètres: z.object({ slug, etat: z.string().min(1).max(100) }),
    requête: z.object({ format: z.literal('csv').default('csv'), au: visite.optional() }),
    entrée: sansEntrée,
    sortie: { genre: 'csv', statut: 200 },
    erreurs: ['introuvable'],
  },
  santé: {
    ...adresses.santé,
    qui: 'tous',
    paramètres: rien,
    requête: rien,
    entrée: sansEntrée,
    sortie: { genre: 'json', statut: 200, schéma: z.object({ état: z.literal('ok') }) },
    erreurs: [],
  },
} as const satisfies Record<NomRoute, Route>;

type Routes = typeof routes;

/** What a route's handler finds in the path, in the query and in the body. */
export type ParamètresDe<N extends NomRoute> = z.output<Routes[N]['paramètres']>;
export type RequêteDe<N extends NomRoute> = z.output<Routes[N]['requête']>;
export type CorpsDe<N extends NomRoute> = Routes[N]['entrée'] extends { schéma: infer S extends z.ZodType }
  ? z.output<S>
  : undefined;

/** The JSON that a route answers with. */
export type RésultatDe<N extends NomRoute> = Routes[N]['sortie'] extends { schéma: infer S extends z.ZodType }
  ? z.output<S>
  : undefined;
