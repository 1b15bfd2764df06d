import { expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';

test('a condition requires and explains', () => {
  expect(diagnose('condition c {\n  sinon « Non. »\n}')).toEqual([['D030', 'c']]);
  expect(diagnose('condition c {\n  exige 3 > 2\n}')).toEqual([['D031', 'c']]);
  expect(diagnose('condition c {\n  exige 3 > 2\n  sinon « Non. »\n}')).toEqual([]);
});

test('so does what a domaine requires', () => {
  expect(
    diagnose('volet v « V » {\n  domaine d « D » {\n    exige 3 > 2\n    exige 2 > 1\n    sinon « Non. »\n  }\n}'),
  ).toEqual([['D032', '3 > 2']]);
});
