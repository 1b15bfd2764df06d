/** Every error code of the API, with its HTTP status. */
export const codesErreur = {
  requête_mal_formée: 400,
  visite_refusée: 400,
  connexion_requise: 401,
  accès_refusé: 403,
  origine_refusée: 403,
  introuvable: 404,
  méthode_refusée: 405,
  conflit: 409,
  déjà_déposé: 409,
  hors_période: 409,
  unicité: 409,
  pièce_déjà_jointe: 409,
  trop_volumineux: 413,
  type_de_contenu: 415,
  type_de_fichier: 415,
  réponse_refusée: 422,
  dépôt_refusé: 422,
  erreur_interne: 500,
  indisponible: 503,
} as const;

export type CodeErreur = keyof typeof codesErreur;

/** The body of every JSON error. `message` is for the person at the screen: French, and it says what to do. */
export interface CorpsErreur {
  readonly erreur: { readonly code: CodeErreur; readonly message: string; readonly détails?: unknown };
}
