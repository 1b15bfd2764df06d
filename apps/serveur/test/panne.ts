/**
 * The crash test: answers are written without a pause, the server and its database are killed at any moment, and after
 * a restart every answer that was acknowledged is there.
 */
import { setTimeout as attendre } from 'node:timers/promises';
import { Navigateur } from './navigateur.ts';
import { lancer, pidBase, portLibre, type Lancé } from './processus.ts';

export interface Bilan {
  readonly pannes: number;
  /** Answers that the server said were written. */
  readonly accusées: number;
  /** Those that were not there after a restart. */
  readonly perdues: readonly string[];
}

const ÉCRIVAINS = 4;
const CHEMINS = ['nom', 'organismes[a].nom', 'organismes[b].nom', 'organismes[c].nom'];

interface Écrivain {
  readonly navigateur: Navigateur;
  readonly dossier: string;
  /** By path: what was acknowledged last, and what was sent since without an answer. */
  readonly chemins: Map<string, Suivi>;
}

interface Suivi {
  révision: number;
  accusée: string | null;
  envoyée: string | null;
}

export async function éprouver(dossier: string, pannes: number): Promise<Bilan> {
  const port = await portLibre();
  let serveur = await lancer({ dossier, port });
  const écrivains = await Promise.all(Array.from({ length: ÉCRIVAINS }, () => préparer(serveur.adresse)));
  let accusées = 0;
  const perdues: string[] = [];

  for (let panne = 0; panne < pannes; panne += 1) {
    const arrêt = new AbortController();
    const écritures = écrivains.map((écrivain) => écrire(écrivain, arrêt.signal, () => (accusées += 1)));
    // In the middle of the writings, however slow the machine.
    const cible = accusées + 5 + Math.random() * 40;
    await attendreQue(() => accusées >= cible);
    await attendre(Math.random() * 20);
    await tuer(serveur, dossier, panne);
    arrêt.abort();
    await Promise.all(écritures);
    serveur = await lancer({ dossier, port });
    for (const écrivain of écrivains) perdues.push(...(await vérifier(écrivain)));
  }
  serveur.processus.kill('SIGTERM');
  await serveur.fini;
  return { pannes, accusées, perdues };
}

/** Ten seconds at most: the restart is then tried with what there is. */
async function attendreQue(fait: () => boolean): Promise<void> {
  for (let essai = 0; essai < 1000 && !fait(); essai += 1) await attendre(10);
}

/** The server alone, the database alone, then both in either order. */
async function tuer({ processus, fini }: Lancé, dossier: string, panne: number): Promise<void> {
  const base = pidBase(dossier);
  const tuerBase = () => base !== null && process.kill(base, 'SIGKILL');
  if (panne % 4 === 1 || panne % 4 === 2) tuerBase();
  processus.kill('SIGKILL');
  if (panne % 4 === 3) tuerBase();
  await fini;
}

async function préparer(adresse: string): Promise<Écrivain> {
  const navigateur = await new Navigateur(adresse).connecter('camille-martin');
  const { json } = await navigateur.appeler('/api/dossiers', { méthode: 'POST', json: { programme: 'essai-2022' } });
  const chemins = new Map(CHEMINS.map((chemin) => [chemin, { révision: 0, accusée: null, envoyée: null } as Suivi]));
  return { navigateur, dossier: json.id, chemins };
}

async function écrire(
  { navigateur, dossier, chemins }: Écrivain,
  arrêt: AbortSignal,
  accuser: () => void,
): Promise<void> {
  for (let tour = 0; !arrêt.aborted; tour += 1) {
    const chemin = CHEMINS[tour % CHEMINS.length] ?? '';
    const suivi = chemins.get(chemin) as Suivi;
    suivi.envoyée = `${chemin} ${tour} ${Math.random()}`;
    const modifications = [{ chemin, réponse: suivi.envoyée, révision: suivi.révision }];
    try {
      const { statut, json } = await navigateur.appeler(`/api/dossiers/${dossier}/reponses`, {
        méthode: 'PATCH',
        json: { modifications },
      });
      if (statut !== 200) return;
      suivi.accusée = suivi.envoyée;
      suivi.révision = json.révisions[chemin];
      accuser();
    } catch {
      return;
    }
  }
}

/** What is stored is what was acknowledged last, or what was being sent when it all stopped; never anything older. */
async function vérifier({ navigateur, dossier, chemins }: Écrivain): Promise<readonly string[]> {
  const { json } = await navigateur.appeler(`/api/dossiers/${dossier}`);
  const perdues: string[] = [];
  for (const [chemin, suivi] of chemins) {
    const stockée: string | null = json.réponses?.[chemin] ?? null;
    if (stockée !== suivi.accusée && stockée !== suivi.envoyée)
      perdues.push(`${chemin}: ${suivi.accusée} → ${stockée}`);
    Object.assign(suivi, { révision: json.révisions?.[chemin] ?? 0, accusée: stockée, envoyée: null });
  }
  return perdues;
}
