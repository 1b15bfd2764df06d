import { expect, test } from 'vitest';
import { diagnose, messages } from '../testing/diagnose.ts';

const schedule = (payments: string) =>
  diagnose(
    `étape e « E » {\n  champ m : montant « M »\n  champ t : taux « T »\n}\néchéancier v de m {\n${payments}\n}`,
  );

test.each([
  ['a rest', 'versement a 30 %\nversement b le reste'],
  ['exactly the whole', 'versement a 33,3 %\nversement b 66,7 %'],
  ['a share that is computed, and a rest', 'versement a t\nversement b le reste'],
  [
    'shares that change together',
    'versement a 30 % puis 40 % en vigueur du 1er mars 2022\nversement b 70 % puis 60 % en vigueur du 1er mars 2022',
  ],
  ['a share that changes, and a rest', 'versement a 30 % puis 40 % en vigueur du 1er mars 2022\nversement b le reste'],
  [
    'a rest of nothing, until one share is less',
    'versement a 100 % puis 90 % en vigueur du 1er mars 2022\nversement b le reste',
  ],
])('correct: %s', (_, payments) => {
  expect(schedule(payments)).toEqual([]);
});

test.each([
  ['more than the whole', 'versement a 60 %\nversement b 50 %', 'E003', '50 %'],
  ['less than the whole', 'versement a 60 %\nversement b 39,9 %', 'E004', '39,9 %'],
  ['two rests', 'versement a le reste\nversement b le reste', 'E002', 'b'],
  ['a rest of nothing', 'versement a 100 %\nversement b le reste', 'E005', 'b'],
  ['a share that is computed, and no rest', 'versement a t\nversement b 50 %', 'E006', '50 %'],
  ['no payment', '', 'E001', 'v'],
  [
    'more than the whole, one day',
    'versement a 60 % puis 70 % en vigueur du 1er mars 2022\nversement b 40 % puis 30 % en vigueur du 1er mai 2022',
    'E003',
    '40 %',
  ],
  [
    'less than the whole, until the other is known',
    'versement a 60 % puis 50 % en vigueur du 1er mars 2022\nversement b 40 % puis 50 % en vigueur du 1er mars 2022, connu le 1er mai 2022',
    'E004',
    '40 %',
  ],
  ['nothing left, ever', 'versement a 100 % puis 100 % en vigueur du 1er mars 2022\nversement b le reste', 'E005', 'b'],
])('%s', (_, payments, code, place) => {
  expect(schedule(payments)).toEqual([[code, place]]);
});

test('the day on which the shares no longer make the whole is said', () => {
  const said = messages(
    `étape e « E » { champ m : montant « M » }
échéancier v de m {
  versement a 60 % puis 70 % en vigueur du 1er mars 2022
  versement b 40 %
}`,
  );
  expect(said.join()).toMatch(/110.% du montant, à compter du 1er.mars.2022/);
});
