import { expect, test } from 'vitest';
import { reasoned } from '../../../../test/reasoned.ts';

const choice = (rules: string): string => `calcul appel : choix { proche, loin, ailleurs } {\n${rules}\n}`;

test.each([
  ['si places < 5 : proche\nsinon : loin', ['R008: ailleurs']],
  ['si places < 5 : proche\nsi places < 9 : loin\nsinon : ailleurs', []],
  ['vaut proche', ['R008: loin', 'R008: ailleurs']],
  // What the rules do not say yet may be any of them.
  ['si places < 5 : proche\nsinon : inconnu « La note manque »', []],
])('%s', (rules, expected) => {
  expect(reasoned(choice(rules))).toEqual(expected);
});

test('a case that nothing reaches is told, and not the option that it gives', () => {
  const taille = 'calcul taille : entier = places plafonné à 40\n';
  expect(reasoned(taille + choice('si taille > 40 : ailleurs\nsi taille > 5 : proche\nsinon : loin'))).toEqual([
    'R004: taille > 40',
  ]);
});

test('a named choix: what another rule gives, or a question proposes', () => {
  const named = 'choix Zone « Zone » { a, b, c }\n';
  const first = 'calcul x : Zone = si public alors a sinon b\n';
  expect(reasoned(named + first)).toEqual(['R008: c']);
  expect(reasoned(`${named}${first}calcul y : Zone = si public alors c sinon b`)).toEqual([]);
  expect(reasoned(`${named}${first}étape z « Z » { champ zone : Zone « Zone » }`)).not.toContain('R008: c');
});
