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
      const calculée = lire(réponses, contexte);
      if (calculée?.condition !== true) return null;
      const { condition: _tenue, ...demande } = calculée;
      return demande;
    },
    répartir: (demandes) => répartir(règle, demandes),
  };
}
