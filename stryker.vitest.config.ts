import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const paquet = process.env['PAQUET'] ?? 'runtime';
export default defineConfig({
  test: {
    isolate: false,
    root: `packages/${paquet}`,
    include: ['src/**/*.test.ts'],
    setupFiles: [fileURLToPath(new URL('stryker.setup.ts', import.meta.url))],
  },
});
