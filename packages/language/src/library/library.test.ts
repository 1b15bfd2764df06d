import { expect, test } from 'vitest';
import { parseFiles } from '../1-syntax/parse.ts';
import { GEOGRAPHY } from './geography.ts';
import { libraryChoices } from './library.ts';

test('it is written in the language, without error', () => {
  expect(parseFiles([{ path: 'f', text: GEOGRAPHY }])[0]!.diagnostics).toEqual([]);
});

test.each([
  ['région', 18],
  ['département', 101],
])('%s: %i, of which five overseas', (name, count) => {
  const choice = libraryChoices().find((each) => each.name?.text === name)!;
  expect(choice.options).toHaveLength(count);
  expect(new Set(choice.options.map((option) => option.name.text)).size).toBe(count);
  expect(choice.options.every(({ label }) => label !== undefined)).toBe(true);
  const [overseas] = choice.groups;
  expect(overseas?.name.text).toBe('outre_mer');
  expect(overseas?.options.map((option) => option.name.text).sort()).toEqual([
    'Guadeloupe',
    'Guyane',
    'La_Réunion',
    'Martinique',
    'Mayotte',
  ]);
});
