/** A PostgreSQL that outlived its server: it must stop, cleanly, before another starts on the same folder. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { estVivant, travailleDans } from '../../donnees/processus.ts';

/** Each signal of PostgreSQL's own ladder, and how long it is given, in ms: fast, immediate, then by force. */
const ÉCHELLE = [
  ['SIGINT', 20_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 2_000],
] as const;

export async function arrêterOrpheline(grappe: string): Promise<void> {
  const fichier = join(grappe, 'postmaster.pid');
  const pid = lirePid(fichier);
  if (pid === null || !estVivant(pid)) return;
  if (travailleDans(pid, grappe)) await arrêterProcessus(pid);
  // The number was given to another program since: PostgreSQL would take it for itself and refuse to start.
  else rmSync(fichier, { force: true });
}

export async function arrêterProcessus(pid: number): Promise<void> {
  for (const [signal, délai] of ÉCHELLE) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (let écoulé = 0; écoulé < délai; écoulé += 20) {
      if (!estVivant(pid)) return;
      await attendre(20);
    }
  }
}

function lirePid(fichier: string): number | null {
  try {
    const pid = Number(readFileSync(fichier, 'utf8').split('\n', 1)[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}
