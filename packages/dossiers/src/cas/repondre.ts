import { confronter, type Modification } from '../conflits.ts';
import { RÉPONSES_PAR_DOSSIER } from '../limites.ts';
import type { Dossier } from '../modele.ts';
import type { Ports, Écriture } from '../ports.ts';
import { Refus, réponseRefusée, type Conflit } from '../refus.ts';
import { autoriser, programmeDe, type Demande } from './acces.ts';
import { vérifierRéponses } from './brouillon.ts';

/**
 * Writes answers, all or none, and gives the revisions at their paths. Two people who change one answer never overwrite
 * each other: the second is refused, with the value of the first.
 */
export function répondre(
  ports: Ports,
  { personne, id, instant, modifications }: Demande & { readonly modifications: readonly Modification[] },
): Promise<Readonly<Record<string, number>>> {
  return ports.entrepôt.modifier(async (écriture) => {
    const dossier = autoriser(personne, 'répondre', await écriture.verrouiller(id));
    vérifierRéponses(await programmeDe(ports, dossier), modifications);

    const chemins = modifications.map(({ chemin }) => chemin);
    const stockées = new Map((await écriture.réponses(dossier, chemins)).map((une) => [une.chemin, une]));
    const { conflits, écritures, révisions } = confronter(modifications, stockées);
    if (conflits.length > 0) throw conflit(conflits);
    if (écritures.length === 0) return révisions;

    if (écritures.some(({ révision }) => révision === 1)) await vérifierNombre(écriture, dossier, écritures.length);
    await écriture.écrire(dossier, personne, instant, écritures, {
      genre: 'répondu',
      auteur: personne.id,
      instant,
      détails: { réponses: écritures },
    });
    return révisions;
  });
}

function conflit(conflits: readonly Conflit[]): Refus {
  const message =
    conflits.length === 1
      ? 'Cette réponse a été modifiée entre-temps. Choisissez laquelle des deux valeurs garder.'
      : 'Ces réponses ont été modifiées entre-temps. Choisissez pour chacune laquelle des deux valeurs garder.';
  return new Refus('conflit', message, { conflits });
}

async function vérifierNombre(écriture: Écriture, dossier: Dossier, nouvelles: number): Promise<void> {
  if ((await écriture.nombreDeRéponses(dossier)) + nouvelles <= RÉPONSES_PAR_DOSSIER) return;
  throw réponseRefusée([{ chemin: '', message: 'Ce dossier contient trop de réponses pour en ajouter.' }]);
}
