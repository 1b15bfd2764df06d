import { analyse } from '@guichet/language';
import { vérifierRéponse } from '@guichet/runtime';
import { expect, test } from 'vitest';
import { lower } from './lower.ts';

/** Which of these answers the form takes. */
function taken(type: string, bounds: string, answers: readonly (number | string)[]): (number | string)[] {
  const text = `programme p « P » { }\nétape e « E » { champ a : ${type} « A » { ${bounds} } }`;
  const [champ] = lower(analyse([{ path: 'f', text }])).steps[0]!.champs;
  return answers.filter((answer) => vérifierRéponse(champ!, answer) === null);
}

test.each([
  ['entier', 'minimum 2 maximum 3', [1, 2, 3, 4], [2, 3]],
  ['entier', 'minimum −1', [-2, -1, 0], [-1, 0]],
  ['montant', 'minimum 2,50 € maximum 1 k€', [249, 250, 100_000, 100_001], [250, 100_000]],
  ['décimal', 'minimum 0,05 maximum 12,5', ['0.049', '0.05', '9', '12.5', '12.51'], ['0.05', '9', '12.5']],
  ['taux', 'maximum 70,5 %', ['9', '70.5', '70.6', '100'], ['9', '70.5']],
  [
    'date',
    'minimum 1er janvier 2026 maximum 31 mars 2026',
    ['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01'],
    ['2026-01-01', '2026-03-31'],
  ],
] as const)('%s { %s }', (type, bounds, answers, expected) => {
  expect(taken(type, bounds, answers)).toEqual(expected);
});
