/**
 * One of the versions to compare: a folder, a packed package, an installed package, or a revision of the repository.
 */
import { readFile, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import type { SourceFile } from '@guichet/language';
import { UsageError, readProgramme } from '../programmes.ts';
import { commitOf, pathInRepository, readRevision } from './git.ts';
import { isSource } from './sources.ts';
import { readTarball } from './tarball.ts';

export interface ProgrammeVersion {
  /** As the command line names it. */
  readonly name: string;
  readonly slug: string;
  readonly version: string;
  /** Of its package.json. */
  readonly packageName: string | undefined;
  readonly files: readonly SourceFile[];
  /** Where it is on disk, if it is. */
  readonly folder?: string;
}

/** A revision that does not say which programme is that of the other version, or of the current folder. */
export async function readVersions(
  before: string,
  after: string,
): Promise<readonly [ProgrammeVersion, ProgrammeVersion]> {
  const onDisk = [await readOnDisk(before), await readOnDisk(after)] as const;
  const folder = onDisk[0]?.folder ?? onDisk[1]?.folder ?? process.cwd();
  return [onDisk[0] ?? (await readNamed(before, folder)), onDisk[1] ?? (await readNamed(after, folder))];
}

async function readOnDisk(name: string): Promise<ProgrammeVersion | undefined> {
  for (const path of [resolve(name), join(process.cwd(), 'node_modules', name)]) {
    const info = await stat(path).catch(() => undefined);
    if (info?.isDirectory()) return fromFolder(name, path);
    if (info?.isFile()) return fromTarball(name, path);
  }
  return undefined;
}

async function fromFolder(name: string, path: string): Promise<ProgrammeVersion> {
  const { slug, files } = await readProgramme(path);
  const manifest = await readFile(join(path, 'package.json'), 'utf8').catch(() => undefined);
  const named = files.map((file) => ({ path: relative(path, resolve(file.path)), text: file.text }));
  return { name, slug, files: named, folder: path, ...identity(manifest) };
}

async function fromTarball(name: string, path: string): Promise<ProgrammeVersion> {
  const content = await readFile(path);
  const entries = ((): ReadonlyMap<string, string> => {
    try {
      return readTarball(content);
    } catch {
      throw new UsageError(`Le fichier « ${name} » n’est pas un paquet (.tgz).`);
    }
  })();
  const files = [...entries].filter(([file]) => isSource(file)).map(([file, text]) => ({ path: file, text }));
  if (!files.some((file) => file.path.endsWith('.guichet')))
    throw new UsageError(`Le paquet « ${name} » ne contient aucun fichier .guichet.`);
  const { packageName, version } = identity(entries.get('package.json'));
  return { name, slug: basename(packageName ?? name), files, packageName, version };
}

async function readNamed(name: string, folder: string): Promise<ProgrammeVersion> {
  const [revision = '', path] = name.split(/:(.*)/s);
  const commit = await commitOf(folder, revision);
  if (commit === undefined)
    throw new UsageError(`« ${name} » n’est ni un dossier, ni un paquet, ni une révision de ce dépôt git.`);
  const inside = path ?? (await pathInRepository(folder)) ?? '.';
  const { slug, files, manifest } = await readRevision(folder, {
    commit,
    path: inside.replace(/\/$/, '') || '.',
    name,
  });
  return { name, slug, files, ...identity(manifest) };
}

function identity(manifest: string | undefined): Pick<ProgrammeVersion, 'packageName' | 'version'> {
  try {
    const { name, version } = JSON.parse(manifest ?? '{}') as { name?: unknown; version?: unknown };
    return { packageName: typeof name === 'string' ? name : undefined, version: String(version ?? '0.0.0') };
  } catch {
    return { packageName: undefined, version: '0.0.0' };
  }
}
