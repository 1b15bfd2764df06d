import { expect, test } from 'vitest';
import { surveyEdits } from './edits.ts';

/** The others have a meaning still, or are read as two mistakes. */
test('one mistake is one error, where it is', () => {
  const { counts, distances, elsewhere, worst } = surveyEdits(397);
  const all = counts.reduce((sum, count) => sum + count, 0);
  expect(all).toBeGreaterThan(80);
  expect((counts[0]! + counts[1]!) / all, worst).toBeGreaterThan(0.93);
  expect(counts[1]! / all, worst).toBeGreaterThan(0.88);
  expect(counts.length - 1, worst).toBeLessThanOrEqual(3);
  const near = distances.filter((lines) => lines <= 1).length;
  expect(near / (distances.length + elsewhere)).toBeGreaterThan(0.94);
}, 30_000);
