import { expect, test } from 'vitest';
import { tousLesChamps } from './champs.ts';
import { champ } from './essais/champ.ts';
import type { Champ, Étape } from './programme/formulaire.ts';

const étape = (id: string, champs: readonly Champ[], groupes: Étape['groupes'] = []): Étape => ({
  id,
  titre: id,
  champs,
  groupes,
});

test('those of étapes, then of their groups, in order; those of a list after it', () => {
  const sites = champ('sites', { genre: 'liste', minimum: 0, maximum: 9, champs: [champ('sites[].places')] });
  const groupe = { id: 'g', titre: 'G', champs: [champ('d')], sources: [] };
  const étapes = [étape('un', [champ('a'), sites], [groupe]), étape('deux', [champ('z')])];
  expect(tousLesChamps(étapes).map(({ chemin }) => chemin)).toEqual(['a', 'sites', 'sites[].places', 'd', 'z']);
});
