import { expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';

test('a choix without options, named or in place', () => {
  expect(diagnose('choix C « C » { }\nétape e « E » {\n  champ a : C « A »\n  champ b : choix { } « B »\n}')).toEqual([
    ['D020', 'C'],
    ['D020', 'choix { }'],
  ]);
});

test('a liste that asks nothing, or of no length', () => {
  expect(diagnose('étape e « E » { champ l : liste de 1 à 3 « L » }')).toEqual([['D021', 'l']]);
  expect(diagnose('étape e « E » { champ l : liste de 3 à 1 « L » { champ a : date « A » } }')).toEqual([
    ['D022', 'liste de 3 à 1'],
  ]);
  expect(diagnose('étape e « E » { champ l : liste de 0 à 3 « L » { champ a : date « A » } }')).toEqual([]);
});
