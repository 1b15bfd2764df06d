import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  écrireDate,
  écrireDurée,
  écrireInstant,
  écrireMontant,
  écrireNombre,
  écrireHeure,
  écrireTaux,
  écrireValeur,
} from './affichage.ts';
import { instantDe, isoDe, jourDe } from './dates.ts';
import { comparer, fraction, multiplier, nombreDe, soustraire } from './nombres.ts';
import { indéterminé } from './operations.ts';
import { NON_RENSEIGNÉ, SANS_OBJET, type Nombre } from './valeurs.ts';

test('amounts, numbers and rates are written as the French write them', () => {
  expect(écrireMontant(112_850_000)).toBe('1\u202F128\u202F500\u00A0€');
  expect(écrireMontant(650_050)).toBe('6\u202F500,50\u00A0€');
  expect(écrireMontant(-5)).toBe('−0,05\u00A0€');
  expect(écrireMontant(0)).toBe('0\u00A0€');
  expect(écrireNombre(fraction(1, 3), 2)).toBe('0,33');
  expect(écrireTaux(fraction(7, 10))).toBe('70\u00A0%');
});

const lu = (texte: string): Nombre => nombreDe(texte.replaceAll('\u202F', '').replace('−', '-').replace(',', '.'));

test('what is written is what the number is, to the last decimal asked for', () => {
  const fractions = fc
    .tuple(fc.maxSafeInteger(), fc.integer({ min: 1, max: 10_000 }))
    .map(([n, d]): Nombre => fraction(n, d));
  fc.assert(
    fc.property(fractions, fc.integer({ min: 0, max: 9 }), (nombre, décimales) => {
      const écrit = écrireNombre(nombre, décimales);
      expect(écrit).toMatch(/^−?\d{1,3}(\u202F\d{3})*(,\d*[1-9])?$/);
      expect(écrit.split(',')[1]?.length ?? 0).toBeLessThanOrEqual(décimales);
      const double = multiplier(soustraire(lu(écrit), nombre), 2 * 10 ** décimales);
      expect([comparer(double, 1) <= 0, comparer(double, -1) >= 0]).toEqual([true, true]);
    }),
  );
  expect([écrireNombre(fraction(1, 2), 0), écrireNombre(fraction(-1, 2), 0)]).toEqual(['1', '−1']);
  expect([écrireNombre(fraction(1, 8)), écrireNombre(fraction(1, 3))]).toEqual(['0,125', '0,333333']);
});

test('an amount has two decimals or none', () => {
  fc.assert(
    fc.property(fc.integer(), (centimes) => {
      const écrit = écrireMontant(centimes);
      expect(écrit).toMatch(centimes % 100 === 0 ? /\d\u00A0€$/ : /,\d\d\u00A0€$/);
      expect(multiplier(lu(écrit.slice(0, -2)), 100)).toBe(centimes);
    }),
  );
  expect(écrireTaux(fraction(1, 8))).toBe('12,5\u00A0%');
});

test('dates are written as the French do', () => {
  const français = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
  fc.assert(
    fc.property(fc.integer({ min: jourDe('1900-01-01'), max: jourDe('2199-12-31') }), (jour) => {
      expect(écrireDate(isoDe(jour))).toBe(français.format(jour * 86_400_000).replace(/^1 /, '1er '));
    }),
  );
  for (let mois = 1; mois <= 12; mois += 1) {
    const iso = `2022-${String(mois).padStart(2, '0')}-10`;
    expect(écrireDate(iso)).toBe(français.format(new Date(iso)));
  }
});

test('dates, instants and durations', () => {
  expect(écrireDate('2022-09-01')).toBe('1er septembre 2022');
  expect(écrireDate('2023-12-14T14:00')).toBe('14 décembre 2023 à 14\u00A0h');
  expect(écrireInstant(instantDe('2022-10-31T23:59'))).toBe('31 octobre 2022 à 23\u00A0h\u00A059');
  expect([écrireHeure(8, 0), écrireHeure(14, 5), écrireHeure(0, 30)]).toEqual([
    '8\u00A0h',
    '14\u00A0h\u00A005',
    '0\u00A0h\u00A030',
  ]);
  expect(
    [
      { mois: 1, jours: 2 },
      { mois: 0, jours: 0 },
      { mois: 1000, jours: 0 },
      { mois: 0, jours: -1 },
    ].map(écrireDurée),
  ).toEqual(['1\u00A0mois et 2\u00A0jours', '0\u00A0jour', '1\u202F000\u00A0mois', '−1\u00A0jour']);
  expect([
    écrireDurée({ mois: 9, jours: 0 }),
    écrireDurée({ mois: 0, jours: 1 }),
    écrireDurée({ mois: 0, jours: 120 }),
  ]).toEqual(['9\u00A0mois', '1\u00A0jour', '120\u00A0jours']);
});

test('a nothing is written by its name', () => {
  for (const rien of [SANS_OBJET, NON_RENSEIGNÉ, indéterminé('?')])
    expect(écrireValeur(rien, { genre: 'montant' })).toBe(rien.rien);
});

test('a value is written as those of its type are', () => {
  const options = [
    { id: 'DPI', libellé: 'Dossier patient' },
    { id: 'RIS', libellé: 'Imagerie' },
  ];
  expect(écrireValeur(150, { genre: 'montant' })).toBe(écrireMontant(150));
  expect(écrireValeur(fraction(1, 2), { genre: 'taux' })).toBe(écrireTaux(fraction(1, 2)));
  expect(écrireValeur(46, { genre: 'entier', unité: 'ESSMS' })).toBe('46\u00A0ESSMS');
  expect(écrireValeur(46, { genre: 'entier' })).toBe('46');
  const sites = { genre: 'décimal', unité: 'sites', singulier: 'site' } as const;
  const dits = [0, 1, fraction(3, 2), 2, 1000, -1, -2].map((nombre) => écrireValeur(nombre, sites));
  expect(dits.map((dit) => dit.replaceAll(/\s/g, ' '))).toEqual([
    '0 site',
    '1 site',
    '1,5 site',
    '2 sites',
    '1 000 sites',
    '−1 site',
    '−2 sites',
  ]);
  expect(écrireValeur(1972, { genre: 'entier', année: true })).toBe('1972');
  expect(écrireValeur(fraction(1, 2), { genre: 'décimal' })).toBe('0,5');
  expect(écrireValeur('2022-09-01', { genre: 'date' })).toBe(écrireDate('2022-09-01'));
  expect([écrireValeur('RIS', { genre: 'choix', options }), écrireValeur('X', { genre: 'choix', options })]).toEqual([
    'Imagerie',
    'X',
  ]);
  expect([écrireValeur(true, { genre: 'oui/non' }), écrireValeur(false, { genre: 'oui/non' })]).toEqual(['oui', 'non']);
  expect(écrireValeur('Rennes', { genre: 'texte' })).toBe('Rennes');
  expect(écrireValeur({ mois: 4, jours: 0 }, { genre: 'durée' })).toBe(écrireDurée({ mois: 4, jours: 0 }));
});
