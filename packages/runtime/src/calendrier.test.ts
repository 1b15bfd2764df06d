import { describe, expect, test } from 'vitest';
import { calendrierDe, périodeConnue, périodesConnues, étatPériode } from './calendrier.ts';
import { instantDe } from './dates.ts';
import type { Période, VersionPériode } from './programme/calendrier.ts';

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
    expect(périodesConnues([annoncée, période()], le('2022-01-31'))).toEqual([période()]);
    const secrète = période({ connueLe: '2022-02-01', dates: après });
    expect(périodeConnue(secrète, le('2022-01-31'))).toBeUndefined();
    expect(calendrierDe([annoncée]).prochainDépôt(le('2022-01-31'))).toBeUndefined();
    expect(calendrierDe([annoncée]).prochainDépôt(le('2022-02-01'))?.nom).toBe('dépôt');
  });
});

test('what was published before counts only the dates that were fixed then', () => {
  const fixée = période({}, { connueLe: '2022-02-01', dates: avant }, { connueLe: '2022-07-12', dates: après });
  expect(périodeConnue(fixée, le('2022-02-02'))).toMatchObject({ ...avant, auparavant: [] });
  expect(périodeConnue(fixée, le('2022-07-13'))).toMatchObject({ ...après, auparavant: fixée.auparavant });
});

describe('a calendar', () => {
  const [un, deux] = [dates('2022-01-10', '2022-01-20'), dates('2022-03-10', '2022-03-20')];
  const instruction: Période = { ...période(), nom: 'instruction', genre: 'instruction', ...un };
  const seconde: Période = { ...période(), nom: 'second dépôt', ...deux };
  const première: Période = { ...période(), nom: 'premier dépôt', ...un };
  const { enCours, dépôtsOuverts, prochainDépôt, périodes } = calendrierDe([instruction, seconde, première]);
  const noms = (trouvées: readonly Période[]) => trouvées.map(({ nom }) => nom);

  test('tells the state of a period, its first and last seconds included', () => {
    const états = [un.début - 1, un.début, un.fin, un.fin + 1].map((instant) => étatPériode(un, instant));
    expect(états).toEqual(['à venir', 'en cours', 'en cours', 'terminée']);
  });

  test('finds those that hold an instant, and among them the deposits', () => {
    expect(périodes).toEqual([instruction, seconde, première]);
    expect(noms(enCours(un.fin))).toEqual(['instruction', 'premier dépôt']);
    expect(noms(dépôtsOuverts(un.fin))).toEqual(['premier dépôt']);
    expect(noms(dépôtsOuverts(deux.début))).toEqual(['second dépôt']);
    expect([enCours(un.fin + 1), dépôtsOuverts(un.début - 1)]).toEqual([[], []]);
  });

  test('finds the next deposit, which has not begun', () => {
    const suivants = [un.début - 1, un.début, deux.début - 1, deux.début].map((instant) => prochainDépôt(instant)?.nom);
    expect(suivants).toEqual(['premier dépôt', 'second dépôt', 'second dépôt', undefined]);
  });
});

test('a period that never changed, or whose changes have no date, holds as it is', () => {
  const fixe = période();
  expect(périodeConnue(fixe, 0)).toBe(fixe);
});
