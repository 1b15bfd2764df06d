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
  ['etp', 'équivalent temps plein', 'équivalent temps plein', 'équivalent temps pleins'],
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
