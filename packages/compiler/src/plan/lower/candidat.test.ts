import { analyse } from '@guichet/language';
import { expect, test } from 'vitest';
import { evaluationOf, situation } from '../evaluation.ts';
import { interpret } from '../interpreter.ts';
import { lower } from './lower.ts';

const TEXT = `programme p « P » { }
étape e « E » { champ sites : entier « Sites » }
candidat établissement « L'établissement » {
  champ public : oui/non « Public ? »
  utilise finess_juridique, région de identité_établissement
  exige public
  sinon « Il faut être public, en {région}. »
  condition d_ici « D'ici » { indicative exige région = Corse sinon « Ailleurs. » }
}
unicité une_fois { par établissement.finess_juridique }
instruction { service « ARS » de établissement.région }
calcul c : oui/non = public`;

test('who applies is asked first', () => {
  const plan = lower(analyse([{ path: 'f', text: TEXT }]));
  expect(plan.steps.map(({ id, champs }) => [id, champs.map(({ chemin }) => chemin)])).toEqual([
    ['établissement', ['public', 'finess_juridique', 'région']],
    ['e', ['sites']],
  ]);
  expect(plan.applicant).toBe('L’établissement');
  expect(plan.uniqueness[0]?.entries[0]?.keys).toEqual([{ op: 'answer', path: 'finess_juridique' }]);
  expect(plan.jurisdiction).toEqual({ op: 'answer', path: 'région' });
});

test('what the programme says of who may apply is shown in its place', () => {
  const text = TEXT.replace('{ }', '{ candidat « Hôpital » }');
  expect(lower(analyse([{ path: 'f', text }])).applicant).toBe('Hôpital');
});

test('what it requires decides who is eligible', () => {
  const plan = lower(analyse([{ path: 'f', text: TEXT }]));
  const evaluated = (answers: Record<string, boolean | string>) =>
    evaluationOf(plan, interpret(plan, situation(plan, answers, { instant: 0 })));
  expect(evaluated({ public: true, région: 'Bretagne' })).toMatchObject({
    éligible: true,
    messages: { d_ici: 'Ailleurs.' },
  });
  expect(evaluated({ public: false, région: 'Corse' })).toMatchObject({
    éligible: false,
    messages: { 'établissement.exige': 'Il faut être public, en Corse.' },
  });
});
