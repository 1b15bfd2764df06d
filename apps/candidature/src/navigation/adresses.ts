/**
 * The pages of the portal, without the visited date (see `lien`). A name may hold a dot, which servers take for the
 * extension of a file: it travels as « ~ », which names never hold.
 */
const segment = (nom: string): string => encodeURIComponent(nom).replaceAll('.', '~');

export function lireSegment(texte: string): string {
  try {
    return decodeURIComponent(texte).replaceAll('~', '.');
  } catch {
    return texte;
  }
}

export const pages = {
  accueil: () => '/',
  programme: (slug: string) => `/programme/${segment(slug)}`,
  simulateur: (slug: string) => `/programme/${segment(slug)}/simulateur`,
  candidater: (slug: string) => `/programme/${segment(slug)}/candidater`,
  dossiers: () => '/dossiers',
  dossier: (id: string) => `/dossiers/${segment(id)}`,
  étape: (id: string, étape: string) => `/dossiers/${segment(id)}/etapes/${segment(étape)}`,
  vérification: (id: string) => `/dossiers/${segment(id)}/verification`,
  reçu: (id: string) => `/dossiers/${segment(id)}/recepisse`,
} as const;
