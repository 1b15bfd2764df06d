import type { IncomingMessage } from 'node:http';
import type * as z from 'zod';
import { ErreurHttp } from './erreurs.ts';

/** Bytes of a JSON body. */
export const JSON_MAXIMAL = 256 * 1024;

/** Reads and checks a JSON body: type, size, UTF-8, JSON, schema, in that order. */
export async function lireJson(requête: IncomingMessage, schéma: z.ZodType): Promise<unknown> {
  exigerType(requête, /^application\/json\s*(?:;\s*charset=utf-8\s*)?$/i, 'application/json');
  const texte = décoder(await lireOctets(requête));
  let json: unknown;
  try {
    json = JSON.parse(texte);
  } catch {
    throw new ErreurHttp('requête_mal_formée', 'Le corps de la requête n’est pas du JSON.');
  }
  return vérifier(schéma, json, 'Le corps de la requête n’a pas la forme attendue.');
}

export function exigerType({ headers }: IncomingMessage, type: RegExp, nom: string): void {
  if (type.test(headers['content-type'] ?? '')) return;
  throw new ErreurHttp('type_de_contenu', `Le corps de cette requête doit être annoncé comme ${nom}.`);
}

export function vérifier<T>(schéma: z.ZodType<T>, valeur: unknown, message: string): T {
  const { success, data, error } = schéma.safeParse(valeur);
  if (success) return data;
  const détails = error.issues.slice(0, 20).map(({ path, code }) => ({ chemin: path.join('.'), code }));
  throw new ErreurHttp('requête_mal_formée', message, détails);
}

async function lireOctets(requête: IncomingMessage): Promise<Buffer> {
  refuserTropGrand(Number(requête.headers['content-length'] ?? 0));
  const morceaux: Buffer[] = [];
  let taille = 0;
  for await (const morceau of octetsDe(requête)) {
    taille += morceau.length;
    refuserTropGrand(taille);
    morceaux.push(morceau);
  }
  return Buffer.concat(morceaux);
}

function refuserTropGrand(taille: number): void {
  if (taille <= JSON_MAXIMAL) return;
  throw new ErreurHttp(
    'trop_volumineux',
    `Cette requête dépasse ${JSON_MAXIMAL / 1024}\u00a0ko : envoyez moins à la fois.`,
  );
}

/**
 * The bytes of a body, as they come. When the reader stops before the end, the rest is read and dropped: a client that
 * is still sending would otherwise see its connection cut instead of our answer.
 */
export async function* octetsDe(requête: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    yield* requête.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  } finally {
    requête.resume();
  }
}

function décoder(octets: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    throw new ErreurHttp('requête_mal_formée', 'Le corps de la requête n’est pas de l’UTF-8.');
  }
}
