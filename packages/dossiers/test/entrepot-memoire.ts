/** The storage ports in memory, one transaction at a time: what the use-cases may expect of any storage, in one page. */
import type { Dossier, Fichier, RéponseStockée, Événement } from '../src/modele.ts';
import type { NonCumul } from '@guichet/runtime';
import type { Cumul, Entrepôt, Obstacle, Écriture } from '../src/ports.ts';

interface Contenu {
  dossiers: Map<string, Dossier>;
  réponses: Map<string, Map<string, RéponseStockée>>;
  fichiers: Map<string, Map<string, Fichier>>;
  unicités: Map<string, string>;
  références: Map<string, string>;
  cumuls: Map<string, Cumul>;
  journal: (Événement & { dossier: string })[];
}

export class EntrepôtMémoire implements Entrepôt {
  contenu: Contenu = {
    dossiers: new Map(),
    réponses: new Map(),
    fichiers: new Map(),
    unicités: new Map(),
    références: new Map(),
    cumuls: new Map(),
    journal: [],
  };
  #file: Promise<unknown> = Promise.resolve();

  lire: Entrepôt['lire'] = (travail) => this.#àSonTour(() => travail(écriture(structuredClone(this.contenu))));

  modifier: Entrepôt['modifier'] = (travail) =>
    this.#àSonTour(async () => {
      const copie = structuredClone(this.contenu);
      const résultat = await travail(écriture(copie));
      this.contenu = copie;
      return résultat;
    });

  #àSonTour<T>(travail: () => Promise<T>): Promise<T> {
    const tour = this.#file.then(travail);
    this.#file = tour.catch(() => undefined);
    return tour;
  }
}

function deDossier<T>(table: Map<string, Map<string, T>>, { id }: Dossier): Map<string, T> {
  const trouvée = table.get(id) ?? new Map<string, T>();
  table.set(id, trouvée);
  return trouvée;
}

function cléUnicité(dossier: Dossier, nom: string, clé: string): string {
  return JSON.stringify([dossier.programme, nom, clé]);
}

function trouverObstacle({ dossiers, cumuls }: Contenu, { id }: Dossier, mien: Cumul): Obstacle | null {
  const sur = ({ identifiants }: Cumul, { clé }: NonCumul) =>
    clé.every((une) => identifiants.some(({ genre, valeur }) => genre === une.genre && valeur === une.valeur));
  for (const [autre, sien] of cumuls) {
    const { dépôt, titulaire } = dossiers.get(autre) ?? {};
    if (autre === id || !dépôt || titulaire === undefined) continue;
    const règle =
      mien.nonCumuls.find((une) => une.avec === sien.nom && sur(sien, une)) ??
      sien.nonCumuls.find((une) => une.avec === mien.nom && sur(mien, une));
    if (règle) return { message: règle.message, titulaire, référence: dépôt.référence };
  }
  return null;
}

function écriture(contenu: Contenu): Écriture {
  const { dossiers, réponses, fichiers, unicités, références, cumuls, journal } = contenu;
  const journaliser = (dossier: Dossier, événement: Événement) => journal.push({ ...événement, dossier: dossier.id });
  return {
    dossier: async (id) => dossiers.get(id) ?? null,
    verrouiller: async (id) => dossiers.get(id) ?? null,
    dossiersDe: async (titulaire) =>
      [...dossiers.values()].filter((un) => un.titulaire === titulaire).sort((a, b) => b.modifiéLe - a.modifiéLe),
    dossiersDéposés: async (programme) =>
      [...dossiers.values()]
        .filter((un) => un.dépôt && un.programme === programme)
        .sort((a, b) => (a.dépôt?.déposéLe ?? 0) - (b.dépôt?.déposéLe ?? 0)),
    réponses: async (dossier, chemins) =>
      [...deDossier(réponses, dossier).values()].filter((une) => !chemins || chemins.includes(une.chemin)),
    nombreDeRéponses: async (dossier) => deDossier(réponses, dossier).size,
    fichier: async (dossier, id) => deDossier(fichiers, dossier).get(id) ?? null,
    unicitéPrise: async (dossier, nom, clé) =>
      (unicités.get(cléUnicité(dossier, nom, clé)) ?? dossier.id) !== dossier.id,
    obstacle: async (dossier, cumul) => trouverObstacle(contenu, dossier, cumul),
    déclarerCumul: async (dossier, cumul) => {
      cumuls.set(dossier.id, cumul);
      return trouverObstacle(contenu, dossier, cumul);
    },
    ouvrir: async (dossier) => void dossiers.set(dossier.id, dossier),
    écrire: async (dossier, auteur, instant, écrites, événement) => {
      for (const une of écrites) deDossier(réponses, dossier).set(une.chemin, { ...une, auteur: auteur.nom });
      dossiers.set(dossier.id, { ...dossier, modifiéLe: instant });
      journaliser(dossier, événement);
    },
    ajouterFichier: async (dossier, fichier) => void deDossier(fichiers, dossier).set(fichier.id, fichier),
    retirerFichier: async (dossier, id) => void deDossier(fichiers, dossier).delete(id),
    déposer: async (dossier, dépôt, événement) => {
      dossiers.set(dossier.id, { ...dossier, état: 'déposé', dépôt, modifiéLe: dépôt.déposéLe });
      journaliser(dossier, événement);
    },
    prendreUnicité: async (dossier, nom, clé) => {
      const entrée = cléUnicité(dossier, nom, clé);
      if (unicités.has(entrée)) return false;
      unicités.set(entrée, dossier.id);
      return true;
    },
    prendreRéférence: async (dossier, référence) => {
      if (références.has(référence)) return false;
      références.set(référence, dossier.id);
      return true;
    },
    supprimer: async (dossier, événement) => {
      dossiers.delete(dossier.id);
      réponses.delete(dossier.id);
      fichiers.delete(dossier.id);
      journaliser(dossier, événement);
    },
  };
}
