/**
 * Programmes on disk: a folder with `.guichet` files, in which one declares the programme.
 */
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { SourceFile } from '@guichet/language';

/** A mistake in the command itself, told as it is. */
export class UsageError extends Error {}

export interface ProgrammeFolder {
  /** The folder's name identifies the programme everywhere. */
  readonly slug: string;
  readonly path: string;
  /** Of its package. */
  readonly version: string;
  /** What is written, the tables that it reads, the empreintes of its sources. */
  readonly files: readonly SourceFile[];
  /** Names of the programmes in the same folder, this one among them. */
  readonly neighbours: readonly string[];
}

/** Of the empreintes, in a programme's folder. */
export const SOURCES = 'sources';
/** Of the tables that do not stand beside what is written. */
export const TABLES = 'tables';

/** `folders` as given on the command line; none: the current programme, or all those of `programmes/`. */
export async function findProgrammes(folders: readonly string[]): Promise<readonly ProgrammeFolder[]> {
  const paths = folders.length > 0 ? await Promise.all(folders.map(folderOf)) : await defaultFolders();
  const programmes = await Promise.all(paths.map(readProgramme));
  return programmes.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** A folder, or the name of one of those of `programmes/`. */
async function folderOf(given: string): Promise<string> {
  const [path, named] = [resolve(given), resolve('programmes', given)];
  const exists = await stat(path).catch(() => undefined);
  return !exists && (await guichetFiles(named)).length > 0 ? named : path;
}

async function defaultFolders(): Promise<readonly string[]> {
  const here = process.cwd();
  if ((await guichetFiles(here)).length > 0) return [here];
  const parent = join(here, 'programmes');
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(parent, name));
  const counts = await Promise.all(folders.map(async (folder) => (await guichetFiles(folder)).length));
  const found = folders.filter((_, rank) => (counts[rank] ?? 0) > 0);
  if (found.length === 0)
    throw new UsageError(
      'Aucun programme ici : placez-vous dans le dossier d’un programme, ou dans celui qui contient « programmes ».',
    );
  return found;
}

async function guichetFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  // The portal keeps its dossiers in a folder called « .guichet ».
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.flatMap(({ name }) => (name.endsWith('.guichet') ? [name] : [])).toSorted();
}

export async function readProgramme(path: string): Promise<ProgrammeFolder> {
  const info = await stat(path).catch(() => undefined);
  if (!info?.isDirectory()) throw new UsageError(`Le dossier « ${relative('', path) || path} » n’existe pas.`);
  const names = await guichetFiles(path);
  if (names.length === 0)
    throw new UsageError(`Le dossier « ${relative('', path) || path} » ne contient aucun fichier .guichet.`);
  const beside = [
    ...(await filesIn(path, '.', /\.csv$/i)),
    ...(await filesIn(path, TABLES, /\.csv$/i)),
    ...(await filesIn(path, SOURCES, /\.empreinte$/)),
  ];
  const files = await Promise.all(
    [...names, ...beside].map(async (name) => ({
      path: relative('', join(path, name)),
      text: await readFile(join(path, name), 'utf8'),
    })),
  );
  const neighbours = await namesIn(dirname(path));
  return { slug: basename(path), path, version: await packageVersion(path), files, neighbours };
}

/** What the programmes of a folder are called in the language. */
async function namesIn(parent: string): Promise<readonly string[]> {
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(parent, name));
  const names = await Promise.all(
    folders.map(async (folder) => {
      const files = await guichetFiles(folder);
      const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
      return texts.flatMap((text) => /^\s*programme\s+([\p{L}\p{N}_.]+)/mu.exec(text.normalize('NFC'))?.[1] ?? []);
    }),
  );
  return names.flat();
}

async function filesIn(path: string, folder: string, pattern: RegExp): Promise<readonly string[]> {
  const names = await readdir(join(path, folder)).catch(() => []);
  return names
    .filter((name) => pattern.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}

async function packageVersion(path: string): Promise<string> {
  try {
    return String(JSON.parse(await readFile(join(path, 'package.json'), 'utf8')).version ?? '0.0.0');
  } catch {
    return '0.0.0';
  }
}
