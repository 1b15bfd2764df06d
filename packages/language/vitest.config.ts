import { defineProject } from 'vitest/config';

export default defineProject({
  test: { name: 'language', isolate: false, testTimeout: 60_000, include: ['src/**/*.test.ts'] },
});
