/** PostgreSQL refuses to run as root: then it runs under an account of its own, made when there is none. */
import { execFileSync } from 'node:child_process';
import { Empêchement } from '../../empechement.ts';

/** What `spawn` takes; empty when the server's own account will do. */
export interface Compte {
  readonly uid?: number;
  readonly gid?: number;
}

const NOM = 'postgres';

export function comptePostgres(): Compte {
  if (process.getuid?.() !== 0) return {};
  return chercher() ?? créer();
}

function chercher(): Required<Compte> | null {
  try {
    return { uid: nombre(['-u', NOM]), gid: nombre(['-g', NOM]) };
  } catch {
    return null;
  }
}

function nombre(options: readonly string[]): number {
  return Number(execFileSync('id', options, { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
}

function créer(): Required<Compte> {
  const essais = [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/bin/false', NOM],
    ['adduser', '-S', '-D', '-H', NOM],
  ] as const;
  for (const [commande, ...options] of essais) {
    try {
      execFileSync(commande, options, { stdio: 'ignore' });
    } catch {
      continue;
    }
    const compte = chercher();
    if (compte) return compte;
  }
  throw new Empêchement(
    `PostgreSQL refuse de tourner sous root, et le compte « ${NOM} » n’a pas pu être créé. ` +
      'Lancez Guichet sous un compte ordinaire, ou donnez l’adresse d’une base dans DATABASE_URL.',
  );
}
