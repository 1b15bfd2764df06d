/**
 * The answers of a simulation stay on this device until the person makes a candidature of them, sign-in included.
 */
import type { Réponses } from '@guichet/runtime';

const clé = (slug: string): string => `guichet:simulation:${slug}`;

export function réponsesSimulées(slug: string): Réponses {
  try {
    return JSON.parse(sessionStorage.getItem(clé(slug)) ?? '{}') as Réponses;
  } catch {
    return {};
  }
}

export function garderSimulation(slug: string, réponses: Réponses): void {
  try {
    if (Object.keys(réponses).length === 0) sessionStorage.removeItem(clé(slug));
    else sessionStorage.setItem(clé(slug), JSON.stringify(réponses));
  } catch {
    // Without storage the simulation works all the same; its answers are only not kept.
  }
}
