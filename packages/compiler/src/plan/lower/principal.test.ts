import { analyse } from '@guichet/language';
import { expect, test } from 'vitest';
import { lower } from './lower.ts';

const AMOUNTS = `étape e « E » { champ n : entier « N » }
calcul dépense : montant « Dépense » = n × 10 €
calcul aide : montant « Aide » = dépense × 50 % arrondi à l'euro
condition c « C » { exige aide ≥ 20 € sinon « Non. » }`;

function principal(text: string): readonly string[] {
  const plan = lower(analyse([{ path: 'f', text: `programme p « P » { }\n${AMOUNTS}\n${text}` }]));
  return plan.results.flatMap((result) => (result.principal ? [result.nom] : []));
}

const SCHEDULE = (amount: string): string =>
  `échéancier v « V » de ${amount} { versement a « A » 30 % versement s « S » le reste }`;

test.each([
  ['', ['aide']],
  ['calcul reste : montant « Reste » = dépense − aide', ['reste']],
  [`calcul reste : montant « Reste » = dépense − aide ${SCHEDULE('aide')}`, ['aide']],
  ['calcul reste : montant « Reste » { vaut dépense − aide interne }', []],
  ['calcul total : montant « Total » = dépense', ['total']],
  ['calcul total : montant « Total » = dépense calcul prime : montant « Prime » = 3 €', ['prime']],
  [
    `calcul prime : montant « Prime » = 3 € ${SCHEDULE('prime')} échéancier w « W » de aide { versement b « B » le reste }`,
    ['aide', 'prime'],
  ],
  [
    `volet v « V » { domaine d « D » { calcul part : montant « Part » = 3 € } }
    calcul total : montant « Total » = somme de d.part
    échéancier v « V » par domaine de part { versement a « A » le reste }`,
    ['total'],
  ],
])('%s: %s', (text, expected) => {
  expect(principal(text)).toEqual(expected);
});

test('a payment names the indicateurs that it waits for', () => {
  const text = `${AMOUNTS}
indicateur part « Part vélo » { numérateur a « A » dénominateur b « B » cible ≥ 70 % }
indicateur autre « Autre » { numérateur c « C » dénominateur d « D » cible ≥ 50 % }
échéancier v « V » de aide { versement a « A » 30 % versement s « S » le reste, quand part.atteint }`;
  const { results } = lower(analyse([{ path: 'f', text: `programme p « P » { }\n${text}` }]));
  expect(results.map(({ nom, indicateurs }) => [nom, indicateurs])).toEqual([
    ['dépense', undefined],
    ['aide', undefined],
    ['a', undefined],
    ['s', ['part']],
  ]);
});
