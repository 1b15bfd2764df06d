import { defineProject } from 'vitest/config';

// Each test starts the command several times: on a busy machine, that is long.
export default defineProject({ test: { name: 'cli', include: ['src/**/*.test.ts'], testTimeout: 30_000 } });
