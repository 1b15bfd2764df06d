/** The server as `npm start` runs it: a process of its own, with its embedded database. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { écrireProgramme } from './programme-essai.ts';

export const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

export interface Lancé {
  readonly processus: ChildProcess;
  readonly adresse: string;
  /** All that was said so far. */
  dit(): string;
  /** Exit code, or the signal that ended it. */
  readonly fini: Promise<number | string>;
}

export interface OptionsLancement {
  readonly dossier: string;
  readonly port: number;
  readonly env?: NodeJS.ProcessEnv;
  readonly stdio?: SpawnOptions['stdio'];
}

/** Starts it, and waits until it says that it is open, or ends. */
export async function lancer({
  dossier,
  port,
  env = {},
  stdio = ['ignore', 'pipe', 'pipe'],
}: OptionsLancement): Promise<Lancé> {
  await écrireProgramme(join(dossier, 'programmes'), 'essai-2022');
  let texte = '';
  const processus = spawn(process.execPath, [MAIN], {
    stdio,
    env: { ...variables({ dossier, port }), ...env },
  });
  const fini = new Promise<number | string>((fin) =>
    processus.once('exit', (code, signal) => fin(code ?? signal ?? '')),
  );
  const ouvert = new Promise<void>((prêt) => {
    for (const sortie of [processus.stdout, processus.stderr]) {
      sortie?.on('data', (morceau) => {
        texte += String(morceau);
        if (texte.includes('Pour arrêter')) prêt();
      });
    }
  });
  await Promise.race([ouvert, fini]);
  return { processus, adresse: `http://localhost:${port}`, dit: () => texte, fini };
}

/** Of this process, only what finding programs takes: its own settings are none of the server's. */
export function variables({ dossier, port }: OptionsLancement): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    PORT: String(port),
    GUICHET_DONNEES: join(dossier, 'donnees'),
    GUICHET_PROGRAMMES: join(dossier, 'programmes'),
    GUICHET_PORTAIL: join(dossier, 'portail'),
  };
}

export async function portLibre(): Promise<number> {
  const serveur = createServer();
  await new Promise<void>((prêt) => serveur.listen(0, '127.0.0.1', prêt));
  const { port } = serveur.address() as AddressInfo;
  await new Promise((fermé) => serveur.close(fermé));
  return port;
}

/** Process of the embedded database of a data folder; null when there is none. */
export function pidBase(dossier: string): number | null {
  try {
    return Number(readFileSync(join(dossier, 'donnees/base/grappe/postmaster.pid'), 'utf8').split('\n', 1)[0]);
  } catch {
    return null;
  }
}
