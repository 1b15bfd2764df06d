/** An envelope as a server has it: its rule, and what the calculator says of a dossier. */
import type { Contexte, DemandeCalculée, Enveloppe, RègleEnveloppe, Réponses } from '../programme.ts';
import { répartir } from './repartir.ts';

export function enveloppeDe(
  règle: RègleEnveloppe,
  lire: (réponses: Réponses, contexte: Contexte) => DemandeCalculée | undefined,
): Enveloppe {
  return {
    ...règle,
    demande: (réponses, contexte) => {
      const { condition, ...demande } = lire(réponses, contexte) ?? { condition: false };
      return condition === true && 'montant' in demande ? demande : null;
    },
    répartir: (demandes) => répartir(règle, demandes),
  };
}
