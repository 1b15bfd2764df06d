/** Keys of the local sign-in, made once and kept in the data folder. */
import { generateKeyPair, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { JWK } from 'oidc-provider';
import { écrireDurablement } from '../donnees/durable.ts';

export interface Secrets {
  /** Signs what the local provider says. */
  readonly clé: JWK;
  readonly cookies: string;
  readonly client: string;
}

export async function lireSecrets(dossier: string): Promise<Secrets> {
  const chemin = join(dossier, 'secrets.json');
  const gardés = await readFile(chemin, 'utf8').catch(() => null);
  if (gardés !== null) return JSON.parse(gardés) as Secrets;
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const secrets: Secrets = {
    clé: {
      ...privateKey.export({ format: 'jwk' }),
      use: 'sig',
      alg: 'RS256',
      kid: randomBytes(8).toString('hex'),
    } as JWK,
    cookies: randomBytes(32).toString('base64url'),
    client: randomBytes(32).toString('base64url'),
  };
  await écrireDurablement(chemin, JSON.stringify(secrets));
  return secrets;
}
