import { SANS_OBJET, type ValeurRésultat, type État } from '@guichet/runtime';
import { réponsesVivantes } from '../champs.ts';
import type { Personne } from '../modele.ts';
import type { Ports } from '../ports.ts';
import { Refus } from '../refus.ts';
import { réponsesDe } from './acces.ts';

type Ligne = Readonly<Record<string, ValeurRésultat>>;

export interface Tableau {
  readonly état: État;
  readonly lignes: readonly Ligne[];
}

/**
 * The lines of an état for the deposited dossiers of a programme: those that the rule sends to the instructor's région when they have one, each
 * computed by the version it was deposited under, at the instant of its deposit. Columns are those of today's version.
 */
export async function dresserÉtat(
  ports: Ports,
  { personne, programme, nom }: { readonly personne: Personne; readonly programme: string; readonly nom: string },
): Promise<Tableau> {
  if (personne.rôle !== 'instructeur') throw new Refus('accès_refusé', 'Cette liste est réservée aux instructeurs.');
  const état = ports.programmes.actuel(programme)?.module.états.find((un) => un.nom === nom);
  if (!état) throw new Refus('introuvable', 'Cette liste n’existe pas.');
  const lignes = await ports.entrepôt.lire(async (lecture) => {
    const dossiers = await lecture.dossiersDéposés(programme);
    const parDossier = [];
    for (const dossier of dossiers) {
      const module = await ports.programmes.épinglé(dossier);
      const sien = module.états.find((un) => un.nom === nom);
      const réponses = réponsesVivantes(réponsesDe(await lecture.réponses(dossier)));
      const contexte = { instant: dossier.dépôt?.déposéLe ?? dossier.modifiéLe };
      const ressort = module.ressort(réponses, contexte);
      if (personne.région !== undefined && ressort !== SANS_OBJET && ressort !== personne.région) continue;
      parDossier.push(sien?.lignes({ réponses, contexte, statut: dossier.état }) ?? []);
    }
    return parDossier.flat();
  });
  return { état, lignes: [...lignes].sort(ordre(état.tri)) };
}

const français = new Intl.Collator('fr', { numeric: true });

function ordre(tri: État['tri']) {
  return (a: Ligne, b: Ligne): number => {
    for (const colonne of tri) {
      const écart = comparerValeurs(a[colonne], b[colonne]);
      if (écart !== 0) return écart;
    }
    return 0;
  };
}

/** Known values first; numbers by size, the rest as a French dictionary would. */
function comparerValeurs(a: ValeurRésultat | undefined, b: ValeurRésultat | undefined): number {
  const [x, y] = [comparable(a), comparable(b)];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return typeof x === 'number' && typeof y === 'number' ? x - y : français.compare(String(x), String(y));
}

function comparable(valeur: ValeurRésultat | undefined): number | string | null {
  if (valeur === undefined) return null;
  if (typeof valeur === 'boolean') return Number(valeur);
  if (typeof valeur !== 'object') return valeur;
  if ('rien' in valeur) return null;
  if ('mois' in valeur) return valeur.mois * 30 + valeur.jours;
  return Number(valeur.numérateur) / Number(valeur.dénominateur);
}
