import { defineProject } from 'vitest/config';

// Whole programmes, hundreds of situations each: on a busy machine, that is long.
export default defineProject({ test: { name: 'differential', include: ['*.test.ts'], testTimeout: 60_000 } });
