/**
 * The programmes of the repository, compiled in memory: tests that cross packages run on all of them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type Compilation } from '@guichet/compiler';
import type { ProgrammeServeur } from '@guichet/runtime';

const ROOT = join(import.meta.dirname, '../programmes');

export interface CompiledProgramme {
  readonly slug: string;
  readonly compilation: Compilation;
  /** The module that `guichet build` made of it. */
  load(): Promise<ProgrammeServeur>;
}

export const programmes: readonly CompiledProgramme[] = readdirSync(ROOT)
  .toSorted()
  .map((slug) => ({ slug, names: readdirSync(join(ROOT, slug)).filter((name) => name.endsWith('.guichet')) }))
  .filter(({ names }) => names.length > 0)
  .map(({ slug, names }) => ({
    slug,
    compilation: compile(
      names
        .toSorted()
        .map((name) => ({ path: `programmes/${slug}/${name}`, text: readFileSync(join(ROOT, slug, name), 'utf8') })),
      '0.0.0',
    ),
    load: async () => {
      const module: { default: ProgrammeServeur } = await import(join(ROOT, slug, 'dist/serveur.js'));
      return module.default;
    },
  }));
