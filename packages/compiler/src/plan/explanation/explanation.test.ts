import { expect, test } from 'vitest';
import { planFrom } from '../../../test/reasoned.ts';
import { situation } from '../evaluation.ts';
import { interpret } from '../interpreter.ts';
import { explain, type Step } from './explanation.ts';

const plan = planFrom(`
source arrêté « Arrêté du 1er mars » { auteur « Ministère » }
calcul taille : entier = somme de membres.lits
barème aide « Aide » : montant {
  quand public
  selon places par tranches
  1 à 9 : 1 000 €
  10 et + : 500 €
  source arrêté « mille euros »
}
calcul avance « Avance » : montant = aide × 30 % arrondi à l'euro inférieur
calcul prime « Prime » : montant {
  si secteur = enfance : 100 €
  si taille > 20 : taille × 2 €
  sinon : inconnu « L'annexe 2 manque » borné par 10 € et 20 €
}
condition grand « Assez grand » { exige places ≥ 10 et non public sinon « Non. » }`);

function lines(name: string, réponses: Parameters<typeof situation>[1]): readonly string[] {
  const scope = interpret(plan, situation(plan, réponses, { instant: 0 }));
  const flat = ({ text, steps }: Step, depth = 0): readonly string[] => [
    '  '.repeat(depth) + text.replaceAll(/[\u00a0\u202f]/g, ' '),
    ...steps.flatMap((step) => flat(step, depth + 1)),
  ];
  return flat(explain(plan, scope, name));
}

test('rows, products, rounding and sources', () => {
  expect(lines('avance', { public: true, places: 12 })).toMatchSnapshot('an amount');
});

test('cases passed over, the case kept, what the rules do not say', () => {
  expect(lines('prime', { secteur: 'autonomie', membres: ['1'], 'membres[1].lits': 30 })).toMatchSnapshot('a case');
  expect(lines('prime', { secteur: 'autonomie', membres: ['1'], 'membres[1].lits': 3 })).toMatchSnapshot(
    'undetermined',
  );
});

test('what fails, what is not known yet, what does not apply', () => {
  expect(lines('grand', { places: 3 })).toMatchSnapshot('a condition');
  expect(lines('aide', { public: false })).toMatchSnapshot('not applicable');
});

test('what was explained once is not explained again', () => {
  const text = lines('éligible', { places: 12, public: true }).join('\n');
  expect(text.match(/grand = non/g)).toHaveLength(1);
});

test('an exception is called by its label', () => {
  const taux = planFrom(`calcul taux « Taux » : taux = 50 % {
  exception « Petits projets » quand places ≤ 3 : 60 %
  exception « Public » quand public et places > 3 : 70 %
}`);
  const scope = interpret(taux, situation(taux, { places: 2, public: false }, { instant: 0 }));
  const told = JSON.stringify(explain(taux, scope, 'taux')).replaceAll(/[\u00a0\u202f]/g, ' ');
  expect(told).toContain('exception « Petits projets » = oui');
  expect(told).not.toContain('@');
  expect(told).not.toContain('(exception');
});
