import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/**
 * Mutation score of a package, `PAQUET=runtime npm run mutation`: which of its mistakes its own tests would notice.
 *
 * A big package is drawn from, `PAQUET=language PART=5 npm run mutation`: 5 % of its lines, in blocks spread over all of
 * its files, the same ones for the same `TIRAGE`. A mutant that is longer than its block is not drawn.
 */
const { PAQUET: paquet = 'runtime', PART: part = '100', TIRAGE: tirage = '1' } = process.env;
const LIGNES_PAR_BLOC = 10;

const sources = [
  `packages/${paquet}/src/**/*.ts`,
  '!**/*.{test,proof}.ts',
  // What only tests run.
  '!**/testing/**',
  // Lists of exports.
  '!**/index.ts',
  // Texts, and nothing else: of the errors (each has its example in the catalogue) and of the reference's page.
  '!**/diagnostics/codes/**',
  '!**/reference/**',
];

/** `file:first-last` of the blocks that are drawn. */
function blocs() {
  const [tout, ...exclus] = sources;
  const fichiers = globSync(tout, { exclude: exclus.map((motif) => motif.slice(1)) });
  return fichiers.flatMap((fichier) => {
    const lignes = readFileSync(fichier, 'utf8').split('\n').length;
    const débuts = Array.from({ length: Math.ceil(lignes / LIGNES_PAR_BLOC) }, (_, rang) => rang * LIGNES_PAR_BLOC + 1);
    return débuts
      .filter((début) => tiré(`${fichier}:${début}`))
      .map((début) => `${fichier}:${début}-${début + LIGNES_PAR_BLOC - 1}`);
  });
}

function tiré(bloc) {
  const hasard = createHash('sha256').update(`${tirage} ${bloc}`).digest().readUInt32BE() / 2 ** 32;
  return hasard * 100 < Number(part);
}

export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'stryker.vitest.config.ts' },
  mutate: part === '100' ? sources : blocs(),
  coverageAnalysis: 'perTest',
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: `.stryker/${paquet}.json` },
  tempDirName: `.stryker/tmp-${paquet}`,
  incremental: true,
  incrementalFile: `.stryker/${paquet}.incremental.json`,
  concurrency: 1,
  // On a busy machine a slow run is no endless loop: nothing is found out that way but one.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  ignorePatterns: ['**/dist', 'apps', 'programmes', '.guichet', '.turbo'],
  clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: true },
  // Of a whole package only: a part says less.
  thresholds: { high: 90, low: 85, break: part === '100' ? 85 : null },
};
