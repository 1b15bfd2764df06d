import { expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';
import { wordsOf } from './units.ts';

const span = { file: '', start: 0, end: 0 };
const text = (words: string) => ({ text: words, span });

test.each([
  ['site', undefined, 'site', 'sites'],
  ['site', 'sites', 'site', 'sites'],
  ['site', 'site', 'site', 'sites'],
  ['ESSMS', undefined, 'ESSMS', 'ESSMS'],
  ['GHT', undefined, 'GHT', 'GHT'],
  ['repas', undefined, 'repas', 'repas'],
  ['travail', 'travaux', 'travail', 'travaux'],
  ['lit_de_soins', 'lits de soins', 'lit\u00a0de\u00a0soins', 'lits de soins'],
  ['lit_ssr', 'lit de soins, lits de soins', 'lit de soins', 'lits de soins'],
  ['etp', 'équivalent temps plein', 'équivalent temps plein', 'équivalent temps plein'],
  ['m2', 'm²', 'm²', 'm²'],
  ['m2', 'mètres carrés', 'm2', 'mètres carrés'],
  ['mètre_carré', 'mètres carrés', 'mètre\u00a0carré', 'mètres carrés'],
  ['m²', undefined, 'm²', 'm²'],
  ['kWc', undefined, 'kWc', 'kWc'],
  ['kWh', 'kWh', 'kWh', 'kWh'],
  ['km', undefined, 'km', 'km'],
  ['ha', undefined, 'ha', 'ha'],
  ['an', undefined, 'an', 'ans'],
  ['lit', undefined, 'lit', 'lits'],
  ['Place', undefined, 'Place', 'Places'],
  ['rendez-vous', undefined, 'rendez-vous', 'rendez-vous'],
  ['mot-clé', undefined, 'mot-clé', 'mot-clés'],
])('unité %s « %s »: %s, %s', (name, label, one, many) => {
  expect(wordsOf({ name: text(name), ...(label !== undefined && { label: text(label) }) })).toEqual({ one, many });
});

test('a rule writes the singular or the plural', () => {
  const form = 'unité place\nétape e « E » {\n  champ a : entier place « A »\n  champ b : entier places « B »\n}\n';
  expect(diagnose(`${form}calcul x : oui/non = a + b ≥ 1 place ou a > 15 places`)).toEqual([]);
  expect(diagnose(`${form}calcul x : oui/non = a ≥ 15 lits`)).toEqual([['N006', 'lits']]);
});

test('two units, the second named like the plural of the first', () => {
  const form =
    'unité place\nunité places\nétape e « E » {\n  champ a : entier place « A »\n  champ b : entier places « B »\n}\n';
  expect(diagnose(`${form}calcul x : entier = a + b`)).toEqual([['T002', 'a + b']]);
});
