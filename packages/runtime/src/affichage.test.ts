import { expect, test } from 'vitest';
import {
  écrireDate,
  écrireDurée,
  écrireInstant,
  écrireMontant,
  écrireNombre,
  écrireTaux,
  écrireValeur,
} from './affichage.ts';
import { instantDe } from './dates.ts';
import { fraction } from './nombres.ts';
import { SANS_OBJET } from './valeurs.ts';

test('amounts, numbers and rates are written as the French write them', () => {
  expect(écrireMontant(112_850_000)).toBe('1\u202F128\u202F500\u00A0€');
  expect(écrireMontant(650_050)).toBe('6\u202F500,50\u00A0€');
  expect(écrireMontant(-5)).toBe('−0,05\u00A0€');
  expect(écrireMontant(0)).toBe('0\u00A0€');
  expect(écrireNombre(fraction(1, 3), 2)).toBe('0,33');
  expect(écrireTaux(fraction(7, 10))).toBe('70\u00A0%');
});

test('dates, instants and durations', () => {
  expect(écrireDate('2022-09-01')).toBe('1er septembre 2022');
  expect(écrireDate('2023-12-14T14:00')).toBe('14 décembre 2023 à 14\u00A0h');
  expect(écrireInstant(instantDe('2022-10-31T23:59'))).toBe('31 octobre 2022 à 23\u00A0h\u00A059');
  expect([
    écrireDurée({ mois: 9, jours: 0 }),
    écrireDurée({ mois: 0, jours: 1 }),
    écrireDurée({ mois: 0, jours: 120 }),
  ]).toEqual(['9\u00A0mois', '1\u00A0jour', '120\u00A0jours']);
});

test('a nothing is written by its name', () => {
  expect(écrireValeur(SANS_OBJET, { genre: 'montant' })).toBe('sans objet');
  expect(écrireValeur(46, { genre: 'entier', unité: 'ESSMS' })).toBe('46\u00A0ESSMS');
});
