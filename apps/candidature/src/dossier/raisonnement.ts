/**
 * Reasoning on the answers to come, for the pages of a form: loaded once the page is there, and asked only when the
 * person rests, so that no key waits for it and nothing is said of an answer half typed.
 */
import { useEffect, useState } from 'react';
import { réponsesRecevables, useMagasin, useRéponses } from '@guichet/forms';
import type { Contexte, Raisonnement, Réponses } from '@guichet/runtime';
import { moduleRaisonnement } from '../donnees/ressources.ts';

/** Milliseconds without a key nor a new answer. */
const REPOS = 400;

/** `null` until it is there, and where this version of the programme has none. */
export function useRaisonnement(slug: string, empreinte: string): Raisonnement | null {
  const [raisonnement, charger] = useState<Raisonnement | null>(null);
  useEffect(() => {
    let présent = true;
    const attendre = async (): Promise<void> => {
      const module = await moduleRaisonnement(slug, empreinte);
      if (présent) charger(module);
    };
    void attendre();
    return () => {
      présent = false;
    };
  }, [slug, empreinte]);
  return raisonnement;
}

/** Does it once the person rests: each key starts the rest anew. */
function auRepos(faire: () => void): () => void {
  const arrêter = (): void => {
    clearTimeout(minuterie);
    document.removeEventListener('input', repousser);
  };
  const attendre = () =>
    setTimeout(() => {
      arrêter();
      faire();
    }, REPOS);
  const repousser = (): void => {
    clearTimeout(minuterie);
    minuterie = attendre();
  };
  let minuterie = attendre();
  document.addEventListener('input', repousser);
  return arrêter;
}

export interface Vue<T> {
  readonly réponses: Réponses;
  readonly trouvé: T;
}

interface Options<T> {
  /** What another page of the same form found. */
  readonly première?: Vue<T> | null;
  /** Answers may change by themselves any moment (a saving, a conflict): what was said before stays. */
  readonly enSuspens?: boolean;
}

/** What `calculer`, always the same function, finds at each rest. */
export function useAuRepos<T>(
  raisonnement: Raisonnement | null,
  calculer: (raisonnement: Raisonnement, réponses: Réponses, contexte: Contexte) => T,
  { première = null, enSuspens = false }: Options<T> = {},
): Vue<T> | null {
  const magasin = useMagasin();
  const réponses = useRéponses();
  const [vue, voir] = useState(première);
  useEffect(() => {
    if (raisonnement === null || enSuspens) return undefined;
    return auRepos(() => {
      const recevables = réponsesRecevables(magasin.programme, réponses);
      voir({ réponses, trouvé: calculer(raisonnement, recevables, { instant: magasin.instant }) });
    });
  }, [raisonnement, calculer, enSuspens, magasin, réponses]);
  return vue;
}
