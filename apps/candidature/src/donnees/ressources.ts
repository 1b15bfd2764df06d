/**
 * What the server gives, asked once: `use(programmes())` in a component waits for it, and shows it at once afterwards.
 */
import type { ProgrammeRésumé, Session } from '@guichet/contract/client';
import type { Programme, Raisonnement } from '@guichet/runtime';
import { client } from './client.ts';

const promesses = new Map<string, Promise<unknown>>();

/** A failure is not kept: asking again tries again. */
function uneFois<T>(clé: string, demander: () => Promise<T>): Promise<T> {
  const connue = promesses.get(clé);
  if (connue) return connue as Promise<T>;
  const promesse = demander();
  promesses.set(clé, promesse);
  return promesse;
}

/** Before trying again, and when something changed on the server. */
export function oublier(préfixe = ''): void {
  for (const clé of promesses.keys()) if (clé.startsWith(préfixe)) promesses.delete(clé);
}

export const session = (): Promise<Session> => uneFois('session', () => client.session());
export const programmes = (): Promise<readonly ProgrammeRésumé[]> => uneFois('programmes', () => client.programmes());
export const mesDossiers = () => uneFois('dossiers', () => client.mesDossiers());

/** The generated module of one version of a programme. */
export function moduleProgramme(slug: string, empreinte: string): Promise<Programme> {
  return uneFois(`module:${slug}:${empreinte}`, async () => {
    const module = (await import(/* @vite-ignore */ client.adresseModule(slug, empreinte))) as { default: Programme };
    return module.default;
  });
}

/** What reasons about answers still to come; `null` where this version has none. */
export function moduleRaisonnement(slug: string, empreinte: string): Promise<Raisonnement | null> {
  return uneFois(`raisonnement:${slug}:${empreinte}`, async () => {
    try {
      const adresse = client.adresseRaisonnement(slug, empreinte);
      return ((await import(/* @vite-ignore */ adresse)) as { default: Raisonnement }).default;
    } catch {
      return null;
    }
  });
}

export interface ProgrammeOuvert {
  readonly résumé: ProgrammeRésumé;
  readonly programme: Programme;
  readonly session: Session;
}

/** The present version of a programme; `null` when no programme has this name. */
export function programmePrésent(slug: string): Promise<ProgrammeOuvert | null> {
  return uneFois(`programme:${slug}`, async () => {
    const [liste, ouverte] = await Promise.all([programmes(), session()]);
    const résumé = liste.find((autre) => autre.slug === slug);
    return résumé ? { résumé, programme: await moduleProgramme(slug, résumé.empreinte), session: ouverte } : null;
  });
}
