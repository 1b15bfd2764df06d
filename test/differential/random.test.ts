import { test } from 'vitest';
import { provesSameMeaning } from './random.ts';

test('20 random programmes: laid out, compiled and run, they mean the same', async () => {
  for (let seed = 1; seed <= 20; seed++) await provesSameMeaning(seed, 15);
}, 120_000);
