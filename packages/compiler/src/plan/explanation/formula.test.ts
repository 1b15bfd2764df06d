import { expect, test } from 'vitest';
import { planFrom } from '../../../test/reasoned.ts';
import { formula } from './formula.ts';

test.each([
  ['places × 100 €', 'montant'],
  ['(places × 100 €) ≥ 5 000 €', 'oui/non'],
  ['(places × 100 €) arrondi à l’euro inférieur', 'montant'],
  ['(budget − 10 €) × 30 %', 'montant'],
  ['maximum de budget, 0 €', 'montant'],
  ['si public alors budget sinon 5 000 €', 'montant'],
  ['places ≥ 12', 'oui/non'],
  ['places entre 2 et 5', 'oui/non'],
  ['ouverture > 1er mars 2022', 'oui/non'],
  ['(ouverture + 3 mois) ≤ 15 avril 2023', 'oui/non'],
  ['(secteur = enfance) et (non public)', 'oui/non'],
  ['nombre de membres où lits > 3', 'entier'],
  ['au moins un membres où lits > 3', 'oui/non'],
])('%s', (text, type) => {
  const plan = planFrom(`calcul c : ${type} = ${text}`);
  const expr = plan.nodes.find(({ name }) => name === 'c')?.expr;
  const kind = type === 'montant' ? ({ genre: 'montant' } as const) : undefined;
  const written = expr && formula(plan, expr, kind).replaceAll(/[\u00a0\u202f]/g, ' ');
  expect(written?.replace('membres.lits', 'lits')).toBe(text);
});
