import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { Empêchement } from './empechement.ts';

export interface Configuration {
  readonly port: number;
  /** Address to listen on. */
  readonly hôte: string;
  /** Origin that browsers see, when it is not `http://localhost:<port>`: behind a proxy. */
  readonly adressePublique?: string | undefined;
  /** Folder of everything that is kept: database, files, keys. */
  readonly données: string;
  /** External PostgreSQL; embedded when absent. */
  readonly base?: string | undefined;
  /** Folder of the programmes, each with its `dist`. */
  readonly programmes: string;
  /** Static build of the portal. */
  readonly portail: string;
  /** External OpenID Connect provider; the local one when absent, and then the server is a demonstration. */
  readonly identité?: ConfigurationIdentité | undefined;
  /** E-mail → région (or '' for all): who signs in as an instructor with an external provider. */
  readonly instructeurs: ReadonlyMap<string, string>;
}

export interface ConfigurationIdentité {
  readonly émetteur: URL;
  readonly client: string;
  readonly secret: string;
  readonly portée: string;
  /** `acr_values`, when the provider asks for one. */
  readonly niveau?: string | undefined;
  /** Signature of the userinfo answer, when it is a signed JWT (ProConnect). */
  readonly signatureUserinfo?: string | undefined;
}

const RACINE = fileURLToPath(new URL('../../..', import.meta.url));

/** Reads the environment; throws an `Empêchement` that names the variable to mend. */
export function lireConfiguration(env: NodeJS.ProcessEnv): Configuration {
  return {
    port: lirePort(env['PORT'] || '3000'),
    hôte: env['GUICHET_HOTE'] || '127.0.0.1',
    adressePublique: env['GUICHET_ADRESSE'] ? lireAdresse('GUICHET_ADRESSE', env['GUICHET_ADRESSE']).origin : undefined,
    données: resolve(env['GUICHET_DONNEES'] || join(RACINE, '.guichet')),
    base: env['DATABASE_URL'] || undefined,
    programmes: resolve(env['GUICHET_PROGRAMMES'] || join(RACINE, 'programmes')),
    portail: resolve(env['GUICHET_PORTAIL'] || join(RACINE, 'apps/candidature/dist')),
    identité: lireIdentité(env),
    instructeurs: lireInstructeurs(env['GUICHET_INSTRUCTEURS'] ?? ''),
  };
}

function lirePort(texte: string): number {
  const port = Number(texte);
  if (/^\d{1,5}$/.test(texte) && port <= 65_535) return port;
  throw new Empêchement(`PORT doit être un nombre de 0 à 65535, et non « ${texte} ».`);
}

function lireAdresse(nom: string, texte: string): URL {
  const adresse = URL.parse(texte);
  if (adresse && /^https?:$/.test(adresse.protocol)) return adresse;
  throw new Empêchement(`${nom} doit être une adresse qui commence par https:// ou http://, et non « ${texte} ».`);
}

function lireIdentité(env: NodeJS.ProcessEnv): ConfigurationIdentité | undefined {
  const émetteur = env['GUICHET_OIDC_ISSUER'];
  if (!émetteur) return undefined;
  return {
    émetteur: lireAdresse('GUICHET_OIDC_ISSUER', émetteur),
    client: exiger(env, 'GUICHET_OIDC_CLIENT_ID'),
    secret: exiger(env, 'GUICHET_OIDC_CLIENT_SECRET'),
    portée: env['GUICHET_OIDC_SCOPE'] || 'openid given_name usual_name email siret',
    niveau: env['GUICHET_OIDC_ACR'] || undefined,
    signatureUserinfo: env['GUICHET_OIDC_USERINFO_ALG'] || undefined,
  };
}

function exiger(env: NodeJS.ProcessEnv, nom: string): string {
  const valeur = env[nom];
  if (valeur) return valeur;
  throw new Empêchement(`GUICHET_OIDC_ISSUER est donné, mais pas ${nom} : les deux vont ensemble.`);
}

/** `thomas@ars.example=Bretagne, sophie@cnsa.example` */
function lireInstructeurs(texte: string): ReadonlyMap<string, string> {
  const lignes = texte.split(',').map((ligne) => ligne.trim().split('='));
  return new Map(lignes.filter(([courriel]) => courriel).map(([c = '', r = '']) => [c.trim().toLowerCase(), r.trim()]));
}
