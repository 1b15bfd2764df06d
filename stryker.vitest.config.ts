import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const paquet = process.env['PAQUET'] ?? 'runtime';

/** Most mistakes are noticed by the test beside them: it runs first, then those of the same folder, and so on. */
class LePlusProcheDAbord extends BaseSequencer {
  override sort(tests: TestSpecification[]): Promise<TestSpecification[]> {
    const muté = this.ctx.config.related?.[0] ?? '';
    const distance = ({ moduleId }: TestSpecification): number =>
      moduleId.replace(/\.test\.ts$/, '') === muté.replace(/\.ts$/, '')
        ? 0
        : relative(dirname(muté), moduleId).split(sep).length;
    return Promise.resolve(tests.toSorted((a, b) => distance(a) - distance(b)));
  }
}

export default defineConfig({
  test: {
    root: `packages/${paquet}`,
    include: ['src/**/*.test.ts'],
    // Thousands of random texts through the whole front end: minutes for a mutant, and they notice crashes only.
    exclude: ['**/*.fuzz.test.ts', '**/random.test.ts'],
    // Test files share their modules; each mutant has its own run of them.
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    sequence: { sequencer: LePlusProcheDAbord },
    setupFiles: [fileURLToPath(new URL('stryker.setup.ts', import.meta.url))],
  },
});
