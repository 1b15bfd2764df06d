/**
 * The two modules of a programme that stand on their own: `portail.js` and `serveur.js` hold their runtime (and zod), so
 * that a dossier can be read with the very version it was filed under, for ever.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const MODULES = { 'portail.js': 'programme.ts', 'serveur.js': 'serveur.ts' } as const;

/** What generated code imports comes with this command: a programme's folder needs nothing installed. */
const alias = Object.fromEntries(
  ['@guichet/runtime', 'zod'].map((name) => [name, fileURLToPath(import.meta.resolve(name))]),
);

/** Name → text. `folder` holds the generated TypeScript. */
export async function bundle(folder: string): Promise<ReadonlyMap<string, string>> {
  const modules = Object.entries(MODULES).map(async ([name, entry]) => {
    await using build = await rolldown({
      input: join(folder, entry),
      cwd: folder,
      platform: 'neutral',
      resolve: { alias },
      tsconfig: false,
      onLog: (_level, { message }) => {
        throw new Error(message);
      },
    });
    const { output } = await build.generate({
      format: 'esm',
      codeSplitting: false,
      minify: name === 'portail.js',
      comments: false,
    });
    return [name, output[0].code] as const;
  });
  return new Map(await Promise.all(modules));
}
