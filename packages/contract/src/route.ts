import type * as z from 'zod';
import type { Adresse } from './adresses.ts';
import type { CodeErreur } from './erreurs.ts';

/**
 * Who may call. Everything that is not said here is refused.
 * - `tous`: anybody, signed in or not.
 * - `connecté`: any signed-in person, for what is theirs.
 * - `candidat`: a signed-in person whose rôle is candidat.
 * - `titulaire`: the person who opened the dossier `:id`. For anybody else, that dossier does not exist (404).
 * - `instructeur`: a signed-in person whose rôle is instructeur; sees the dossiers of their région when they have one.
 */
export type Accès = 'tous' | 'connecté' | 'candidat' | 'titulaire' | 'instructeur';

/** What comes in: nothing, JSON of a schema, or the bytes of a file with their name in `x-nom`. */
export type Entrée = { readonly genre: 'aucune' | 'fichier' } | { readonly genre: 'json'; readonly schéma: z.ZodType };

/** What goes out when all is well. */
export type Sortie =
  | { readonly genre: 'json'; readonly statut: 200 | 201; readonly schéma: z.ZodType }
  | { readonly genre: 'vide'; readonly statut: 204 }
  | { readonly genre: 'redirection'; readonly statut: 302 }
  | { readonly genre: 'fichier' | 'module' | 'csv'; readonly statut: 200 };

export interface Route extends Adresse {
  readonly qui: Accès;
  readonly paramètres: z.ZodObject;
  readonly requête: z.ZodObject;
  readonly entrée: Entrée;
  readonly sortie: Sortie;
  /** Beyond those any call may meet, see `erreursDe`. */
  readonly erreurs: readonly CodeErreur[];
}

const JAMAIS_EXCLUES: readonly CodeErreur[] = [
  'visite_refusée',
  'requête_mal_formée',
  'erreur_interne',
  'indisponible',
];

/** Every error code that a route can answer with. */
export function erreursDe(route: Route): readonly CodeErreur[] {
  const codes = new Set<CodeErreur>([...JAMAIS_EXCLUES, ...route.erreurs]);
  if (route.qui !== 'tous') codes.add('connexion_requise');
  if (route.qui === 'candidat' || route.qui === 'instructeur') codes.add('accès_refusé');
  if (route.qui === 'titulaire') codes.add('introuvable');
  if (route.méthode !== 'GET') codes.add('origine_refusée');
  if (route.entrée.genre !== 'aucune') codes.add('type_de_contenu').add('trop_volumineux');
  return [...codes];
}
