import { defineProject } from 'vitest/config';

export default defineProject({
  test: {
    name: 'serveur',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/base.global.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
