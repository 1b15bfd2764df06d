import { expect, test } from 'vitest';
import { describeType } from './describe.ts';
import { type Type, YEAR } from './types.ts';

const choice = (multiple: boolean, name?: string): Type =>
  ({
    kind: 'choix',
    multiple,
    options: [],
    groups: [],
    ...(name && { declaration: { name: { text: name } } }),
  }) as never;

const TYPES: readonly Type[] = [
  ...(['oui/non', 'taux', 'date', 'instant', 'durée', 'texte', 'fichier', 'fenêtre', 'erreur'] as const).map(
    (kind) => ({ kind }),
  ),
  { kind: 'identifiant', name: 'SIRET' },
  { kind: 'entier' },
  { kind: 'entier', unit: 'site' },
  { kind: 'entier', unit: YEAR },
  { kind: 'décimal' },
  { kind: 'décimal', unit: 'm2' },
  { kind: 'montant' },
  { kind: 'montant', per: 'site' },
  choice(false),
  choice(true),
  choice(false, 'Secteur'),
  { kind: 'liste', node: {} as never },
];

test('a unit, what an amount is for, the name of a choice are in the words', () => {
  expect(
    [
      { kind: 'entier', unit: 'site' } as const,
      { kind: 'entier', unit: YEAR } as const,
      { kind: 'montant', per: 'site' } as const,
      { kind: 'identifiant', name: 'SIRET' } as const,
      choice(true, 'Secteur'),
    ].map((type) => describeType(type)),
  ).toEqual([
    'un nombre entier (site)',
    'une année',
    'un montant par site',
    'un texte (SIRET)',
    'un choix multiple « Secteur »',
  ]);
});

test('each type has words of its own, for sentences', () => {
  const described = TYPES.map(describeType);
  expect(new Set(described).size).toBe(TYPES.length);
  for (const words of described) expect(words).toMatch(/^une? \p{L}/u);
});
