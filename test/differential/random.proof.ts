import { test } from 'vitest';
import { provesSameMeaning } from './random.ts';

const PROGRAMMES = Number(process.env['PROGRAMMES'] ?? 10_000);

test(`${PROGRAMMES} random programmes: laid out, compiled and run, they mean the same`, async () => {
  for (let seed = 1; seed <= PROGRAMMES; seed++) await provesSameMeaning(1_000_000 + seed, 25);
});
