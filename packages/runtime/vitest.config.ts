import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'runtime', isolate: false, include: ['src/**/*.test.ts'] } });
