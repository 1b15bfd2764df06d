/** The pages of the portal, without the visited date (see `lien`). */
export const pages = {
  accueil: () => '/',
  programme: (slug: string) => `/programme/${encodeURIComponent(slug)}`,
  simulateur: (slug: string) => `/programme/${encodeURIComponent(slug)}/simulateur`,
  candidater: (slug: string) => `/programme/${encodeURIComponent(slug)}/candidater`,
  dossiers: () => '/dossiers',
  dossier: (id: string) => `/dossiers/${encodeURIComponent(id)}`,
  étape: (id: string, étape: string) => `/dossiers/${encodeURIComponent(id)}/etapes/${encodeURIComponent(étape)}`,
  vérification: (id: string) => `/dossiers/${encodeURIComponent(id)}/verification`,
  reçu: (id: string) => `/dossiers/${encodeURIComponent(id)}/recepisse`,
} as const;
