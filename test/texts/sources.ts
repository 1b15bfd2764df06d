/** The texts of the programmes of the repository, as their editors wrote them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '@guichet/language';

const ROOT = join(import.meta.dirname, '../../programmes');

export interface Source {
  readonly slug: string;
  readonly files: readonly SourceFile[];
}

export const sources: readonly Source[] = readdirSync(ROOT)
  .toSorted()
  .map((slug) => ({
    slug,
    files: readdirSync(join(ROOT, slug))
      .filter((name) => name.endsWith('.guichet'))
      .toSorted()
      .map((path) => ({ path, text: readFileSync(join(ROOT, slug, path), 'utf8') })),
  }))
  .filter(({ files }) => files.length > 0);

/** What proves the quotations of a programme, at the paths that it looks for. */
export function fingerprintsOf(slug: string): readonly SourceFile[] {
  const folder = join(ROOT, slug, 'sources');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.empreinte'))
    .toSorted()
    .map((name) => ({ path: `sources/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}
