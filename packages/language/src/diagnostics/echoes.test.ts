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

test.each([
  ['S018', "calcul c : montant 'C' = ailleurs"],
  ['S040', 'calcul c : montant = ailleurs x 3'],
  ['S041', 'calcul c = ailleurs + 14.500 €'],
  ['S042', 'calcul c = ailleurs + \u200b3'],
  ['S044', '• calcul c = ailleurs'],
  ['S046', 'Calcul c = ailleurs'],
  ['S047', 'calcul c : montant C » = ailleurs'],
])('%s is read as it was meant: the rest of its line is checked', (code, line) => {
  const { diagnostics } = analyse([{ path: 'f', text: `${RULE}calcul seuil = 3\ncalcul plafond = 9\n${line}\n` }]);
  const wrong = diagnostics.filter(({ severity }) => severity === 'erreur').map((each) => each.code);
  expect(wrong.toSorted()).toEqual(['N001', code]);
});

test.each([
  ['D001', 'condition c { exige oui sinon « Non. » }\n', ''],
  ['D010', 'calcul seul { interne vaut 3 }\n'],
  ['D011', 'unité sites\n'],
  ['D012', 'source s « S » { date 3 mars 2022 }\n'],
])(
  '%s looks at all of a programme: a line that cannot be read makes it silent',
  (code, text, head = 'programme p « P » { }\n') => {
    const codes = (more: string) =>
      analyse([{ path: 'f', text: head + text + more }]).diagnostics.map((each) => each.code);
    expect(codes('')).toContain(code);
    expect(codes('calcul mal = = 3 +\n')).not.toContain(code);
  },
);
