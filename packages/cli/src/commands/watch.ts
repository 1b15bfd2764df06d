/**
 * `guichet build --watch`: builds again the programme whose text changes.
 */
import { existsSync } from 'node:fs';
import { watch as watchFolder } from 'node:fs/promises';
import { join } from 'node:path';
import { readProgramme, SOURCES, TABLES, type ProgrammeFolder } from '../programmes.ts';
import { build } from './build.ts';

/** Editors write a file in several steps: wait for the last. */
const QUIET_MILLISECONDS = 50;

export async function watch(programmes: readonly ProgrammeFolder[]): Promise<number> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  // Begun once the folders are watched: what changes during the first build is built after it.
  const first = Promise.resolve()
    .then(() => build(programmes))
    .then(() => console.log('En attente de modifications ; Ctrl-C pour arrêter.'));
  try {
    await Promise.all([first, ...programmes.map((programme) => watchOne(programme, stop.signal, first))]);
  } finally {
    stop.abort();
  }
  return 0;
}

async function watchOne({ path }: ProgrammeFolder, signal: AbortSignal, first: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let building = first;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(() => rebuild(path));
    }, QUIET_MILLISECONDS);
  };
  const folders = [path, join(path, SOURCES), join(path, TABLES)].filter((folder) => existsSync(folder));
  await Promise.all(folders.map((folder) => watchFiles(folder, signal, changed)));
}

async function watchFiles(folder: string, signal: AbortSignal, changed: () => void): Promise<void> {
  try {
    for await (const { filename } of watchFolder(folder, { signal }))
      if (/\.(?:guichet|empreinte|csv)$/i.test(filename ?? '')) changed();
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function rebuild(path: string): Promise<void> {
  try {
    await build([await readProgramme(path)]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
