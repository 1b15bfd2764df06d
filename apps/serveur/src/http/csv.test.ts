import { NON_RENSEIGNÉ, SANS_OBJET, fraction, type TypeRésultat, type ValeurRésultat } from '@guichet/runtime';
import { expect, test } from 'vitest';
import { écrireCsv } from './csv.ts';

function cellule(type: TypeRésultat, valeur: ValeurRésultat): string {
  const état = { nom: 'e', titre: 'E', colonnes: [{ nom: 'c', libellé: 'C', type }], tri: [], lignes: () => [] };
  return écrireCsv({ état, lignes: [{ c: valeur }] })
    .replace('\uFEFFC\r\n', '')
    .replace(/\r\n$/, '');
}

const options = [{ id: 'dpi', libellé: 'Dossier patient' }];

test.each<[TypeRésultat['genre'], ValeurRésultat, string]>([
  ['montant', 112_850_000, '1128500,00'],
  ['montant', -5, '-0,05'],
  ['montant', fraction(100, 3), '0,33'],
  ['taux', fraction(7, 10), '70'],
  ['taux', fraction(1, 3), '33,3333'],
  ['entier', 0, '0'],
  ['entier', 64, '64'],
  ['décimal', fraction(5, 2), '2,5'],
  ['date', '2022-10-15', '2022-10-15'],
  ['oui/non', true, 'oui'],
  ['oui/non', false, 'non'],
  ['texte', 'a;b', '"a;b"'],
  ['texte', 'a "b"\nc', '"a ""b""\nc"'],
  ['durée', { mois: 6, jours: 0 }, '6\u00a0mois'],
  ['montant', NON_RENSEIGNÉ, ''],
  ['montant', SANS_OBJET, 'sans objet'],
  ['montant', { rien: 'indéterminé', raisons: ['x'], bornes: { min: null, max: null } }, 'indéterminé'],
])('%s %o → %s', (genre, valeur, attendu) => {
  expect(cellule({ genre } as TypeRésultat, valeur)).toBe(attendu);
});

test('a choice is written by its label', () => {
  expect(cellule({ genre: 'choix', options }, 'dpi')).toBe('Dossier patient');
});

test.each(['=HYPERLINK("x")', '+1', '-1+1', '@SUM(A1)', '\tx'])(
  'what a spreadsheet would run is made a text: %s',
  (texte) => {
    expect(cellule({ genre: 'texte' }, texte).replace(/^"/, '')).toMatch(/^'/);
  },
);
