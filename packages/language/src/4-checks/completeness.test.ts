import { expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';

test('a calcul has a value', () => {
  expect(diagnose('calcul x : entier {\n  aide « Rien. »\n}')).toEqual([['D040', 'x']]);
  expect(diagnose('calcul x : entier {\n  inconnu « Manque »\n}')).toEqual([]);
  expect(diagnose('calcul x : entier {\n  si 3 > 2 : 4\n}')).toEqual([]);
});

test('`sinon` comes last', () => {
  expect(diagnose('calcul x : entier {\n  sinon : 4\n  si 3 > 2 : 5\n}')).toEqual([['D041', 'si 3 > 2 : 5']]);
});

test('an indicateur counts or is declared', () => {
  expect(diagnose('indicateur i « I » { numérateur a }')).toEqual([['D042', 'i']]);
  expect(diagnose('indicateur i « I » { inconnu « Manque » }')).toEqual([]);
});

test('an unicité has a key, an état columns', () => {
  expect(diagnose('unicité u « U » { sinon « Non. » }')).toEqual([['D043', 'u']]);
  expect(diagnose('état l « L » { une ligne par dossier }')).toEqual([['D044', 'l']]);
});
