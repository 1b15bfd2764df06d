/** An envelope as a server has it: its rule, and what the calculator says of a dossier. */
import type { DemandeCalculée, Enveloppe, RègleEnveloppe } from '../programme/enveloppes.ts';
import type { Contexte } from '../programme/evaluation.ts';
import type { Réponses } from '../programme/formulaire.ts';
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
