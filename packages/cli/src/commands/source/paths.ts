/** The text of a file of a programme, from its path as a declaration writes it. */
import { join, relative } from 'node:path';
import type { ProgrammeFolder } from '../../programmes.ts';

export function assetText({ path: folder, files }: ProgrammeFolder, written: string): string | undefined {
  const wanted = relative('', join(folder, written)).normalize('NFC');
  return files.find(({ path }) => path.normalize('NFC') === wanted)?.text;
}
