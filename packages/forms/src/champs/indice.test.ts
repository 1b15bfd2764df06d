import { expect, test } from 'vitest';
import type { TypeChamp } from '@guichet/runtime';
import { indice } from './indice.ts';

test.each<[TypeChamp, string]>([
  [{ genre: 'montant' }, 'Montant en euros. Exemple : 21 500.'],
  [
    { genre: 'montant', minimum: 5_000_000, maximum: 600_000_000 },
    'Montant en euros, de 50 000 € à 6 000 000 €. Exemple : 50 000.',
  ],
  [{ genre: 'montant', maximum: 100_000 }, 'Montant en euros, au plus 1 000 €. Exemple : 1 000.'],
  [{ genre: 'taux', minimum: '30', maximum: '100' }, 'Pourcentage, de 30 % à 100 %. Exemple : 70.'],
  [{ genre: 'taux', maximum: '10' }, 'Pourcentage, au plus 10 %. Exemple : 10.'],
  [{ genre: 'décimal', minimum: '100' }, 'Nombre, avec une virgule si besoin, au moins 100. Exemple : 100.'],
  [{ genre: 'date' }, 'Exemple : 15 3 2022.'],
  [{ genre: 'date', minimum: '2026-04-01' }, 'À partir du 1er avril 2026. Exemple : 15 4 2026.'],
  [{ genre: 'date', minimum: '2026-04-20' }, 'À partir du 20 avril 2026. Exemple : 20 4 2026.'],
  [{ genre: 'date', maximum: '2020-12-31' }, 'Jusqu’au 31 décembre 2020. Exemple : 31 12 2020.'],
])('the example is within the bounds: %o', (type, attendu) => {
  expect(indice(type)?.replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(attendu);
});
