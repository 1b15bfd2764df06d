import { describe, expect, test } from 'vitest';
import { cumulsConnus, identifiantsDe, nommeUneOrganisation } from './cumuls.ts';
import { champ } from './essais/champ.ts';
import type { Étape } from './programme/formulaire.ts';
import { NON_RENSEIGNÉ } from './valeurs.ts';

const options = [{ id: 'DPI', libellé: 'DPI' }];
const étapes: readonly Étape[] = [
  {
    id: 'e',
    titre: 'E',
    champs: [
      champ('finess', { genre: 'finess juridique' }),
      champ('nom', { genre: 'texte', longueur: 9 }),
      champ('logiciels', { genre: 'choix multiple', nom: 'Logiciel', options }),
      champ('région', { genre: 'choix', options }),
      champ('appel', { genre: 'choix', nom: 'Appel', options }),
      champ('lieu', { genre: 'finess géographique' }),
      champ('entreprise', { genre: 'siren' }),
      champ('membres', {
        genre: 'liste',
        minimum: 0,
        maximum: 9,
        champs: [champ('membres[].siret', { genre: 'siret' }), champ('membres[].âge', { genre: 'entier' })],
      }),
    ],
    groupes: [],
  },
];

describe('what a dossier is about', () => {
  const réponses = {
    finess: '1',
    nom: 'N',
    logiciels: ['DPI'],
    région: 'DPI',
    membres: ['a', 'b'],
    'membres[a].siret': '2',
    'membres[b].siret': '1',
  };

  test('numbers of organisations and named choix, those of lists too', () => {
    expect(identifiantsDe(étapes, réponses, { visibles: {} })).toEqual([
      { genre: 'finess juridique', valeur: '1' },
      { genre: 'choix Logiciel', valeur: 'DPI' },
      { genre: 'siret', valeur: '2' },
      { genre: 'siret', valeur: '1' },
    ]);
  });

  test('each once, and only what is asked', () => {
    const visibles = { finess: false, 'membres[a].siret': false };
    const deux = { ...réponses, membres: ['a', 'b', 'c'], 'membres[c].siret': '1' };
    expect(identifiantsDe(étapes, deux, { visibles })).toEqual([
      { genre: 'choix Logiciel', valeur: 'DPI' },
      { genre: 'siret', valeur: '1' },
    ]);
    expect(identifiantsDe(étapes, {}, { visibles: {} })).toEqual([]);
    expect(identifiantsDe(étapes, { finess: '', entreprise: '1', lieu: '2', appel: 'DPI' }, { visibles: {} })).toEqual([
      { genre: 'choix Appel', valeur: 'DPI' },
      { genre: 'finess géographique', valeur: '2' },
      { genre: 'siren', valeur: '1' },
    ]);
  });

  test('a choix names nobody', () => {
    expect(nommeUneOrganisation({ genre: 'choix Logiciel', valeur: 'DPI' })).toBe(false);
    expect(nommeUneOrganisation({ genre: 'siren', valeur: '1' })).toBe(true);
  });
});

test('the rules whose condition holds and whose key is known', () => {
  const règle = (avec: string) => ({ avec, genres: ['siret', 'choix X'], message: avec });
  const clés = [
    { condition: true, clé: ['1', 'a'] },
    { condition: false, clé: ['1', 'a'] },
    { condition: true, clé: ['1', NON_RENSEIGNÉ] },
  ] as const;
  const clé = [
    { genre: 'siret', valeur: '1' },
    { genre: 'choix X', valeur: 'a' },
  ];
  expect(cumulsConnus(clés, [règle('p'), règle('q'), règle('r'), règle('s')])).toEqual([
    { avec: 'p', clé, message: 'p' },
  ]);
});
