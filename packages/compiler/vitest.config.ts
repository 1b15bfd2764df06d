import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'compiler', isolate: false, include: ['src/**/*.test.ts'] } });
