import { defineProject } from 'vitest/config';

// Each file has its own Chromium; the server is one for all. A journey fills a whole dossier, twice over for two widths.
export default defineProject({
  test: {
    name: 'journeys',
    sequence: { groupOrder: 1 },
    include: [process.env['CAPTURES'] ? 'captures.ts' : '*.test.ts'],
    globalSetup: ['server.global.ts'],
    // A journey mostly waits for the browser: two go on at once, even on two cores.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
