/** What a mistake brings about elsewhere is not said. */
import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';

const RULE = `programme p « P » { }
étape e « E » { champ n : entier « N » }
condition assez { exige n ≥ seuil et n < plafond sinon « Non. » }
`;

test('names that a file which is no text may declare are not missed', () => {
  const files = [
    { path: 'a.guichet', text: RULE },
    { path: 'b.guichet', text: 'calcul seuil = 3\ncalcul plafond = 9 // \ufffd\ufffd' },
  ];
  expect(analyse(files).diagnostics.map(({ code, span }) => [code, span.file])).toEqual([['S013', 'b.guichet']]);
});

test('those that are misspelled are', () => {
  const files = [
    { path: 'a.guichet', text: `${RULE.replace(' et n < plafond', '')}calcul seuils = 3\n` },
    { path: 'b.guichet', text: 'calcul total = 3 // \ufffd\ufffd' },
  ];
  expect(analyse(files).diagnostics.map(({ code }) => code)).toEqual(['N001', 'S013']);
});
