/**
 * `guichet format`: one way to lay out a programme, or some lines of a file.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { applyEdits, format as formatText, formatObstacle, formatRange } from '@guichet/language';
import { type ProgrammeFolder, UsageError } from '../programmes.ts';

export async function format(programmes: readonly ProgrammeFolder[], checking: boolean): Promise<number> {
  const files = programmes.flatMap((programme) => programme.files.filter(({ path }) => path.endsWith('.guichet')));
  const broken = files.filter(({ path, text }) => tellObstacle(path, text));
  const changed = files.flatMap(({ path, text }) => {
    const formatted = formatText(text);
    return formatted === text ? [] : [{ path, formatted }];
  });
  if (!checking) await Promise.all(changed.map(({ path, formatted }) => writeFile(path, formatted)));
  for (const { path } of changed)
    console.log(checking ? `${path} : à mettre en forme (guichet format).` : `${path} : mis en forme.`);
  if (broken.length > 0) return 1;
  if (changed.length === 0) console.log('Tous les fichiers sont en forme.');
  return checking && changed.length > 0 ? 1 : 0;
}

/** `lines`: `10-20`, or `10`. Only their statements change. */
export async function formatLines(paths: readonly string[], lines: string, checking: boolean): Promise<number> {
  const [path, ...others] = paths;
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(lines) ?? [];
  if (path === undefined || others.length > 0 || first === undefined || Number(last) < Number(first))
    throw new UsageError('Indiquez des lignes et un fichier : guichet format --lignes 10-20 fichier.guichet');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(`Le fichier « ${path} » n’existe pas.`);
  if (tellObstacle(path, text)) return 1;
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1), text.length + 1];
  const start = starts[Number(first) - 1];
  if (start === undefined || start > text.length)
    throw new UsageError(`Le fichier « ${path} » n’a pas de ligne ${first}.`);
  const end = (starts[Number(last)] ?? text.length + 1) - 1;
  const changed = applyEdits(text, formatRange(text, start, end));
  if (changed === text) console.log('Ces lignes sont en forme.');
  else if (checking) console.log(`${path} : lignes ${lines} à mettre en forme.`);
  else {
    await writeFile(path, changed);
    console.log(`${path} : lignes ${lines} mises en forme.`);
  }
  return checking && changed !== text ? 1 : 0;
}

/** A file with a mistake in its writing is left as it is: its layout may be what shows the mistake. */
function tellObstacle(path: string, text: string): boolean {
  const obstacle = formatObstacle(text);
  if (!obstacle) return false;
  const line = text.slice(0, obstacle.span.start).split('\n').length;
  console.error(`${path}:${line} : laissé tel quel, car il contient une erreur. ${obstacle.message}`);
  return true;
}
