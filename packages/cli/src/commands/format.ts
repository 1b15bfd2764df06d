/**
 * `guichet format`: one way to lay out a programme.
 */
import { writeFile } from 'node:fs/promises';
import { format as formatText } from '@guichet/language';
import type { ProgrammeFolder } from '../programmes.ts';

export async function format(programmes: readonly ProgrammeFolder[], checking: boolean): Promise<number> {
  const files = programmes.flatMap((programme) => programme.files.filter(({ path }) => path.endsWith('.guichet')));
  const changed = files.flatMap(({ path, text }) => {
    const formatted = formatText(text);
    return formatted === text ? [] : [{ path, formatted }];
  });
  if (!checking) await Promise.all(changed.map(({ path, formatted }) => writeFile(path, formatted)));
  for (const { path } of changed)
    console.log(checking ? `${path} : à mettre en forme (guichet format).` : `${path} : mis en forme.`);
  if (changed.length === 0) console.log('Tous les fichiers sont en forme.');
  return checking && changed.length > 0 ? 1 : 0;
}
