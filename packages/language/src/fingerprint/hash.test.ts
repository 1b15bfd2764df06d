import { expect, test } from 'vitest';
import { hash, keyOf } from './hash.ts';

/** The bytes 0, 1, 2, … as UTF-16 units. */
function message(bytes: number): string {
  return Array.from({ length: bytes / 2 }, (_, rank) => String.fromCharCode((2 * rank + 1) * 256 + 2 * rank)).join('');
}

test('gives the vectors of its authors, for messages of whole units', () => {
  const key = [0x03020100, 0x07060504] as const;
  const tags = [0, 2, 4, 6].map((bytes) => hash(key, message(bytes)));
  expect(tags).toEqual([0x5b9f35a9, 0x03a662fa, 0x89466e2a, 0x23fc6358]);
});

test('depends on the key and on every character', () => {
  const seen = new Set([hash([0, 0], 'ab'), hash([0, 1], 'ab'), hash([1, 0], 'ab'), hash([0, 0], 'ba')]);
  expect(seen.size).toBe(4);
});

test('the key of a document is its own, in both of its halves', () => {
  const keys = ['a.txt', 'b.txt', 'ab.txt', ''].map(keyOf);
  expect(new Set(keys.flat()).size).toBe(8);
  expect(keyOf('a.txt')).toEqual(keys[0]);
});
