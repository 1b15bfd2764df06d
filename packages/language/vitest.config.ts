import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'language', isolate: false, include: ['src/**/*.test.ts'] } });
