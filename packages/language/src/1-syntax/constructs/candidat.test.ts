import { expect, test } from 'vitest';
import { diagnose } from '../../testing/diagnose.ts';
import { parse } from '../../testing/trees.ts';

test('who applies: questions, exigences and conditions', () => {
  const [node] = parse(`candidat c « C » {
    champ a : oui/non « A »
    exige a sinon « Non. »
    condition b « B » { exige a sinon « Non. » }
    utilise adresse_postale
    pièce p « P »
  }`);
  expect(node).toMatchObject({
    kind: 'candidat',
    fields: [{ name: { text: 'a' } }, { name: { text: 'p' } }],
    requirements: [{ message: { text: 'Non.' } }],
    conditions: [{ name: { text: 'b' } }],
    uses: [{ libraries: [{ text: 'adresse_postale' }], at: 1 }],
  });
});

test('its questions are known by their names, with the candidat before or not', () => {
  expect(
    diagnose(`candidat c « C » { champ finess : FINESS juridique « F » }
      unicité u « U » { par c.finess }
      unicité v « V » { par finess }`),
  ).toEqual([]);
  expect(diagnose('candidat c « C » { champ a : entier « A » } calcul x = c.b')).toEqual([['N002', 'b']]);
  expect(diagnose('candidat c « C » { champ a : entier « A » } calcul x = c')).toEqual([['N004', 'c']]);
});

test('there is one at most, and what it requires is checked', () => {
  expect(diagnose('candidat c « C » { } candidat d « D » { }')).toEqual([['D002', 'd']]);
  expect(diagnose('candidat c « C » { champ a : oui/non « A » exige a }')).toEqual([['D032', 'a']]);
  expect(diagnose('candidat c « C » { champ a : entier « A » exige a sinon « Non. » }')).toEqual([['T001', 'a']]);
  expect(diagnose('candidat c « C » { condition d « D » { exige non renseignement sinon « » } }')).toEqual([
    ['N001', 'renseignement'],
  ]);
});
