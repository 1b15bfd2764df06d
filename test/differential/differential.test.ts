import { describe, expect, test } from 'vitest';
import { programmes } from '../programmes.ts';
import { provesEqual } from './compare.ts';

describe.each(programmes)('$slug', ({ compilation, load }) => {
  test('has nothing to report, and its examples hold', () => {
    expect(compilation.diagnostics).toEqual([]);
    expect(compilation.examples.filter(({ failures }) => failures.length > 0)).toEqual([]);
    expect(compilation.examples.length).toBeGreaterThan(0);
  });

  test('gives the same through interpreter and calculator', async () => {
    const { plan } = compilation;
    if (!plan) throw new Error('No plan');
    provesEqual(plan, await load(), 300);
  });
});
