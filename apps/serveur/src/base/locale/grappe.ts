/** The embedded PostgreSQL: started with the server, stopped with it, started again when it dies alone. */
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import pg from 'pg';
import { Empêchement } from '../../empechement.ts';
import { comptePostgres, type Compte } from './compte.ts';
import { UTILISATEUR, assurerGrappe, environnement, type GrappeCréée } from './creation.ts';
import { choisirEmplacement, type Emplacement } from './emplacement.ts';
import { arrêterOrpheline, arrêterProcessus } from './orpheline.ts';
import { veillerSur } from './veille.ts';

const BASE = 'guichet';
/** A recovery after a crash may be long; a start that needs more is broken. */
const DÉLAI_DÉMARRAGE = 180_000;
const JOURNAL_MAXIMAL = 5_000_000;

export interface Grappe {
  /** For `DATABASE_URL`. */
  readonly adresse: string;
  readonly pid: () => number | undefined;
  arrêter(): Promise<void>;
}

/** `signaler` is told what happens on its own afterwards: a death, a restart, or that it cannot be restarted. */
export async function démarrerGrappe(données: string, signaler: (fait: 'morte' | 'perdue') => void): Promise<Grappe> {
  const compte = comptePostgres();
  const emplacement = choisirEmplacement(données, compte);
  const créée = await assurerGrappe(emplacement, compte);
  await arrêterOrpheline(créée.dossier);
  let arrêt = false;
  const { port, adresse, premier } = await premierDémarrage();
  let processus = premier;
  surveiller(processus);

  async function premierDémarrage() {
    for (let essai = 1; ; essai += 1) {
      const port = await portLibre();
      const adresse = `postgres://${UTILISATEUR}:${créée.motDePasse}@127.0.0.1:${port}/`;
      try {
        return { port, adresse, premier: await démarrer(emplacement, créée, compte, port, adresse) };
      } catch (erreur) {
        if (!(erreur instanceof PortPris) || essai === 5) throw erreur;
      }
    }
  }

  function surveiller(lancé: ChildProcess): void {
    veillerSur(lancé, compte);
    lancé.once('exit', () => void (arrêt || relancer()));
  }

  async function relancer(): Promise<void> {
    signaler('morte');
    try {
      processus = await démarrer(emplacement, créée, compte, port, adresse);
      surveiller(processus);
      // Asked to stop while it was starting.
      if (arrêt && processus.pid) await arrêterProcessus(processus.pid);
    } catch {
      if (!arrêt) signaler('perdue');
    }
  }

  return {
    adresse: adresse + BASE,
    pid: () => processus.pid,
    arrêter: async () => {
      arrêt = true;
      if (processus.pid && vit(processus)) await arrêterProcessus(processus.pid);
    },
  };
}

async function démarrer(
  emplacement: Emplacement,
  { dossier }: GrappeCréée,
  compte: Compte,
  port: number,
  adresse: string,
): Promise<ChildProcess> {
  const chemin = join(emplacement.dossier, 'postgres.log');
  const journal = openSync(
    chemin,
    (statSync(chemin, { throwIfNoEntry: false })?.size ?? 0) > JOURNAL_MAXIMAL ? 'w' : 'a',
  );
  const limite = Date.now() + DÉLAI_DÉMARRAGE;
  try {
    while (Date.now() < limite) {
      const processus = spawn(emplacement.binaires.postgres, ['-D', dossier, ...réglages(port)], {
        ...compte,
        cwd: dossier,
        env: environnement(),
        // A session of its own: the terminal's Ctrl-C stops the server, and the server stops the database.
        detached: true,
        stdio: ['ignore', journal, journal],
      });
      if (await répond(processus, adresse, limite)) return processus;
      // The processes of one that was killed may hold its memory for a moment: PostgreSQL then refuses to start.
      const dernier = fin(chemin);
      if (/could not bind|Address already in use/.test(dernier)) throw new PortPris(messageÉchec(chemin));
      if (!/pre-existing shared memory block|lock file/.test(dernier)) break;
      await attendre(200);
    }
  } finally {
    closeSync(journal);
  }
  throw new Empêchement(messageÉchec(chemin));
}

/** Taken by another program between the moment it was found free and the start. */
class PortPris extends Empêchement {}

function messageÉchec(journal: string): string {
  return `La base de données n’a pas pu démarrer. Son journal dit pourquoi : ${journal}`;
}

function réglages(port: number): readonly string[] {
  const valeurs = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 60,
    // What is acknowledged is on disk: the defaults of PostgreSQL, said so that nothing changes them.
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    timezone: 'UTC',
    lc_messages: 'C',
    log_min_messages: 'warning',
    logging_collector: 'off',
  };
  return Object.entries(valeurs).flatMap(([nom, valeur]) => ['-c', `${nom}=${valeur}`]);
}

/** Waits until the database answers, and makes ours if it is not there. False when the process ended before. */
async function répond(processus: ChildProcess, adresse: string, limite: number): Promise<boolean> {
  processus.once('error', () => undefined);
  while (vit(processus) && Date.now() < limite) {
    const client = new pg.Client({ connectionString: `${adresse}postgres`, connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [BASE]);
      if (rowCount === 0) await client.query(`create database ${BASE}`);
      return true;
    } catch {
      await attendre(20);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  if (vit(processus) && processus.pid) await arrêterProcessus(processus.pid);
  return false;
}

function vit({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null;
}

function fin(chemin: string): string {
  return readFileSync(chemin, 'utf8').slice(-1000);
}

async function portLibre(): Promise<number> {
  const serveur = createServer();
  await new Promise<void>((prêt) => serveur.listen(0, '127.0.0.1', prêt));
  const { port } = serveur.address() as AddressInfo;
  await new Promise((fermé) => serveur.close(fermé));
  return port;
}
