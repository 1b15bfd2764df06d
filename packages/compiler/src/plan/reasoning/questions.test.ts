import { expect, test } from 'vitest';
import { planFrom } from '../../../test/reasoned.ts';
import { certain } from './certainty.ts';
import { questions } from './questions.ts';

const plan = planFrom(`
calcul aide : montant {
  si non public : sans objet
  si secteur = enfance : places × 100 €
  sinon : budget
}
condition grand « Grand » { exige places ≥ 10 sinon « Non. » }
condition ouvert « Ouvert » { exige public sinon « Non. » }`);

test('the question that decides most comes first, and those that no longer matter are left out', () => {
  const ask = (answers: Record<string, boolean | string>): readonly string[] =>
    questions(plan, { answers: new Map(Object.entries(answers)) }, ['aide']).map(({ path }) => path);
  expect(ask({})[0]).toBe('public');
  expect(ask({ public: true })[0]).toBe('secteur');
  expect(ask({ public: true, secteur: 'autonomie' })).toEqual(['budget']);
  expect(ask({ public: false })).toEqual([]);
});

test('an answer that decides by itself is said to', () => {
  const found = questions(plan, {}, ['éligible']);
  expect(found.map(({ path, decisive }) => [path, decisive])).toEqual([
    ['public', true],
    ['places', true],
  ]);
  expect(certain(plan, { answers: new Map([['public', false]]) }, 'éligible')).toBe(false);
});
