import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computing } from '../testing/duration.ts';
import { editDistance } from './edit-distance.ts';

const words = fc.stringMatching(/^[abc]{0,7}$/);

/** What the distance means: the cheapest way to make `b` of `a`, from their ends; no letter is touched twice. */
function meaning(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [shorter, less] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    meaning(shorter, b) + 1,
    meaning(a, less) + 1,
    meaning(shorter, less) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(...ways, ...(swapped ? [meaning(a.slice(0, -2), b.slice(0, -2)) + 1] : []));
}

test('counts the letters to insert, delete, change, or swap with their neighbour', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(editDistance(a, b)).toBe(meaning(a, b));
    }),
    { numRuns: 200 },
  );
});

test('is the same up to a limit, and larger than it beyond', () => {
  fc.assert(
    fc.property(words, words, fc.nat(7), (a, b, limit) => {
      const [free, limited] = [editDistance(a, b), editDistance(a, b, limit)];
      if (free <= limit) expect(limited).toBe(free);
      else expect(limited).toBeGreaterThan(limit);
    }),
  );
});

test('beyond a limit is not searched to the end', () => {
  const [a, b] = ['a'.repeat(20_000), 'b'.repeat(20_000)];
  expect(editDistance(a, b, 1)).toBeGreaterThan(1);
  expect(computing(() => editDistance(a, b, 1))).toBeLessThan(1000);
});
