/**
 * Where each call goes: the part of the route table that a browser needs, without any schema.
 *
 * A parameter is written `:nom`; `:empreinte.js` is a parameter followed by an extension.
 */
export const adresses = {
  session: { méthode: 'GET', chemin: '/api/session' },
  connexion: { méthode: 'GET', chemin: '/connexion' },
  retourConnexion: { méthode: 'GET', chemin: '/connexion/retour' },
  déconnexion: { méthode: 'POST', chemin: '/deconnexion' },

  programmes: { méthode: 'GET', chemin: '/api/programmes' },
  moduleProgramme: { méthode: 'GET', chemin: '/programmes/:slug/:empreinte.js' },
  moduleRaisonnement: { méthode: 'GET', chemin: '/programmes/:slug/:empreinte/raisonnement.js' },

  ouvrirDossier: { méthode: 'POST', chemin: '/api/dossiers' },
  mesDossiers: { méthode: 'GET', chemin: '/api/dossiers' },
  dossier: { méthode: 'GET', chemin: '/api/dossiers/:id' },
  répondre: { méthode: 'PATCH', chemin: '/api/dossiers/:id/reponses' },
  joindre: { méthode: 'POST', chemin: '/api/dossiers/:id/pieces' },
  pièce: { méthode: 'GET', chemin: '/api/dossiers/:id/pieces/:fichier' },
  retirerPièce: { méthode: 'DELETE', chemin: '/api/dossiers/:id/pieces/:fichier' },
  vérifier: { méthode: 'POST', chemin: '/api/dossiers/:id/verification' },
  déposer: { méthode: 'POST', chemin: '/api/dossiers/:id/depot' },
  supprimerDossier: { méthode: 'DELETE', chemin: '/api/dossiers/:id' },

  état: { méthode: 'GET', chemin: '/api/etats/:slug/:etat' },
  santé: { méthode: 'GET', chemin: '/api/sante' },
} as const satisfies Record<string, Adresse>;

export interface Adresse {
  readonly méthode: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly chemin: `/${string}`;
}

export type NomRoute = keyof typeof adresses;

/** Fills the parameters of a path, each encoded. Throws when one is missing: that is a mistake of the caller's code. */
export function remplir(chemin: string, paramètres: Readonly<Record<string, string>> = {}): string {
  return chemin.replace(/:([a-z]+)/g, (_, nom: string) => {
    const valeur = paramètres[nom];
    if (valeur === undefined) throw new TypeError(`Paramètre « ${nom} » absent de ${chemin}`);
    return encodeURIComponent(valeur);
  });
}
