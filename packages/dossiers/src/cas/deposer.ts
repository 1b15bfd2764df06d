import { dateParis, type Erreur, type Réponses } from '@guichet/runtime';
import { réponsesVivantes } from '../champs.ts';
import { fenêtreDeDépôt } from '../fenetre.ts';
import type { Dossier } from '../modele.ts';
import type { Lecture, Ports, Écriture } from '../ports.ts';
import { tirerRéférence } from '../reference.ts';
import { Refus } from '../refus.ts';
import { autoriser, programmeDe, réponsesDe, type Demande } from './acces.ts';
import { cumulDe, messageObstacle } from './cumul.ts';

/** All that stops a deposit now: answers, window, keys held by another dossier. Empty when it would be accepted. */
export function vérifier(ports: Ports, { personne, id, instant }: Demande): Promise<readonly Erreur[]> {
  return ports.entrepôt.lire(async (lecture) => {
    const dossier = autoriser(personne, 'vérifier', await lecture.dossier(id));
    const programme = await programmeDe(ports, dossier);
    const réponses = await vivantes(lecture, dossier);
    const erreurs = [...programme.vérifierDépôt(réponses, { instant })];
    // Answers still missing may be why no period accepts them: then they are all there is to say.
    const fenêtre = fenêtreDeDépôt(programme, réponses, instant);
    if (!fenêtre.ouverte && !(fenêtre.jamais && erreurs.length > 0))
      erreurs.push({ chemin: '', message: fenêtre.message });
    for (const { nom, clé, message } of programme.unicités(réponses, { instant })) {
      if (await lecture.unicitéPrise(dossier, nom, clé)) erreurs.push({ chemin: '', message });
    }
    const cumul = cumulDe(programme, réponses, instant);
    const obstacle = cumul && (await lecture.obstacle(dossier, cumul));
    if (obstacle) erreurs.push({ chemin: '', message: messageObstacle(obstacle, personne) });
    return erreurs;
  });
}

/** Checks, computes and freezes the dossier, in one transaction. From then on it only can be read. */
export function déposer(ports: Ports, { personne, id, instant }: Demande): Promise<void> {
  return ports.entrepôt.modifier(async (écriture) => {
    const dossier = autoriser(personne, 'déposer', await écriture.verrouiller(id));
    const programme = await programmeDe(ports, dossier);
    const réponses = await vivantes(écriture, dossier);

    const fenêtre = fenêtreDeDépôt(programme, réponses, instant);
    if (!fenêtre.ouverte && !fenêtre.jamais) throw new Refus('hors_période', fenêtre.message);
    const erreurs = programme.vérifierDépôt(réponses, { instant });
    if (erreurs.length > 0) throw dépôtRefusé(erreurs);
    if (!fenêtre.ouverte) throw new Refus('hors_période', fenêtre.message);

    for (const { nom, clé, message } of programme.unicités(réponses, { instant })) {
      if (!(await écriture.prendreUnicité(dossier, nom, clé))) throw new Refus('unicité', message, { nom });
    }
    const cumul = cumulDe(programme, réponses, instant);
    const obstacle = cumul && (await écriture.déclarerCumul(dossier, cumul));
    if (obstacle) throw new Refus('unicité', messageObstacle(obstacle, personne), { nom: 'non_cumul' });
    const référence = await réserverRéférence(ports, écriture, dossier, instant);
    const évaluation = programme.évaluer(réponses, { instant });
    await écriture.déposer(
      dossier,
      { référence, déposéLe: instant, évaluation },
      { genre: 'déposé', auteur: personne.id, instant, détails: { référence } },
    );
  });
}

async function vivantes(lecture: Lecture, dossier: Dossier): Promise<Réponses> {
  return réponsesVivantes(réponsesDe(await lecture.réponses(dossier)));
}

async function réserverRéférence(
  { hasard }: Ports,
  écriture: Écriture,
  dossier: Dossier,
  instant: number,
): Promise<string> {
  const année = Number(dateParis(instant).slice(0, 4));
  for (;;) {
    const référence = tirerRéférence(dossier.programme, année, hasard);
    if (await écriture.prendreRéférence(dossier, référence)) return référence;
  }
}

function dépôtRefusé(erreurs: readonly Erreur[]): Refus {
  const message =
    erreurs.length === 1
      ? 'Le dossier ne peut pas encore être déposé : une réponse est à compléter ou à corriger.'
      : `Le dossier ne peut pas encore être déposé : ${erreurs.length} points sont à compléter ou à corriger.`;
  return new Refus('dépôt_refusé', message, { erreurs });
}
