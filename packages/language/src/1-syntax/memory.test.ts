/** That what is read again is read the same is the workspace's test; here, that little is. */
import { expect, test } from 'vitest';
import { editOf } from './memory.ts';
import { type Memory, parseFiles } from './parse.ts';

const LINES = ['unité site', 'calcul un = 1', 'calcul deux = 2', 'calcul trois = 3', ''];

function remembered(text: string) {
  const memory: Memory = new Map();
  parseFiles([{ path: 'f', text }], [], memory);
  return memory.get('f')!;
}

test.each([
  ['a letter in the second', 'un = 1', 'un = 12', [1, 2], 1],
  ['a letter at the end', 'trois = 3', 'trois = 34', [3, 4], 1],
  ['a letter less at the beginning', 'unité site', 'unité sit', [0, 1], -1],
  ['the same letter as the one before', 'deux = 2', 'deux = 22', [2, 3], 1],
  ['a word replaced', 'deux = 2', 'deux = un', [2, 3], 1],
  ['one declaration removed', 'calcul deux = 2\n', '', [2, 4], -16],
  ['one declaration added', 'calcul deux = 2\n', 'calcul deux = 2\ncalcul cinq = 4\n', [3, 4], 16],
])('%s: only the declarations that it touches are read again', (_, before, after, [first, next], by) => {
  const text = LINES.join('\n');
  const edit = editOf(remembered(text), text.replace(before, after));
  expect(edit).toMatchObject({ first, next, by });
});

test('a text that is left open, or a brace that is not closed, has all be read again', () => {
  const text = LINES.join('\n');
  for (const broken of ['« calcul deux', 'calcul deux {'])
    expect(editOf(remembered(text), text.replace('calcul deux', broken))).toBeUndefined();
  expect(editOf(remembered(text.replace('calcul deux', 'calcul deux {')), text)).toBeUndefined();
});
