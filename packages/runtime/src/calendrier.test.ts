import { describe, expect, test } from 'vitest';
import { calendrierDe, périodeConnue } from './calendrier.ts';
import { instantDe } from './dates.ts';
import type { Période, VersionPériode } from './programme.ts';

const dates = (début: string, fin: string) => ({
  début: instantDe(début),
  fin: instantDe(fin, 'fin'),
  précision: 'jour' as const,
});
const avant = dates('2022-03-15', '2022-07-15');
const après = dates('2022-03-15', '2022-11-30');

function période(...versions: VersionPériode[]): Période {
  return {
    nom: 'dépôt',
    libellé: 'Dépôt',
    genre: 'dépôt',
    ...après,
    auparavant: [{ début: '2022-03-15', fin: '2022-07-15' }],
    ...(versions.length > 0 && { versions }),
    sources: [],
  };
}
const le = (jour: string): number => instantDe(`${jour}T12:00`);

describe('a period whose dates changed', () => {
  const reportée = période({ dates: avant }, { connueLe: '2022-07-12', dates: après });

  test('has the dates that were known', () => {
    expect(périodeConnue(reportée, instantDe('2022-07-12') - 1)).toMatchObject({ ...avant, auparavant: [] });
    expect(périodeConnue(reportée, instantDe('2022-07-12'))).toMatchObject({
      ...après,
      auparavant: [{ fin: '2022-07-15' }],
    });
  });

  test('is open, or not, as was known at that instant', () => {
    const calendrier = calendrierDe([reportée]);
    expect(calendrier.dépôtsOuverts(le('2022-07-11'))[0]?.fin).toBe(avant.fin);
    expect(calendrier.dépôtsOuverts(le('2022-07-20'))[0]?.fin).toBe(après.fin);
  });

  test('is no period while its dates are not fixed', () => {
    const annoncée = période({}, { connueLe: '2022-02-01', dates: après });
    expect(périodeConnue(annoncée, le('2022-01-31'))).toBeUndefined();
    expect(calendrierDe([annoncée]).prochainDépôt(le('2022-01-31'))).toBeUndefined();
    expect(calendrierDe([annoncée]).prochainDépôt(le('2022-02-01'))?.nom).toBe('dépôt');
  });
});

test('a period that never changed, or whose changes have no date, holds as it is', () => {
  const fixe = période();
  expect(périodeConnue(fixe, 0)).toBe(fixe);
});
