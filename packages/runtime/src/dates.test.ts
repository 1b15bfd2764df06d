import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ajouterDurée, dateParis, estDate, heureParis, instantDe, isoDe, jourDe } from './dates.ts';

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
  });

  test('exist or not', () => {
    expect(['2024-02-29', '2022-12-31'].every(estDate)).toBe(true);
    expect(['2023-02-29', '2022-13-01', '2022-1-1', '', '1899-12-31', '22-01-01'].some(estDate)).toBe(false);
  });

  test('never overflow into the month after when a month lacks the day', () => {
    expect(ajouterDurée('2022-01-31', { mois: 1, jours: 0 })).toBe('2022-02-28');
    expect(ajouterDurée('2024-02-29', { mois: 12, jours: 0 })).toBe('2025-02-28');
    expect(ajouterDurée('2022-03-31', { mois: -1, jours: 0 })).toBe('2022-02-28');
    expect(ajouterDurée('2021-12-15', { mois: 9, jours: 20 })).toBe('2022-10-05');
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

  test('a time is that very second, for a beginning and for an end', () => {
    expect(instantDe('2023-12-14T14:00', 'fin')).toBe(Date.parse('2023-12-14T13:00:00Z') / 1000);
    expect(instantDe('2023-07-14T14:00')).toBe(Date.parse('2023-07-14T12:00:00Z') / 1000);
  });
});
