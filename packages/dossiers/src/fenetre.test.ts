import { instantDe, type Période } from '@guichet/runtime';
import { expect, test } from 'vitest';
import { FERMETURE, OUVERTURE, créerProgramme } from '../test/programme.ts';
import { fenêtreDeDépôt } from './fenetre.ts';

const réponses = { nom: 'Tilleuls' };
const programme = créerProgramme();
const message = (instant: number, de = programme) => {
  const fenêtre = fenêtreDeDépôt(de, réponses, instant);
  return fenêtre.ouverte ? 'ouverte' : fenêtre.message.replaceAll('\u00a0', ' ');
};

test('both ends are inside', () => {
  expect([OUVERTURE - 1, OUVERTURE, FERMETURE, FERMETURE + 1].map((instant) => message(instant) === 'ouverte')).toEqual(
    [false, true, true, false],
  );
});

test('before and after, the sentence says when', () => {
  expect(message(OUVERTURE - 1)).toBe('Le dépôt ouvrira le 15 octobre 2022 à 9 h.');
  expect(message(FERMETURE + 1)).toBe(
    'Le dépôt est clos depuis le 30 novembre 2022 à 23 h 59. Aucune nouvelle période de dépôt n’est annoncée.',
  );
});

test('between two periods, both are said, by the day when the rule gives days', () => {
  const [première] = programme.périodes as [Période];
  const seconde: Période = {
    ...première,
    nom: 'seconde',
    précision: 'jour',
    début: instantDe('2023-03-01', 'début'),
    fin: instantDe('2023-04-30', 'fin'),
  };
  const deux = créerProgramme({ périodes: [{ ...première, précision: 'jour' }, seconde] });
  expect(message(FERMETURE + 1, deux)).toBe(
    'Le dépôt est clos depuis le 30 novembre 2022. Le dépôt rouvrira le 1er mars 2023.',
  );
});

test('answers that no period accepts are told so', () => {
  expect(fenêtreDeDépôt(programme, {}, OUVERTURE)).toMatchObject({ ouverte: false, jamais: true });
});
