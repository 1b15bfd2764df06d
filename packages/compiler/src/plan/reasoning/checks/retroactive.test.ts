import { describe, expect, test } from 'vitest';
import { said } from '../../../../test/reasoned.ts';

const told = (text: string): readonly string[] =>
  said(text).flatMap(({ code, message }) => (code === 'R021' ? [message.replace(/[\u00a0\u202f]/g, ' ')] : []));

const version = (value: string, dates = 'du 1er juillet 2022, connu le 1er septembre 2022'): string =>
  `calcul x : montant {\n  en vigueur depuis l'origine : places × 10 €\n  en vigueur ${dates} : ${value}\n}\n`;

const window = (from: string, to: string): string => `fenêtre F « F » { candidature du ${from} au ${to} }\n`;

test('a version known after it came into force, with the dossier that shows it', () => {
  expect(told(version('places × 12 €'))).toEqual([
    'Connue le 1er septembre 2022, cette version vaut déjà le 1er juillet 2022 : pour un dossier déposé ce jour-là (places = 1), « X » passe de 10 € à 12 €.',
  ]);
});

test.each([
  ['known before', version('places × 12 €', 'du 1er juillet 2022, connu le 30 juin 2022')],
  ['known that very day', version('places × 12 €', 'du 1er juillet 2022, connu le 1er juillet 2022')],
  ['always known', version('places × 12 €', 'du 1er juillet 2022')],
  ['the same amounts', version('places × 10 €')],
])('nothing of what changes no dossier: %s', (_, text) => {
  expect(told(text)).toEqual([]);
});

describe('only dossiers that could be deposited', () => {
  test.each([
    ['1er mars 2022', '30 juin 2022', false],
    ['1er mars 2022', '1er juillet 2022', true],
    ['31 août 2022', '30 septembre 2022', true],
    ['1er septembre 2022', '30 septembre 2022', false],
  ])('from %s to %s', (from, to, expected) => {
    expect(told(window(from, to) + version('places × 12 €')).length).toBe(expected ? 1 : 0);
  });
});

test('a condition that changes, a value in a cell, the date of a period', () => {
  const condition = `calcul seuil : entier = 5 puis 8 en vigueur du 1er mars 2022, connu le 1er mai 2022
condition c « C » { exige places ≥ seuil sinon « Non. » }`;
  expect(told(condition)).toEqual([expect.stringContaining('« Seuil » passe de 5 à 8.')]);
  const cell = `barème b : montant { selon places 0 à 9 : 1 € 10 et + : 2 € puis 3 € en vigueur du 1er mars 2022, connu le 1er mai 2022 }`;
  expect(told(cell)).toEqual([expect.stringContaining('(places = 10), « B » passe de 2 € à 3 €')]);
});
