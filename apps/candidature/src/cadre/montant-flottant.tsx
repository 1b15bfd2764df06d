import { résultatPrincipal, useMagasin } from '@guichet/forms';
import { estRien, écrireValeur } from '@guichet/runtime';
import type { Évaluation } from '@guichet/runtime';

/** On a narrow screen the results are below the questions: the main amount stays in sight, and leads to them. */
export function MontantFlottant({ évaluation }: { évaluation: Évaluation }) {
  const { programme } = useMagasin();
  const principal = résultatPrincipal(programme, évaluation);
  if (principal === undefined) return null;
  const valeur = évaluation.valeurs[principal.nom];
  if (valeur === undefined || estRien(valeur)) return null;
  return (
    <a className="gui-flottant" href="#resultats">
      <span>{principal.libellé}</span> <strong className="gui-chiffre">{écrireValeur(valeur, principal.type)}</strong>
    </a>
  );
}
