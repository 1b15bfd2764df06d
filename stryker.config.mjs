/** Mutation score of a package: `PAQUET=runtime npm run mutation`. Tests that would notice, or not, each mistake. */
const paquet = process.env.PAQUET ?? 'runtime';

export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'stryker.vitest.config.ts' },
  mutate: [`packages/${paquet}/src/**/*.ts`, '!**/*.{test,proof}.ts', '!**/testing/**', '!**/index.ts'],
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: `.stryker/${paquet}.json` },
  tempDirName: '.stryker/tmp',
  incremental: true,
  incrementalFile: `.stryker/${paquet}.incremental.json`,
  concurrency: 1,
  // On a busy machine a slow run is no endless loop.
  timeoutMS: 30_000,
  ignorePatterns: ['**/dist', 'apps', 'programmes', '.guichet', '.turbo'],
  clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: true },
};
