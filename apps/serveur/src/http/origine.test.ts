import { expect, test } from 'vitest';
import { retourSûr } from './origine.ts';

test.each([
  ['/dossiers/1?a=b#c', '/dossiers/1?a=b#c'],
  ['/', '/'],
  [undefined, '/'],
  ['', '/'],
  ['dossiers', '/'],
  ['//x.example', '/'],
  ['/\\x.example', '/'],
  ['/a\\b', '/'],
  ['/\n/x.example', '/'],
  ['/..//x.example', '/'],
  ['javascript:alert(1)', '/'],
])('%s comes back to %s', (demandé, sûr) => {
  expect(retourSûr(demandé)).toBe(sûr);
});
