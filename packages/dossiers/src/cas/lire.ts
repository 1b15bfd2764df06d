import type { Réponses } from '@guichet/runtime';
import type { Dossier, Fichier, Personne } from '../modele.ts';
import type { Ports } from '../ports.ts';
import { introuvable } from '../refus.ts';
import { autoriser, réponsesDe, type Demande } from './acces.ts';

export interface DossierLu {
  readonly dossier: Dossier;
  readonly réponses: Réponses;
  /** Of every path ever answered, emptied ones included. */
  readonly révisions: Readonly<Record<string, number>>;
}

export function lire({ entrepôt }: Ports, { personne, id }: Demande): Promise<DossierLu> {
  return entrepôt.lire(async (lecture) => {
    const dossier = autoriser(personne, 'lire', await lecture.dossier(id));
    const stockées = await lecture.réponses(dossier);
    const révisions = Object.fromEntries(stockées.map(({ chemin, révision }) => [chemin, révision]));
    return { dossier, réponses: réponsesDe(stockées), révisions };
  });
}

/** Last changed first. */
export function lister({ entrepôt }: Ports, personne: Personne): Promise<readonly Dossier[]> {
  return entrepôt.lire((lecture) => lecture.dossiersDe(personne.id));
}

export function lireFichier(
  { entrepôt }: Ports,
  { personne, id, fichier }: Demande & { readonly fichier: string },
): Promise<Fichier> {
  return entrepôt.lire(async (lecture) => {
    const dossier = autoriser(personne, 'lire', await lecture.dossier(id));
    const trouvé = await lecture.fichier(dossier, fichier);
    if (!trouvé) throw introuvable();
    return trouvé;
  });
}
