/**
 * The changeset of a comparison, in the nearest `.changeset` folder. The same comparison writes the same file.
 */
import { createHash } from 'node:crypto';
import { stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { renderChangeset, type Comparaison } from '@guichet/compiler';
import { UsageError } from '../programmes.ts';
import type { ProgrammeVersion } from './version.ts';

/** What was done, in words. */
export async function writeChangeset(
  comparison: Comparaison,
  { folder, packageName, slug }: ProgrammeVersion,
): Promise<string> {
  if (folder === undefined || packageName === undefined)
    throw new UsageError(
      '--changeset demande que <après> soit un dossier sur disque, avec un package.json qui le nomme.',
    );
  const text = renderChangeset(comparison, packageName);
  if (text === undefined) return 'Aucun changement : pas de changeset.';
  const target = await changesetFolder(folder);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const path = join(target, `${slug}-${digest}.md`);
  await writeFile(path, text);
  return `Changeset écrit : ${relative('', path)}`;
}

async function changesetFolder(from: string): Promise<string> {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, '.changeset');
    const info = await stat(candidate).catch(() => undefined);
    if (info?.isDirectory()) return candidate;
    if (folder === dirname(folder)) throw new UsageError('Aucun dossier « .changeset » ici ni au-dessus.');
  }
}
