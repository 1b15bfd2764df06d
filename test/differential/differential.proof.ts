import { describe, test } from 'vitest';
import { programmes } from '../programmes.ts';
import { provesEqual } from './compare.ts';

const SITUATIONS = Number(process.env['SITUATIONS'] ?? 100_000);

describe.each(programmes)('$slug', ({ compilation, load }) => {
  test(`gives the same through interpreter and calculator, ${SITUATIONS} times`, async () => {
    const { plan } = compilation;
    if (!plan) throw new Error('No plan');
    provesEqual(plan, await load(), SITUATIONS);
  });
});
