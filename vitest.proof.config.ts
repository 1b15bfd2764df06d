import { defineConfig } from 'vitest/config';

/** Long proofs: `npm run proof`, sized by environment variables. */
export default defineConfig({
  test: {
    name: 'proof',
    include: ['{packages,apps,test}/**/*.proof.ts'],
    exclude: ['**/node_modules/**'],
    testTimeout: 3_600_000,
  },
});
