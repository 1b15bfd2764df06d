import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ajouterDurée,
  après,
  dateParis,
  estDate,
  heureParis,
  instantDe,
  isoDe,
  jourDe,
  joursDe,
  écartDates,
} from './dates.ts';
import { indéterminé } from './operations.ts';
import { NON_RENSEIGNÉ, SANS_OBJET } from './valeurs.ts';

const jours = fc.integer({ min: jourDe('1996-01-01'), max: jourDe('2099-12-31') });
const instants = fc.integer({ min: instantDe('1997-01-01'), max: instantDe('2099-01-01') });
const paris = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'medium' });

describe('dates', () => {
  test('count days one by one', () => {
    fc.assert(
      fc.property(jours, (jour) => {
        expect(jourDe(isoDe(jour))).toBe(jour);
      }),
    );
    expect(jourDe('1970-01-01')).toBe(0);
    expect(jourDe('1970-01-01T23:59')).toBe(0);
  });

  test('are those of the calendar from the year 1 to the year 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.parse('0001-01-01') / 86_400_000, max: 2_932_896 }), (jour) => {
        const date = new Date(jour * 86_400_000).toISOString().slice(0, 10);
        expect([isoDe(jour), jourDe(date)]).toEqual([date, jour]);
      }),
    );
    expect(['0001-01-01', '0099-12-31', '9999-12-31'].map((date) => isoDe(jourDe(date)))).toEqual([
      '0001-01-01',
      '0099-12-31',
      '9999-12-31',
    ]);
  });

  test('exist or not', () => {
    expect(['2024-02-29', '2022-12-31'].every(estDate)).toBe(true);
    expect(['2023-02-29', '2022-13-01', '2022-1-1', '', '1899-12-31', '22-01-01'].some(estDate)).toBe(false);
    expect(['x2022-01-01', '2022-01-01x', '2022-01-01T08:00', '2200-01-01', '2022-00-10'].some(estDate)).toBe(false);
    expect(['1900-01-01', '2199-12-31'].every(estDate)).toBe(true);
  });

  test('never overflow into the month after when a month lacks the day', () => {
    expect(ajouterDurée('2022-01-31', { mois: 1, jours: 0 })).toBe('2022-02-28');
    expect(ajouterDurée('2024-02-29', { mois: 12, jours: 0 })).toBe('2025-02-28');
    expect(ajouterDurée('2022-03-31', { mois: -1, jours: 0 })).toBe('2022-02-28');
    expect(ajouterDurée('2021-12-15', { mois: 9, jours: 20 })).toBe('2022-10-05');
  });
});

describe('a date and a duration', () => {
  const dates = fc.integer({ min: jourDe('1000-01-01'), max: jourDe('3000-12-31') }).map(isoDe);
  const mois = (n: number) => ({ mois: n, jours: 0 });
  const jours = (n: number) => ({ mois: 0, jours: n });

  test('days are counted one by one, from one date to another and back', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const écart = écartDates(a, b) as { mois: number; jours: number };
        expect(après(b, écart)).toBe(a);
        expect(après(a, écart, -1)).toBe(b);
        expect(écart.mois).toBe(0);
        expect(Math.sign(écart.jours)).toBe(a < b ? -1 : Number(a > b));
      }),
    );
  });

  test('months keep the day of the month, or end on the last one; days are added after them', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: -40, max: 40 }), (date, n, plus) => {
        const atteinte = après(date, mois(n)) as string;
        const rang = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
        expect(rang(atteinte)).toBe(rang(date) + n);
        const lendemain = isoDe(jourDe(atteinte) + 1);
        if (atteinte.slice(8) !== date.slice(8)) {
          expect(lendemain.slice(8)).toBe('01');
          expect(atteinte.slice(8) < date.slice(8)).toBe(true);
        }
        expect(après(date, { mois: n, jours: plus })).toBe(isoDe(jourDe(atteinte) + plus));
        expect(après(date, mois(n), -1)).toBe(après(date, mois(-n)));
      }),
    );
    expect(après('1950-03-31', mois(12 * 1900 + 1), -1)).toBe('0050-02-28');
  });

  test('out of the years 1 to 9999 do not apply', () => {
    expect(après('2022-05-01', mois(12 * 2021), -1)).toBe('0001-05-01');
    expect(après('2022-05-01', mois(12 * 7977))).toBe('9999-05-01');
    for (const [durée, sens] of [
      [mois(12 * 2022), -1],
      [mois(12 * 7978), 1],
      [jours(3_000_000), 1],
      [jours(3_000_000), -1],
    ] as const)
      expect(après('2022-05-01', durée, sens)).toBe(SANS_OBJET);
    fc.assert(
      fc.property(dates, fc.integer(), fc.integer(), (date, m, j) => {
        const atteinte = après(date, { mois: m, jours: j });
        if (atteinte !== SANS_OBJET) expect(atteinte).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });

  test('are nothing when one of them is; durations compare in days, 30 to a month', () => {
    const rien = indéterminé('?');
    expect([après(SANS_OBJET, NON_RENSEIGNÉ), après('2022-01-01', rien), après(NON_RENSEIGNÉ, mois(1))]).toEqual([
      SANS_OBJET,
      rien,
      NON_RENSEIGNÉ,
    ]);
    expect([
      écartDates(SANS_OBJET, NON_RENSEIGNÉ),
      écartDates('2022-01-01', rien),
      écartDates(rien, '2022-01-01'),
    ]).toEqual([SANS_OBJET, rien, rien]);
    expect([joursDe(mois(2)), joursDe({ mois: 1, jours: 3 }), joursDe(SANS_OBJET)]).toEqual([60, 33, SANS_OBJET]);
  });
});

describe('instants in Paris', () => {
  test('agree with the time zone database', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const [date, heure] = paris.format(instant * 1000).split(' ');
        expect(dateParis(instant)).toBe(date);
        expect(`${heureParis(instant).heure}:${heureParis(instant).minute}`).toBe(
          `${Number(heure?.slice(0, 2))}:${Number(heure?.slice(3, 5))}`,
        );
      }),
    );
  });

  test('a day begins with its first second and ends with its last, summer and winter', () => {
    fc.assert(
      fc.property(jours, (jour) => {
        const [début, fin] = [instantDe(isoDe(jour)), instantDe(isoDe(jour), 'fin')];
        expect([dateParis(début), dateParis(début - 1)]).toEqual([isoDe(jour), isoDe(jour - 1)]);
        expect([dateParis(fin), dateParis(fin + 1)]).toEqual([isoDe(jour), isoDe(jour + 1)]);
      }),
    );
    expect(instantDe('2022-03-27', 'fin') - instantDe('2022-03-27') + 1).toBe(23 * 3600);
    expect(instantDe('2022-10-30', 'fin') - instantDe('2022-10-30') + 1).toBe(25 * 3600);
  });

  test('the clock changes on the last Sundays of March and October, at that very second', () => {
    const heure = (iso: string): number => heureParis(Date.parse(iso) / 1000).heure;
    for (const [avant, après] of [
      ['2022-03-27T00:59:59Z', '2022-03-27T01:00:00Z'],
      ['2024-03-31T00:59:59Z', '2024-03-31T01:00:00Z'],
    ] as const)
      expect([heure(avant), heure(après)]).toEqual([1, 3]);
    for (const [avant, après] of [
      ['2022-10-30T00:59:59Z', '2022-10-30T01:00:00Z'],
      ['2027-10-31T00:59:59Z', '2027-10-31T01:00:00Z'],
    ] as const)
      expect([heure(avant), heure(après)]).toEqual([2, 2]);
    expect(heure('2022-10-30T02:00:00Z')).toBe(3);
  });

  test('a time is that very second, for a beginning and for an end', () => {
    expect(instantDe('2023-12-14T14:00', 'fin')).toBe(Date.parse('2023-12-14T13:00:00Z') / 1000);
    expect(instantDe('2023-07-14T14:00')).toBe(Date.parse('2023-07-14T12:00:00Z') / 1000);
  });
});
