/**
 * A programme as a revision of the repository has it: `v1.2.0`, `main~3`, or `v1.2.0:programmes/esms-numerique`.
 */
import { execFile } from 'node:child_process';
import { basename, posix } from 'node:path';
import { promisify } from 'node:util';
import type { SourceFile } from '@guichet/language';
import { UsageError } from '../programmes.ts';
import { isSource } from './sources.ts';

const run = promisify(execFile);

/** Never through a shell; « --end-of-options » keeps a name from being read as an option. */
async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: 64 << 20 });
  return stdout;
}

/** The commit that a name stands for, if any. */
export async function commitOf(folder: string, revision: string): Promise<string | undefined> {
  if (revision === '' || revision.includes('\0')) return undefined;
  const found = await git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).catch(
    () => '',
  );
  return found.trim() || undefined;
}

/** Where a folder stands in its repository: `programmes/esms-numerique`, `.` for its root. */
export async function pathInRepository(folder: string): Promise<string | undefined> {
  const found = await git(folder, 'rev-parse', '--show-prefix').catch(() => undefined);
  return found === undefined ? undefined : posix.join('.', found.trim() || '.').replace(/\/$/, '');
}

export interface Revision {
  readonly slug: string;
  readonly files: readonly SourceFile[];
  /** The package.json of the programme, if it has one. */
  readonly manifest: string | undefined;
}

/** `path` in the repository; files are named from there. */
export async function readRevision(
  folder: string,
  { commit, path, name }: { readonly commit: string; readonly path: string; readonly name: string },
): Promise<Revision> {
  const tree = `${commit}:${path === '.' ? '' : path}`;
  const listed = await git(folder, 'ls-tree', '-z', '--full-tree', '-r', '--name-only', '--end-of-options', tree).catch(
    () => undefined,
  );
  if (listed === undefined) throw new UsageError(`La révision « ${name} » ne contient pas le dossier « ${path} ».`);
  const names = listed.split('\0').filter((each) => each !== '');
  const show = (file: string): Promise<string> =>
    git(folder, 'show', '--end-of-options', `${commit}:${posix.join(path, file)}`);
  const sources = names.filter(isSource).toSorted();
  if (!sources.some((each) => each.endsWith('.guichet')))
    throw new UsageError(`Le dossier « ${path} » ne contient aucun fichier .guichet à la révision « ${name} ».`);
  return {
    slug: basename(path === '.' ? await git(folder, 'rev-parse', '--show-toplevel') : path).trim(),
    files: await Promise.all(sources.map(async (file) => ({ path: file, text: await show(file) }))),
    manifest: names.includes('package.json') ? await show('package.json') : undefined,
  };
}
