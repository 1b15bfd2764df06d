import { expect, test } from 'vitest';
import { surveyMutations } from './mutations.ts';

test('the front end survives mutated programmes', () => {
  expect(surveyMutations(300, 1_000_000_000).texts).toBe(300);
}, 60_000);
