/**
 * `guichet build`: the package of each programme, in its `dist` folder.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SEAL, compile, type Compilation } from '@guichet/compiler';
import { bundle } from '../bundle.ts';
import type { ProgrammeFolder } from '../programmes.ts';
import { report } from './check.ts';

export async function build(programmes: readonly ProgrammeFolder[]): Promise<number> {
  let sound = true;
  for (const programme of programmes) {
    const compilation = compile(programme.files, programme.version, programme.neighbours);
    sound = report(programme, compilation) && sound;
    if (compilation.files.size > 0) await writePackage(programme, compilation);
  }
  return sound ? 0 : 1;
}

/** Written beside and put in place at the end: a package is whole or is not there. */
async function writePackage({ path, slug, version }: ProgrammeFolder, { files, plan }: Compilation): Promise<void> {
  const target = join(path, 'dist');
  const draft = join(path, `.dist-${process.pid}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await writeAll(draft, files);
  const modules = await bundle(draft);
  const fingerprint = hash(modules);
  const seal = (text: string): string => text.replaceAll(SEAL, fingerprint);
  const identity = JSON.stringify(
    { slug, nom: plan?.name, titre: plan?.title, version, empreinte: fingerprint },
    null,
    2,
  );
  await writeAll(draft, new Map([...files, ...modules].map(([name, text]) => [name, seal(text)])));
  await writeFile(join(draft, 'empreinte.json'), `${identity}\n`);
  await replace(draft, target);
}

async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await Promise.all([...files].map(([name, text]) => writeFile(join(folder, name), text)));
}

function hash(files: ReadonlyMap<string, string>): string {
  const digest = createHash('sha256');
  for (const [name, text] of files) digest.update(`${name}\n${text.length}\n${text}`);
  return digest.digest('hex');
}

/** An identical package is left as it is, so that whoever watches it is not woken. */
async function replace(draft: string, target: string): Promise<void> {
  const [before, after] = await Promise.all(
    [draft, target].map((folder) => readFile(join(folder, 'empreinte.json'), 'utf8').catch(() => '')),
  );
  const same = before !== '' && before === after;
  if (!same) {
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
  } else {
    await rm(draft, { recursive: true, force: true });
  }
}
