import { ErreurApi, type Modification as Envoi } from '@guichet/contract/client';
import { Magasin } from '@guichet/forms';
import type { Champ, Programme, Réponse } from '@guichet/runtime';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Copie, Mémoire } from './memoire.ts';
import { Sauvegarde } from './sauvegarde.ts';

const champ = (chemin: string): Champ => ({
  chemin,
  libellé: chemin,
  type: { genre: 'texte', longueur: 80 },
  facultatif: false,
  simulé: false,
  sources: [],
});

const PROGRAMME: Programme = {
  nom: 'essai',
  titre: 'Essai',
  opérateurs: [],
  version: '1',
  empreinte: 'e',
  sources: [],
  écarts: [],
  étapes: [{ id: 'une', titre: 'Une', champs: ['a', 'b', 'c'].map(champ), groupes: [] }],
  résultats: [],
  conditions: [],
  indicateurs: [],
  périodes: [],
  inconnus: [],
  évaluer: () => ({ valeurs: {}, conditions: {}, messages: {}, éligible: true, visibles: {} }),
  périodesDeDépôt: () => [],
};

/** A server that keeps the law of the API: revisions, conflicts with both values, all or nothing. */
class Serveur {
  readonly réponses: Record<string, Réponse> = {};
  readonly révisions: Record<string, number> = {};
  /** What goes wrong, one entry per call; `perdu`: done, but the answer never comes back. */
  pannes: readonly ('réseau' | 'perdu' | 'session' | null)[] = [];
  appels = 0;

  envoyer = async (modifications: readonly Envoi[]): Promise<{ révisions: Record<string, number> }> => {
    const panne = this.pannes[this.appels++] ?? null;
    if (panne === 'réseau') throw new ErreurApi(0, 'réseau', 'Le serveur ne répond pas.');
    if (panne === 'session') throw new ErreurApi(401, 'connexion_requise', 'Connectez-vous.');
    const conflits = modifications
      .filter(
        ({ chemin, réponse, révision }) =>
          (this.révisions[chemin] ?? 0) !== révision && (this.réponses[chemin] ?? null) !== réponse,
      )
      .map(({ chemin }) => ({
        chemin,
        réponse: this.réponses[chemin] ?? null,
        révision: this.révisions[chemin] ?? 0,
        auteur: 'Autre',
      }));
    if (conflits.length > 0) throw new ErreurApi(409, 'conflit', 'Conflit.', { conflits });
    for (const { chemin, réponse } of modifications) this.écrire(chemin, réponse);
    if (panne === 'perdu') throw new ErreurApi(0, 'réseau', 'Le serveur ne répond pas.');
    return { révisions: Object.fromEntries(modifications.map(({ chemin }) => [chemin, this.révisions[chemin] ?? 0])) };
  };

  écrire(chemin: string, réponse: Réponse | null): void {
    if ((this.réponses[chemin] ?? null) === réponse) return;
    if (réponse === null) delete this.réponses[chemin];
    else this.réponses[chemin] = réponse;
    this.révisions[chemin] = (this.révisions[chemin] ?? 0) + 1;
  }
}

class MémoireVive implements Mémoire {
  copie: Copie | null = null;
  lire = (): Copie | null => this.copie;
  écrire = (copie: Copie): void => {
    const vide = Object.keys(copie.enAttente).length === 0 && Object.keys(copie.saisies).length === 0;
    this.copie = vide ? null : structuredClone(copie);
  };
}

function ouvrir(serveur: Serveur, mémoire: Mémoire = new MémoireVive()) {
  const magasin = new Magasin(PROGRAMME, { instant: 0, réponses: { ...serveur.réponses } });
  const sauvegarde = new Sauvegarde({ magasin, révisions: serveur.révisions, transport: serveur, mémoire });
  return { magasin, sauvegarde };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('answers given in a row go in one call, soon after the last', async () => {
  const serveur = new Serveur();
  const { magasin, sauvegarde } = ouvrir(serveur);
  magasin.répondre('a', '1');
  magasin.répondre('b', '2');
  expect(sauvegarde.état.genre).toBe('en cours');
  await vi.advanceTimersByTimeAsync(500);
  expect(serveur.appels).toBe(1);
  expect(serveur.réponses).toEqual({ a: '1', b: '2' });
  expect(sauvegarde.état).toMatchObject({ genre: 'enregistré', à: expect.any(Number) });
});

test('a cut line is said, the copy stays, and everything is sent when it is back', async () => {
  const serveur = new Serveur();
  serveur.pannes = ['réseau', 'réseau'];
  const mémoire = new MémoireVive();
  const { magasin, sauvegarde } = ouvrir(serveur, mémoire);
  magasin.répondre('a', '1');
  await vi.advanceTimersByTimeAsync(500);
  expect(sauvegarde.état.genre).toBe('hors ligne');
  expect(mémoire.copie?.enAttente).toEqual({ a: '1' });
  magasin.répondre('b', '2');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(serveur.réponses).toEqual({ a: '1', b: '2' });
  expect(mémoire.copie).toBeNull();
});

test('another page takes up what the first could not send', async () => {
  const serveur = new Serveur();
  serveur.pannes = ['session'];
  const mémoire = new MémoireVive();
  const première = ouvrir(serveur, mémoire);
  première.magasin.répondre('a', 'gardée');
  await vi.advanceTimersByTimeAsync(500);
  expect(première.sauvegarde.état.genre).toBe('déconnecté');
  première.sauvegarde.arrêter();
  const seconde = ouvrir(serveur, mémoire);
  seconde.sauvegarde.reprendre();
  await vi.advanceTimersByTimeAsync(500);
  expect(serveur.réponses).toEqual({ a: 'gardée' });
  expect(mémoire.copie).toBeNull();
});

test('a conflict waits for the person while the other answers are saved', async () => {
  const serveur = new Serveur();
  const { magasin, sauvegarde } = ouvrir(serveur);
  serveur.écrire('a', 'autre');
  magasin.répondre('a', 'mienne');
  magasin.répondre('b', '2');
  await vi.advanceTimersByTimeAsync(500);
  expect(serveur.réponses).toEqual({ a: 'autre', b: '2' });
  expect(sauvegarde.conflits).toMatchObject([{ chemin: 'a', réponse: 'autre', auteur: 'Autre' }]);
  const [conflit] = sauvegarde.conflits;
  if (conflit) sauvegarde.trancher(conflit, 'la mienne');
  await vi.advanceTimersByTimeAsync(500);
  expect(serveur.réponses['a']).toBe('mienne');
  expect(sauvegarde.conflits).toEqual([]);
});

test('taking the other answer changes the page and sends nothing', async () => {
  const serveur = new Serveur();
  const { magasin, sauvegarde } = ouvrir(serveur);
  serveur.écrire('a', 'autre');
  magasin.répondre('a', 'mienne');
  await vi.advanceTimersByTimeAsync(500);
  const avant = serveur.appels;
  const [conflit] = sauvegarde.conflits;
  if (conflit) sauvegarde.trancher(conflit, 'l’autre');
  await vi.advanceTimersByTimeAsync(500);
  expect(magasin.réponses['a']).toBe('autre');
  expect(serveur.appels).toBe(avant);
});

test('a refused answer has its message at the field, and does not hold the others back', async () => {
  const serveur = new Serveur();
  const { magasin, sauvegarde } = ouvrir(serveur);
  const envoyer = serveur.envoyer;
  serveur.envoyer = async (modifications) => {
    if (modifications.some(({ chemin }) => chemin === 'a')) {
      throw new ErreurApi(422, 'réponse_refusée', 'Refus.', { erreurs: [{ chemin: 'a', message: 'Trop long.' }] });
    }
    return envoyer(modifications);
  };
  const autre = new Sauvegarde({ magasin, révisions: {}, transport: serveur, mémoire: new MémoireVive() });
  sauvegarde.arrêter();
  magasin.répondre('a', 'x');
  magasin.répondre('b', '2');
  await autre.envoyer();
  expect(magasin.champ('a').erreur).toBe('Trop long.');
  expect(serveur.réponses['b']).toBe('2');
});

test('after a deposit made elsewhere, it stops and says why', async () => {
  const serveur = new Serveur();
  serveur.envoyer = async () => {
    throw new ErreurApi(409, 'déjà_déposé', 'Ce dossier est déjà déposé.');
  };
  const { magasin, sauvegarde } = ouvrir(serveur);
  magasin.répondre('a', '1');
  await vi.advanceTimersByTimeAsync(500);
  expect(sauvegarde.état).toEqual({ genre: 'arrêté', message: 'Ce dossier est déjà déposé.' });
});

test('whatever breaks and in whatever order, the server ends with what the page shows', async () => {
  const geste = fc.oneof(
    fc.record({ chemin: fc.constantFrom('a', 'b', 'c'), réponse: fc.constantFrom('1', '2', '3', null) }),
    fc.record({ attendre: fc.integer({ min: 0, max: 2000 }) }),
  );
  const pannes = fc.array(fc.constantFrom('réseau' as const, 'perdu' as const, 'session' as const, null), {
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(geste, { maxLength: 15 }), pannes, async (gestes, pannes) => {
      const serveur = new Serveur();
      serveur.pannes = pannes;
      const mémoire = new MémoireVive();
      const { magasin, sauvegarde } = ouvrir(serveur, mémoire);
      for (const geste of gestes) {
        if ('attendre' in geste) await vi.advanceTimersByTimeAsync(geste.attendre);
        else magasin.répondre(geste.chemin, geste.réponse);
      }
      await vi.advanceTimersByTimeAsync(600_000);
      expect(sauvegarde.conflits).toEqual([]);
      expect(serveur.réponses).toEqual(magasin.réponses);
      expect(mémoire.copie).toBeNull();
      expect(sauvegarde.état.genre).toBe('enregistré');
    }),
  );
});
