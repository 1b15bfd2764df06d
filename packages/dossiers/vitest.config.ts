import { defineProject } from 'vitest/config';

export default defineProject({ test: { name: 'dossiers', include: ['src/**/*.test.ts'] } });
