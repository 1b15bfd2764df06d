/** The use-cases with everything they need, in memory. */
import { EntrepôtMémoire } from './entrepot-memoire.ts';
import { créerProgramme } from './programme.ts';
import type { ProgrammeServeur } from '@guichet/runtime';
import type { Personne } from '../src/modele.ts';
import type { Ports, ProgrammeArchivé } from '../src/ports.ts';

export const alice: Personne = { id: 'alice', nom: 'Alice Bernard', rôle: 'candidat', région: 'Bretagne' };
export const bruno: Personne = { id: 'bruno', nom: 'Bruno Petit', rôle: 'candidat' };
export const irène: Personne = { id: 'irène', nom: 'Irène Roux', rôle: 'instructeur', région: 'Bretagne' };

export function créerMonde(programme: ProgrammeServeur = créerProgramme()) {
  const versions = new Map<string, ProgrammeServeur>();
  const monde = {
    entrepôt: new EntrepôtMémoire(),
    archivé: archiver(programme),
    /** Publishes another version: new dossiers take it, old ones do not. */
    publier(nouveau: ProgrammeServeur) {
      monde.archivé = archiver(nouveau);
    },
  };
  function archiver(module: ProgrammeServeur): ProgrammeArchivé {
    versions.set(module.empreinte, module);
    return { programme: 'essai-2022', version: module.version, empreinte: module.empreinte, module };
  }
  let rang = 0;
  const ports: Ports = {
    entrepôt: monde.entrepôt,
    programmes: {
      actuel: (slug) => (slug === 'essai-2022' ? monde.archivé : null),
      épinglé: async ({ empreinte }) => versions.get(empreinte) as ProgrammeServeur,
    },
    coffre: {
      recevoir: async (flux) => {
        let taille = 0;
        for await (const morceau of flux) taille += morceau.length;
        return { somme: `somme-${taille}`, taille, type: 'application/pdf' };
      },
    },
    nouvelId: () => `id-${(rang += 1)}`,
    hasard: (borne) => (rang += 7) % borne,
  };
  return { ...monde, monde, ports };
}

export async function* flux(...morceaux: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const morceau of morceaux) yield Buffer.from(morceau);
}
