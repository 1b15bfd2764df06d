import { expect, test } from 'vitest';
import { créerProgramme } from '../test/programme.ts';
import { estPièce, fichiersDe, réponsesVivantes, trouverChamp } from './champs.ts';

const programme = créerProgramme();

test('fields are found at their paths, in groups and in lists', () => {
  expect(trouverChamp(programme, 'nom')?.chemin).toBe('nom');
  expect(trouverChamp(programme, 'organismes[a1].nom')?.chemin).toBe('organismes[].nom');
  expect(estPièce(programme, 'PS1.1.devis')).toBe(true);
  expect(estPièce(programme, 'organismes[a1].preuve')).toBe(true);
  expect(estPièce(programme, 'nom')).toBe(false);
});

test.each(['', 'inconnu', 'organismes[a1]', 'organismes[a1].nom.x', '__proto__', 'constructor', 'toString'])(
  'there is no field at « %s »',
  (chemin) => {
    expect(trouverChamp(programme, chemin)).toBeUndefined();
  },
);

test('answers of an item that left its list do not count, and count again when it comes back', () => {
  const réponses = { organismes: ['a'], 'organismes[a].nom': 'A', 'organismes[b].nom': 'B', nom: 'N' };
  expect(réponsesVivantes(réponses)).toEqual({ organismes: ['a'], 'organismes[a].nom': 'A', nom: 'N' });
  expect(réponsesVivantes({ ...réponses, organismes: ['b', 'a'] })).toHaveProperty(['organismes[b].nom'], 'B');
  expect(réponsesVivantes({ 'organismes[a].nom': 'A' })).toEqual({});
  expect(réponsesVivantes({ 'toString[a].nom': 'A' })).toEqual({});
});

test('the files of an answer', () => {
  const fichier = { id: 'f', nom: 'a.pdf', type: 'application/pdf', taille: 1 };
  expect(fichiersDe([fichier])).toEqual([fichier]);
  expect([null, undefined, 'x', ['a'], 3].map(fichiersDe)).toEqual([[], [], [], [], []]);
});
