import type { FichierJoint, Réponses } from '@guichet/runtime';
import { adresses, remplir, type NomRoute } from '../adresses.ts';
import type { RésultatDe } from '../routes.ts';
import type { Modification } from '../schemas/reponses.ts';
import { erreurDe, erreurRéseau } from './erreur.ts';

export interface OptionsClient {
  /** Origin of the server; the page's own by default. */
  readonly base?: string;
  /** Visited date, `AAAA-MM-JJ` or `AAAA-MM-JJTHH:MM`, added to every call. */
  readonly au?: string | null;
}

interface Demande {
  readonly paramètres?: Readonly<Record<string, string>>;
  readonly requête?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly fichier?: { readonly contenu: Blob; readonly nom: string };
  readonly signal?: AbortSignal | undefined;
}

export type Client = ReturnType<typeof créerClient>;

/**
 * The calls of the API, typed by the route table. Each resolves with what the server answered, or rejects with an
 * `ErreurApi`. No call is tried again: `répondre` may be, with the same révisions, because an answer that is already
 * stored is no conflict.
 */
export function créerClient({ base = '', au }: OptionsClient = {}) {
  function adresse(nom: NomRoute, { paramètres, requête }: Demande = {}): string {
    const visite = au && adresses[nom].chemin.startsWith('/api/') ? { au } : {};
    const recherche = new URLSearchParams({ ...requête, ...visite }).toString();
    return base + remplir(adresses[nom].chemin, paramètres) + (recherche && `?${recherche}`);
  }

  async function appeler<N extends NomRoute>(nom: N, demande: Demande = {}): Promise<RésultatDe<N>> {
    const réponse = await fetch(adresse(nom, demande), {
      method: adresses[nom].méthode,
      credentials: 'same-origin',
      cache: 'no-store',
      ...envoi(demande),
    }).catch((cause: unknown) => {
      if (demande.signal?.aborted) throw cause;
      throw erreurRéseau(cause);
    });
    if (!réponse.ok) throw await erreurDe(réponse);
    if (réponse.status === 204) return undefined as RésultatDe<N>;
    return réponse.json().catch((cause: unknown) => {
      throw erreurRéseau(cause);
    });
  }

  return {
    session: () => appeler('session'),
    seDéconnecter: () => appeler('déconnexion'),
    programmes: () => appeler('programmes'),
    mesDossiers: () => appeler('mesDossiers'),
    ouvrirDossier: (programme: string, réponses?: Réponses) =>
      appeler('ouvrirDossier', { json: réponses ? { programme, réponses } : { programme } }),
    dossier: (id: string) => appeler('dossier', { paramètres: { id } }),
    répondre: (id: string, modifications: readonly Modification[], signal?: AbortSignal) =>
      appeler('répondre', { paramètres: { id }, json: { modifications }, signal }),
    joindre: (id: string, chemin: string, fichier: { contenu: Blob; nom: string }, signal?: AbortSignal) =>
      appeler('joindre', { paramètres: { id }, requête: { chemin }, fichier, signal }),
    retirerPièce: (id: string, fichier: FichierJoint['id']) => appeler('retirerPièce', { paramètres: { id, fichier } }),
    vérifier: (id: string) => appeler('vérifier', { paramètres: { id } }),
    déposer: (id: string) => appeler('déposer', { paramètres: { id } }),
    supprimerDossier: (id: string) => appeler('supprimerDossier', { paramètres: { id } }),

    /** For links: the browser goes there by itself. */
    adresseConnexion: (retour: string) => adresse('connexion', { requête: { retour } }),
    adressePièce: (id: string, fichier: FichierJoint['id']) => adresse('pièce', { paramètres: { id, fichier } }),
    adresseModule: (slug: string, empreinte: string) => adresse('moduleProgramme', { paramètres: { slug, empreinte } }),
    adresseRaisonnement: (slug: string, empreinte: string) =>
      adresse('moduleRaisonnement', { paramètres: { slug, empreinte } }),
    adresseÉtat: (slug: string, etat: string) => adresse('état', { paramètres: { slug, etat } }),
  };
}

function envoi({ json, fichier, signal }: Demande): RequestInit {
  const options: RequestInit = signal ? { signal } : {};
  if (json !== undefined) {
    return { ...options, headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) };
  }
  if (!fichier) return options;
  const headers = {
    'content-type': fichier.contenu.type || 'application/octet-stream',
    'x-nom': encodeURIComponent(fichier.nom),
  };
  return { ...options, headers, body: fichier.contenu };
}
