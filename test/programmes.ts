/**
 * The programmes of the repository, compiled in memory: tests that cross packages run on all of them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** Of the files of a programme, from its folder. */
function namesIn(slug: string, folder: string, extension: string): string[] {
  const path = join(ROOT, slug, folder);
  const names = existsSync(path) ? readdirSync(path) : [];
  return names.filter((name) => name.endsWith(extension)).map((name) => join(folder, name));
}

export const programmes: readonly CompiledProgramme[] = readdirSync(ROOT)
  .toSorted()
  .map((slug) => ({ slug, names: [...namesIn(slug, '.', '.guichet'), ...namesIn(slug, 'sources', '.empreinte')] }))
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
