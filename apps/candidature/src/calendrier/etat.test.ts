import { instantDe } from '@guichet/runtime';
import type { Période } from '@guichet/runtime';
import { describe, expect, test } from 'vitest';
import { dateÀVisiter, délai, ouverture, écrireDébut, écrireFin } from './etat.ts';

function dépôt(nom: string, début: string, fin: string): Période {
  return {
    nom,
    libellé: nom,
    début: instantDe(début, 'début'),
    fin: instantDe(fin, 'fin'),
    précision: fin.includes('T') ? 'seconde' : 'jour',
    genre: 'dépôt',
    auparavant: [],
    sources: [],
  };
}

const F1 = dépôt('F1', '2022-03-01', '2022-04-30');
const F2 = dépôt('F2', '2022-09-01', '2022-10-31T14:00');

describe('what is open', () => {
  test.each([
    ['2022-02-28', 'à venir', 'F1'],
    ['2022-03-01', 'ouvert', 'F1'],
    ['2022-04-30T23:59', 'ouvert', 'F1'],
    ['2022-05-01', 'à venir', 'F2'],
    ['2022-10-31T14:00', 'ouvert', 'F2'],
    ['2022-10-31T14:01', 'fermé', 'F2'],
  ])('%s: %s, %s', (date, état, nom) => {
    const résultat = ouverture([F1, F2], instantDe(date, 'début'));
    expect([résultat.état, résultat.périodes[0]?.nom]).toEqual([état, nom]);
  });

  test('without a deposit period nothing is open', () => {
    expect(ouverture([{ ...F1, genre: 'mesure' }], F1.début).état).toBe('sans dates');
  });
});

test('an hour is told when the rule gives one', () => {
  expect(écrireDébut(F1)).toBe('1er mars 2022');
  expect(écrireFin(F1)).toBe('30 avril 2022');
  expect(écrireFin(F2)).toBe('31 octobre 2022 à 14\u00A0h');
});

test('delays are counted in days of the calendar, in Paris', () => {
  const soir = instantDe('2022-03-01T23:59');
  expect(délai(soir, instantDe('2022-03-01', 'fin'))).toBe('aujourd’hui');
  expect(délai(soir, instantDe('2022-03-02'))).toBe('demain');
  expect(délai(soir, instantDe('2022-03-13'))).toBe('dans 12 jours');
  expect(délai(soir, instantDe('2022-09-01'))).toBe('dans 6 mois');
});

test('the date to visit is the last on which most programmes are open', () => {
  expect(dateÀVisiter([[F1], [F2], [dépôt('long', '2022-01-01', '2022-12-31')]])).toEqual({
    date: '2022-09-01',
    ouverts: 2,
  });
  expect(dateÀVisiter([[], []])).toBeNull();
});
