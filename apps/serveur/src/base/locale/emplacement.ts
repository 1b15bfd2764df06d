/**
 * Where the cluster lives, and from where its programs run. Normally in the data folder and in node_modules; when the
 * account of PostgreSQL cannot enter there (root, in a private folder), both move under /var/lib/guichet.
 */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { binairesDe, dossierNatif, type Binaires } from './binaires.ts';
import type { Compte } from './compte.ts';

export interface Emplacement {
  /** Holds the cluster, its password and its log; owned by the account of PostgreSQL. */
  readonly dossier: string;
  readonly binaires: Binaires;
}

const AILLEURS = '/var/lib/guichet';

export function choisirEmplacement(données: string, compte: Compte): Emplacement {
  return { dossier: dossierDe(données, compte), binaires: binairesPour(compte) };
}

function dossierDe(données: string, compte: Compte): string {
  const ici = join(données, 'base');
  const renvoi = join(données, 'base.adresse');
  if (existsSync(renvoi)) return readFileSync(renvoi, 'utf8').trim();
  préparer(ici, compte);
  if (peutEntrer(ici, compte)) return ici;
  const là = join(AILLEURS, randomUUID());
  préparer(là, compte);
  writeFileSync(renvoi, `${là}\n`, { flush: true });
  return là;
}

function préparer(dossier: string, { uid, gid }: Compte): void {
  mkdirSync(dossier, { recursive: true, mode: 0o711 });
  if (uid === undefined || gid === undefined) return;
  chmodSync(dossier, 0o700);
  chownSync(dossier, uid, gid);
}

/** Tried rather than deduced: folder modes, access lists and mounts all have a say. */
function peutEntrer(dossier: string, compte: Compte): boolean {
  if (compte.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', dossier], { ...compte, cwd: '/' }).status === 0;
}

function binairesPour(compte: Compte): Binaires {
  const natif = dossierNatif();
  const binaires = binairesDe(natif);
  for (const binaire of Object.values(binaires)) rendreExécutable(binaire);
  if (compte.uid === undefined || tourne(binaires, compte)) return binaires;

  const version = basename(dirname(natif)) + '-' + versionDe(natif);
  const copie = join(AILLEURS, version);
  if (!existsSync(copie)) {
    const provisoire = `${copie}.${randomUUID()}`;
    mkdirSync(AILLEURS, { recursive: true, mode: 0o755 });
    cpSync(natif, provisoire, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', provisoire]);
    renameSync(provisoire, copie);
  }
  return binairesDe(copie);
}

function tourne({ postgres }: Binaires, compte: Compte): boolean {
  return spawnSync(postgres, ['--version'], { ...compte, cwd: '/' }).status === 0;
}

function versionDe(natif: string): string {
  return String(JSON.parse(readFileSync(join(natif, '..', 'package.json'), 'utf8')).version);
}

/** npm may have lost the mode on the way; when it did not, the file need not be ours to change. */
function rendreExécutable(binaire: string): void {
  try {
    accessSync(binaire, constants.X_OK);
  } catch {
    chmodSync(binaire, 0o755);
  }
}
