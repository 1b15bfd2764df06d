import { expect, test } from 'vitest';
import { alice, bruno, irène } from '../test/monde.ts';
import { peut, peutOuvrir, type Action } from './droits.ts';
import type { Dossier } from './modele.ts';

const actions: Action[] = ['lire', 'répondre', 'joindre', 'retirer', 'vérifier', 'déposer', 'supprimer'];
const brouillon: Dossier = {
  région: 'bretagne',
  id: 'd',
  titulaire: alice.id,
  programme: 'essai',
  version: '1',
  empreinte: 'e',
  titre: 'Essai',
  état: 'brouillon',
  crééLe: 0,
  modifiéLe: 0,
};
const déposé: Dossier = { ...brouillon, état: 'déposé' };

test('the holder does everything with a draft, and only reads what is deposited', () => {
  expect(actions.map((action) => peut(alice, action, brouillon))).toEqual(actions.map(() => 'oui'));
  expect(actions.filter((action) => peut(alice, action, déposé) === 'oui')).toEqual(['lire']);
  expect(peut(alice, 'déposer', déposé)).toBe('non');
});

test('for anybody else the dossier does not exist, deposited or not', () => {
  const autres = [bruno, irène, { ...irène, rôle: 'rédacteur' as const }, { ...alice, rôle: 'instructeur' as const }];
  for (const autre of autres) {
    for (const dossier of [brouillon, déposé]) {
      expect(actions.map((action) => peut(autre, action, dossier))).toEqual(actions.map(() => 'inconnu'));
    }
  }
});

test('only applicants open dossiers', () => {
  expect([alice, irène, { ...irène, rôle: 'rédacteur' as const }].map(peutOuvrir)).toEqual([true, false, false]);
});
