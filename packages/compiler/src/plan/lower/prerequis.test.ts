import { analyse } from '@guichet/language';
import { SANS_OBJET, type Réponses } from '@guichet/runtime';
import { expect, test } from 'vitest';
import { evaluationOf, situation } from '../evaluation.ts';
import { interpret } from '../interpreter.ts';
import { lower } from './lower.ts';

const plan = lower(
  analyse([
    {
      path: 'f',
      text: `programme p « P » { }
étape e « E » { champ sites : entier « Sites » champ avancé : oui/non « Avancé ? » }
volet v « V » {
  domaine a « A » { exige prérequis PS1.1 }
  domaine b « B » { exige prérequis PS1.1, PS1.2 }
  domaine c « C » { }
}
volet w « W » { quand avancé exige prérequis PS1.2 }
prérequis PS1.1 « Cellule » {
  champ cellule : oui/non « En place ? »
  satisfait quand cellule
  sinon « Il faut une cellule pour {sites} sites. »
}
prérequis PS1.2 « Annuaire » { quand sites > 1 champ annuaire : oui/non « Tenu ? » satisfait quand annuaire }
calcul prêt : oui/non = PS1.1`,
    },
  ]),
);

function evaluated(réponses: Réponses) {
  return evaluationOf(plan, interpret(plan, situation(plan, réponses, { instant: 0 })));
}

test('it is asked once, of those who ask for what requires it', () => {
  const asked = plan.steps.flatMap(({ groupes }) => groupes.map(({ id }) => id));
  expect(asked.filter((id) => id === 'PS1.1')).toHaveLength(1);
  const visible = (demandés: readonly string[], avancé: boolean, sites = 2) => {
    const { visibles } = evaluated({ 'v.demandés': demandés, avancé, sites });
    return [visibles['PS1.1'], visibles['PS1.2']];
  };
  expect(visible(['c'], false)).toEqual([false, false]);
  expect(visible(['a'], false)).toEqual([true, false]);
  expect(visible(['a', 'b'], false)).toEqual([true, true]);
  expect(visible(['c'], true)).toEqual([false, true]);
  expect(visible(['b'], true, 1)).toEqual([true, false]);
});

test('it counts for them only, and says its message', () => {
  const answers = { 'v.demandés': ['c'], avancé: false, sites: 3 };
  expect(evaluated(answers)).toMatchObject({ éligible: true, valeurs: { prêt: SANS_OBJET } });
  const lacking = evaluated({ ...answers, 'v.demandés': ['a'], 'PS1.1.cellule': false });
  expect(lacking).toMatchObject({
    éligible: false,
    conditions: { 'PS1.1': false },
    messages: { 'PS1.1': 'Il faut une cellule pour 3 sites.' },
  });
  expect(evaluated({ ...answers, 'v.demandés': ['a'], 'PS1.1.cellule': true }).éligible).toBe(true);
});
