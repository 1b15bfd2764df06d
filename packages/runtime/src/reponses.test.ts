import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Réponses } from './programme/formulaire.ts';
import { cheminChamp, cheminItem, clésDe, imbriquer } from './reponses.ts';

const CHEMINS = [
  'nature',
  'sortie.forfait',
  'sortie.montant',
  'PS1.2.questionnaire',
  'organismes',
  'organismes[].nom',
  'organismes[].essms',
  'organismes_liés',
  'bloc.membres',
  'bloc.membres[].siret',
];

describe('paths', () => {
  test('of a field of a list and of the same on one item lead to each other', () => {
    expect(cheminItem('organismes[].essms', 'a1')).toBe('organismes[a1].essms');
    fc.assert(
      fc.property(fc.constantFrom(...CHEMINS), fc.stringMatching(/^[A-Za-z0-9_-]{1,9}$/), (chemin, item) => {
        expect(cheminChamp(cheminItem(chemin, item))).toBe(chemin);
        expect(cheminChamp(chemin)).toBe(chemin);
      }),
    );
  });

  test('are cut into names, a dot before a digit belonging to its name', () => {
    expect(clésDe('PS1.2.questionnaire')).toEqual(['PS1.2', 'questionnaire']);
    expect(clésDe('PS1.12')).toEqual(['PS1.12']);
    expect(clésDe('nature')).toEqual(['nature']);
  });
});

describe('answers as one object', () => {
  test('stand where their paths say, items in the order of the list', () => {
    const réponses: Réponses = {
      nature: 'achat',
      'sortie.forfait': 0,
      'sortie.montant': false,
      'PS1.2.questionnaire': true,
      organismes: ['b', 'a'],
      'organismes[a].nom': 'A',
      'organismes[b].nom': 'B',
      'organismes[b].essms': 46,
      organismes_liés: '',
      'bloc.membres': ['c'],
      'bloc.membres[c].siret': '1',
    };
    expect(imbriquer(réponses, CHEMINS)).toStrictEqual({
      nature: 'achat',
      sortie: { forfait: 0, montant: false },
      'PS1.2': { questionnaire: true },
      organismes: [
        { id: 'b', nom: 'B', essms: 46 },
        { id: 'a', nom: 'A' },
      ],
      organismes_liés: '',
      bloc: { membres: [{ id: 'c', siret: '1' }] },
    });
  });

  test('hold neither what the programme does not ask, nor what is not answered', () => {
    const réponses = { autre: 1, organismes: ['a'], 'organismes[a].autre': 1, 'organismes[c].nom': 'C' };
    expect(imbriquer(réponses, CHEMINS)).toEqual({ organismes: [{ id: 'a' }] });
    expect(imbriquer({}, CHEMINS)).toEqual({});
  });

  test('of several choices or files stay as they are: only a list that has questions has items', () => {
    expect(imbriquer({ organismes_liés: ['x', 'y'] }, CHEMINS)).toEqual({ organismes_liés: ['x', 'y'] });
  });

  test('are found again, each at its own path', () => {
    const feuilles = fc.uniqueArray(fc.stringMatching(/^[a-c]{1,2}(\.[d-f]{1,2}){0,2}$/));
    fc.assert(
      fc.property(feuilles, (tous) => {
        const chemins = tous.filter((chemin) => !tous.some((autre) => autre.startsWith(`${chemin}.`)));
        const objet = imbriquer(Object.fromEntries(chemins.map((chemin) => [chemin, chemin])), chemins);
        for (const chemin of chemins)
          expect(clésDe(chemin).reduce<unknown>((o, clé) => (o as Record<string, unknown>)[clé], objet)).toBe(chemin);
      }),
    );
  });
});
