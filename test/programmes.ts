/**
 * The programmes of the repository, compiled in memory: tests that cross packages run on all of them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compile, type Compilation } from '@guichet/compiler';
import type { SourceFile } from '@guichet/language';
import type { ProgrammeServeur } from '@guichet/runtime';

const ROOT = join(import.meta.dirname, '../programmes');

export interface CompiledProgramme {
  readonly slug: string;
  readonly files: readonly SourceFile[];
  readonly compilation: Compilation;
  /** The module that `guichet build` made of it. */
  load(): Promise<ProgrammeServeur>;
}

/** The programme of a folder, compiled from its texts, its tables and the fingerprints of its sources. */
export function compiled(folder: string): Compilation {
  return compile(filesOf(folder), '0.0.0');
}

function filesOf(folder: string): readonly SourceFile[] {
  return textsOf(folder).map((name) => ({
    path: relative(join(import.meta.dirname, '..'), join(folder, name)),
    text: readFileSync(join(folder, name), 'utf8'),
  }));
}

function textsOf(folder: string): readonly string[] {
  const texts = namesIn(folder, '.', /\.(guichet|csv)$/);
  return [...texts, ...namesIn(folder, 'tables', /\.csv$/), ...namesIn(folder, 'sources', /\.empreinte$/)].toSorted();
}

function namesIn(folder: string, inner: string, pattern: RegExp): readonly string[] {
  const path = join(folder, inner);
  const names = existsSync(path) ? readdirSync(path) : [];
  return names.filter((name) => pattern.test(name)).map((name) => join(inner, name));
}

export const programmes: readonly CompiledProgramme[] = readdirSync(ROOT)
  .toSorted()
  .filter((slug) => textsOf(join(ROOT, slug)).length > 0)
  .map((slug) => ({
    slug,
    files: filesOf(join(ROOT, slug)),
    compilation: compiled(join(ROOT, slug)),
    load: async () => {
      const module: { default: ProgrammeServeur } = await import(join(ROOT, slug, 'dist/serveur.js'));
      return module.default;
    },
  }));
