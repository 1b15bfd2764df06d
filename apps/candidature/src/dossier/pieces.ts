/**
 * Sends a file with its progress: `fetch` cannot tell how much of a request has left.
 */
import { adresses, remplir } from '@guichet/contract';
import type { FichierJoint } from '@guichet/runtime';
import type { PortePièces } from '@guichet/forms';
import { client } from '../donnees/client.ts';
import { au } from '../navigation/visite.ts';
import type { Sauvegarde } from './sauvegarde.ts';

const COUPURE = 'Le dépôt s’est interrompu. Vérifiez votre connexion, puis réessayez.';

export function portePièces(id: string, sauvegarde: Sauvegarde): PortePièces {
  return {
    déposer: (chemin, fichier, { progrès, signal }) =>
      new Promise((résoudre, rejeter) => {
        const requête = new XMLHttpRequest();
        const recherche = new URLSearchParams({ chemin, ...(au === null ? {} : { au }) });
        requête.open(adresses.joindre.méthode, `${remplir(adresses.joindre.chemin, { id })}?${recherche}`);
        requête.setRequestHeader('content-type', fichier.type || 'application/octet-stream');
        requête.setRequestHeader('x-nom', encodeURIComponent(fichier.name));
        requête.responseType = 'json';
        requête.upload.addEventListener('progress', ({ loaded, total }) => progrès(total > 0 ? loaded / total : 0));
        requête.addEventListener('load', () => {
          const corps = requête.response as {
            fichier?: FichierJoint;
            révision?: number;
            erreur?: { message: string };
          } | null;
          if (requête.status === 201 && corps?.fichier) {
            sauvegarde.noterRévision(chemin, corps.révision ?? 0);
            résoudre(corps.fichier);
          } else rejeter(new Error(corps?.erreur?.message ?? COUPURE));
        });
        requête.addEventListener('error', () => rejeter(new Error(COUPURE)));
        requête.addEventListener('abort', () => rejeter(new Error('Le dépôt est abandonné.')));
        signal.addEventListener('abort', () => requête.abort());
        requête.send(fichier);
      }),
    retirer: async (chemin, fichier) => {
      const { révision } = await client.retirerPièce(id, fichier.id);
      sauvegarde.noterRévision(chemin, révision);
    },
    adresse: (_, fichier) => client.adressePièce(id, fichier.id),
  };
}
