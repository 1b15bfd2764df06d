/**
 * What the parts of a form share, and the hooks by which each reads only what concerns it.
 */
import { createContext, useCallback, useContext, useSyncExternalStore, type ReactNode } from 'react';
import type { Réponses, Évaluation } from '@guichet/runtime';
import { Dépôts, type PortePièces } from './magasin/depots.ts';
import type { Magasin, ÉtatChamp } from './magasin/magasin.ts';

export interface Cadre {
  readonly magasin: Magasin;
  /** How files travel; `null`: pièces are not asked here. */
  readonly pièces: PortePièces | null;
  readonly dépôts: Dépôts | null;
  /** Level of the headings inside a step. */
  readonly niveau: 2 | 3;
}

const Contexte = createContext<Cadre | null>(null);

export function FournisseurFormulaire({
  magasin,
  pièces = null,
  niveau = 2,
  children,
}: {
  magasin: Magasin;
  pièces?: PortePièces | null;
  niveau?: 2 | 3;
  children: ReactNode;
}) {
  const cadre = useCadre(magasin, pièces, niveau);
  return <Contexte value={cadre}>{children}</Contexte>;
}

/** The same object from one render to the next, so that a new render of the page wakes no field. */
const cadres = new WeakMap<Magasin, Cadre>();
function useCadre(magasin: Magasin, pièces: PortePièces | null, niveau: 2 | 3): Cadre {
  const connu = cadres.get(magasin);
  if (connu && connu.pièces === pièces && connu.niveau === niveau) return connu;
  const dépôts = pièces === null ? null : connu?.pièces === pièces ? connu.dépôts : new Dépôts(magasin, pièces);
  const cadre = { magasin, pièces, dépôts, niveau };
  cadres.set(magasin, cadre);
  return cadre;
}

export function useFormulaire(): Cadre {
  const cadre = useContext(Contexte);
  if (cadre === null) throw new Error('Cette partie se place dans un <FournisseurFormulaire>.');
  return cadre;
}

export function useMagasin(): Magasin {
  return useFormulaire().magasin;
}

/** Reads a part of the store, and is woken by its key only. */
function useLecture<T>(clé: string, lire: (magasin: Magasin) => T): T {
  const magasin = useMagasin();
  const abonner = useCallback((éveiller: () => void) => magasin.abonner(clé, éveiller), [magasin, clé]);
  const instantané = (): T => lire(magasin);
  return useSyncExternalStore(abonner, instantané, instantané);
}

export function useChamp(chemin: string): ÉtatChamp {
  return useLecture(`champ:${chemin}`, (magasin) => magasin.champ(chemin));
}

export function useVisible(chemin: string): boolean {
  return useLecture(`visible:${chemin}`, (magasin) => magasin.visible(chemin));
}

/** Woken by any change of a result, a condition or a visibility. */
export function useEvaluation(): Évaluation {
  return useLecture('évaluation', (magasin) => magasin.évaluation);
}

/** Woken by any answer: for task lists and summaries, not for fields. */
export function useRéponses(): Réponses {
  return useLecture('réponses', (magasin) => magasin.réponses);
}
