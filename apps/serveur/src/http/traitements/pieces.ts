import { joindre, lireFichier, retirer } from '@guichet/dossiers';
import type { Traitements } from '../appel.ts';
import { exigerType, octetsDe } from '../corps.ts';
import { ErreurHttp } from '../erreurs.ts';
import { pièceAttachée } from '../telechargement.ts';

type Siens = Pick<Traitements, 'joindre' | 'pièce' | 'retirerPièce'>;

export const pièces: Siens = {
  joindre: async ({ personne, instant, paramètres: { id }, requête: { chemin }, contexte, entrant, services }) => {
    exigerType(entrant, /^[\w.+-]+\/[\w.+-]+(?:\s*;.*)?$/, 'un type de fichier');
    const nom = lireNom(contexte.req.header('x-nom'));
    return joindre(services.ports, { personne, id, instant, chemin, nom, flux: octetsDe(entrant) });
  },

  pièce: async ({ personne, instant, paramètres: { id, fichier }, services }) => {
    const { nom, type, taille, somme } = await lireFichier(services.ports, { personne, id, instant, fichier });
    const contenu = await services.coffre.lire(somme);
    if (!contenu) throw new Error(`Le fichier ${somme} manque dans le coffre`);
    return new Response(contenu as ReadableStream<Uint8Array<ArrayBuffer>>, {
      headers: {
        'content-type': type,
        'content-length': String(taille),
        'content-disposition': pièceAttachée(nom),
        'cache-control': 'private, no-cache',
      },
    });
  },

  retirerPièce: async ({ personne, instant, paramètres: { id, fichier }, services }) => ({
    révision: await retirer(services.ports, { personne, id, instant, fichier }),
  }),
};

function lireNom(entête: string | undefined): string {
  try {
    const nom = decodeURIComponent(entête ?? '');
    if (nom) return nom;
  } catch {
    // Not percent-encoded UTF-8: the same mistake as no name.
  }
  throw new ErreurHttp('requête_mal_formée', 'Le nom du fichier doit accompagner son envoi, dans l’en-tête x-nom.');
}
