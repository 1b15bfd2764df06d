import { expect, test } from 'vitest';
import { compile } from '../compile.ts';

test.each([
  ['taux', 'places ÷ 9', '44,44 %', 'exactement 4 ÷ 9'],
  ['montant', 'budget ÷ 3', '33,33 €', 'exactement 100 € ÷ 3'],
  ['montant', 'budget ÷ 3', '34 €', '33,33 €'],
])('a %s that differs only beyond what is written is told exactly', (type, rule, expected, found) => {
  const text = `programme essai « Essai » { }
    étape demande « La demande » {
      champ places : entier « Nombre de places »
      champ budget : montant « Budget »
    }
    calcul c : ${type} « Part » { interne vaut ${rule} }
    exemple « Un » {
      avec places = 4, budget = 100 €
      attendu c = ${expected}
    }`;
  const messages = compile([{ path: 'essai.guichet', text }], '1.0.0').diagnostics.map(({ message }) => message);
  const said = messages.map((message) => message.replaceAll(/[\u00a0\u202f]/g, ' '));
  expect(said).toEqual([`L’exemple attend ${expected} pour « Part » ; la règle donne ${found}.`]);
});
