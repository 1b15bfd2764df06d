import { expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';

const schedule = (payments: string) =>
  diagnose(
    `étape e « E » {\n  champ m : montant « M »\n  champ t : taux « T »\n}\néchéancier v de m {\n${payments}\n}`,
  );

test.each([
  ['a rest', 'versement a 30 %\nversement b le reste'],
  ['exactly the whole', 'versement a 33,3 %\nversement b 66,7 %'],
  ['a share that is computed, and a rest', 'versement a t\nversement b le reste'],
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
])('%s', (_, payments, code, place) => {
  expect(schedule(payments)).toEqual([[code, place]]);
});
