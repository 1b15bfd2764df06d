import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { confronter, mêmeRéponse } from './conflits.ts';
import type { RéponseStockée } from './modele.ts';

const stockées = new Map<string, RéponseStockée>([
  ['nom', { chemin: 'nom', réponse: 'Tilleuls', révision: 2, auteur: 'Alice' }],
  ['vidé', { chemin: 'vidé', réponse: null, révision: 4, auteur: 'Alice' }],
]);

test('a change made from the stored revision is written', () => {
  expect(confronter([{ chemin: 'nom', réponse: 'Érables', révision: 2 }], stockées)).toEqual({
    conflits: [],
    écritures: [{ chemin: 'nom', réponse: 'Érables', révision: 3 }],
    révisions: { nom: 3 },
  });
});

test('a first answer is revision 1; emptying an answer counts', () => {
  const { écritures } = confronter(
    [
      { chemin: 'neuf', réponse: true, révision: 0 },
      { chemin: 'nom', réponse: null, révision: 2 },
    ],
    stockées,
  );
  expect(écritures.map(({ révision }) => révision)).toEqual([1, 3]);
});

test.each([0, 1, 3, 99])('a change made from revision %i is refused with the stored value', (révision) => {
  expect(confronter([{ chemin: 'nom', réponse: 'Érables', révision }], stockées)).toMatchObject({
    conflits: [{ chemin: 'nom', réponse: 'Tilleuls', révision: 2, auteur: 'Alice' }],
    écritures: [],
  });
});

test('an answer emptied meanwhile is a conflict too', () => {
  const { conflits } = confronter([{ chemin: 'vidé', réponse: 'x', révision: 3 }], stockées);
  expect(conflits).toEqual([{ chemin: 'vidé', réponse: null, révision: 4, auteur: 'Alice' }]);
});

test('the value already stored is no conflict whatever the revision, and is not written again', () => {
  const modifications = [
    { chemin: 'nom', réponse: 'Tilleuls', révision: 0 },
    { chemin: 'jamais', réponse: null, révision: 7 },
  ];
  expect(confronter(modifications, stockées)).toEqual({
    conflits: [],
    écritures: [],
    révisions: { nom: 2, jamais: 0 },
  });
});

test('whoever writes in whatever order, no value disappears without its author having seen it', () => {
  const coup = fc.record({ auteur: fc.nat(2), réponse: fc.constantFrom('a', 'b', 'c', null) });
  fc.assert(
    fc.property(fc.array(coup), (coups) => {
      const table = new Map<string, RéponseStockée>();
      const vues = [0, 0, 0];
      for (const { auteur, réponse } of coups) {
        const avant = table.get('x');
        const { écritures, conflits, révisions } = confronter(
          [{ chemin: 'x', réponse, révision: vues[auteur] ?? 0 }],
          table,
        );
        for (const écrite of écritures) {
          expect(vues[auteur]).toBe(avant?.révision ?? 0);
          table.set('x', { ...écrite, auteur: String(auteur) });
        }
        vues[auteur] = conflits[0]?.révision ?? révisions['x'] ?? 0;
        expect(table.get('x')?.révision ?? 0).toBe((avant?.révision ?? 0) + écritures.length);
      }
    }),
  );
});

test('lists are the same when their elements are, files when they are the same files', () => {
  const fichier = { id: 'f1', nom: 'a.pdf', type: 'application/pdf', taille: 3 };
  expect(mêmeRéponse(['a', 'b'], ['a', 'b'])).toBe(true);
  expect(mêmeRéponse(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(mêmeRéponse(['a'], 'a')).toBe(false);
  expect(mêmeRéponse([fichier], [{ ...fichier }])).toBe(true);
  expect(mêmeRéponse([fichier], ['f1'])).toBe(false);
  expect(mêmeRéponse(1, '1')).toBe(false);
});
