/** A generated package, as a module: without a disk, its files import each other as data. */
import { stripTypeScriptTypes } from 'node:module';
import type { ProgrammeServeur } from '@guichet/runtime';

const OUTSIDE: Readonly<Record<string, string>> = {
  '@guichet/runtime': import.meta.resolve('@guichet/runtime'),
  zod: import.meta.resolve('zod'),
};

export async function loadGenerated(files: ReadonlyMap<string, string>): Promise<ProgrammeServeur> {
  const loaded: { default: ProgrammeServeur } = await import(/* @vite-ignore */ urlOf('serveur.ts', files, new Map()));
  return loaded.default;
}

function urlOf(name: string, files: ReadonlyMap<string, string>, known: Map<string, string>): string {
  const url = known.get(name);
  if (url !== undefined) return url;
  const text = files.get(name);
  if (text === undefined) throw new Error(`No file ${name}`);
  const code = stripTypeScriptTypes(text).replaceAll(/ from '([^']+)';/g, (_, target: string) => {
    const place = OUTSIDE[target] ?? urlOf(target.replace('./', ''), files, known);
    return ` from ${JSON.stringify(place)};`;
  });
  const made = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  known.set(name, made);
  return made;
}
