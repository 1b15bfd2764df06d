/** A whole server for a test: its folders, its database, its programmes, its port. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Configuration } from '../src/configuration.ts';
import { démarrer, type Serveur } from '../src/serveur.ts';
import { créerBase, type BaseEssai } from './base.ts';
import { Navigateur } from './navigateur.ts';
import { écrireProgramme } from './programme-essai.ts';

export interface Installation {
  readonly dossier: string;
  readonly programmes: string;
  readonly configuration: Configuration;
  /** What the server logged as unforeseen. */
  readonly imprévus: unknown[];
  /** What it told the operator. */
  readonly signalés: string[];
  serveur: Serveur;
  navigateur(): Navigateur;
  connecter(personne: string): Promise<Navigateur>;
  /** Stops the server and starts it again on the same data. */
  redémarrer(): Promise<void>;
  fermer(): Promise<void>;
}

/** A folder that the account of PostgreSQL may traverse. */
export async function dossierTemporaire(): Promise<string> {
  const dossier = await mkdtemp(join(tmpdir(), 'guichet-essai-'));
  await chmod(dossier, 0o711);
  return dossier;
}

export async function installer(options: Partial<Configuration> = {}): Promise<Installation> {
  const dossier = await dossierTemporaire();
  const base: BaseEssai = await créerBase();
  const programmes = join(dossier, 'programmes');
  await écrireProgramme(programmes, 'essai-2022');
  await écrirePortail(join(dossier, 'portail'));
  const configuration: Configuration = {
    port: 0,
    hôte: '127.0.0.1',
    données: join(dossier, 'donnees'),
    base: base.adresse,
    programmes,
    portail: join(dossier, 'portail'),
    instructeurs: new Map(),
    ...options,
  };
  const imprévus: unknown[] = [];
  const signalés: string[] = [];
  const entourage = {
    signaler: (message: string) => void signalés.push(message),
    journaliser: (erreur: unknown) => void imprévus.push(erreur),
  };
  const installation: Installation = {
    dossier,
    programmes,
    configuration,
    imprévus,
    signalés,
    serveur: await démarrer(configuration, entourage),
    navigateur: () => new Navigateur(installation.serveur.adresse),
    connecter: (personne) => installation.navigateur().connecter(personne),
    redémarrer: async () => {
      await installation.serveur.arrêter();
      installation.serveur = await démarrer(configuration, entourage);
    },
    fermer: async () => {
      await installation.serveur.arrêter();
      await base.supprimer();
      await rm(dossier, { recursive: true, force: true });
    },
  };
  return installation;
}

async function écrirePortail(dossier: string): Promise<void> {
  await mkdir(join(dossier, 'assets'), { recursive: true });
  await writeFile(
    join(dossier, 'index.html'),
    `<!doctype html><title>Portail d’essai</title>${'<p>Bonjour</p>'.repeat(200)}`,
  );
  await writeFile(
    join(dossier, 'assets/index-AbCd1234.js'),
    `export const bonjour = ${JSON.stringify('à tous '.repeat(500))};`,
  );
  await writeFile(join(dossier, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
}
