import type { Ports } from '../ports.ts';
import { autoriser, type Demande } from './acces.ts';

/** Removes a draft with its answers and its files. What stays is the line that says who did it. */
export function supprimer({ entrepôt }: Ports, { personne, id, instant }: Demande): Promise<void> {
  return entrepôt.modifier(async (écriture) => {
    const dossier = autoriser(personne, 'supprimer', await écriture.verrouiller(id));
    const { programme, empreinte } = dossier;
    await écriture.supprimer(dossier, {
      genre: 'supprimé',
      auteur: personne.id,
      instant,
      détails: { programme, empreinte },
    });
  });
}
