import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fraction, soustraire } from './nombres.ts';
import { ordre, type Comparable } from './ordre.ts';

test('numbers, texts and truths have the order that they are known by', () => {
  const croissantes: readonly (readonly Comparable[])[] = [
    [-(2 ** 53) + 1, -1, fraction(-1, 2), 0, fraction(1, 3), fraction(1, 2), 1, 2, fraction(10n ** 20n, 1n)],
    ['', '2022-09-01', '2022-09-01T08:00', '2022-10-01', 'DPI', 'é'],
    [false, true],
  ];
  for (const valeurs of croissantes)
    for (const [i, a] of valeurs.entries())
      for (const [j, b] of valeurs.entries()) expect(Math.sign(ordre(a, b))).toBe(Math.sign(i - j));
});

test('a fraction is compared exactly, with an integer too', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 2, max: 1000 }), fc.integer({ min: 1 }), (n, d, écart) => {
      const x = fraction(BigInt(n) * BigInt(d) + 1n, d);
      expect([ordre(x, n), ordre(n, x), ordre(x, x)].map(Math.sign)).toEqual([1, -1, 0]);
      expect(Math.sign(ordre(soustraire(x, écart), x))).toBe(-1);
    }),
  );
});
