/** Makes a cluster: French ICU collation, UTF-8, checksums, a password that only this folder knows. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { synchroniserDossier } from '../../donnees/durable.ts';
import { Empêchement } from '../../empechement.ts';
import type { Compte } from './compte.ts';
import type { Emplacement } from './emplacement.ts';

const VERSION = '18';

export const UTILISATEUR = 'guichet';

export interface GrappeCréée {
  readonly dossier: string;
  readonly motDePasse: string;
}

/** The cluster of the folder, made if there is none. A making that was interrupted leaves nothing behind. */
export async function assurerGrappe({ dossier, binaires }: Emplacement, compte: Compte): Promise<GrappeCréée> {
  const grappe = join(dossier, 'grappe');
  const secret = join(dossier, 'mot-de-passe');
  if (existsSync(grappe)) {
    const version = readFileSync(join(grappe, 'PG_VERSION'), 'utf8').trim();
    if (version === VERSION) return { dossier: grappe, motDePasse: readFileSync(secret, 'utf8').trim() };
    throw new Empêchement(
      `La base de ${dossier} vient de PostgreSQL ${version}, et ce serveur apporte PostgreSQL ${VERSION}. ` +
        'Exportez-la avec l’ancienne version, puis importez-la dans celle-ci.',
    );
  }
  const motDePasse = randomBytes(24).toString('base64url');
  writeFileSync(secret, `${motDePasse}\n`, { mode: 0o600, flush: true });
  if (compte.uid !== undefined && compte.gid !== undefined) chownSync(secret, compte.uid, compte.gid);

  const neuve = `${grappe}.neuve`;
  rmSync(neuve, { recursive: true, force: true });
  try {
    await promisify(execFile)(
      binaires.initdb,
      [
        `--pgdata=${neuve}`,
        `--username=${UTILISATEUR}`,
        `--pwfile=${secret}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=icu',
        '--icu-locale=fr',
      ],
      { ...compte, cwd: dossier, env: environnement() },
    );
  } catch (cause) {
    throw new Empêchement(`La base de données n’a pas pu être créée dans ${dossier} : ${(cause as Error).message}`, {
      cause,
    });
  }
  renameSync(neuve, grappe);
  await synchroniserDossier(dossier);
  return { dossier: grappe, motDePasse };
}

/** Nothing of the caller's PG… variables: they would speak of another database. */
export function environnement(): NodeJS.ProcessEnv {
  const propre = Object.entries(process.env).filter(([nom]) => !nom.startsWith('PG') && !nom.startsWith('LC_'));
  return { ...Object.fromEntries(propre), LC_ALL: 'C', TZ: 'UTC' };
}
