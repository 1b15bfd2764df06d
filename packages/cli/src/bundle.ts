/**
 * The two modules of a programme that stand on their own: `portail.js` and `serveur.js` hold their runtime (and zod), so
 * that a dossier can be read with the very version it was filed under, for ever.
 */
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const MODULES = { 'portail.js': 'programme.ts', 'serveur.js': 'serveur.ts' } as const;

/** Name → text. `folder` holds the generated TypeScript, within the programme's folder. */
export async function bundle(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = Object.entries(MODULES).map(async ([name, entry]) => {
    const build = await rolldown({
      input: join(folder, entry),
      cwd: folder,
      platform: 'neutral',
      logLevel: 'warn',
      tsconfig: false,
    });
    try {
      const { output } = await build.generate({
        format: 'esm',
        codeSplitting: false,
        minify: name === 'portail.js',
        comments: false,
      });
      return [name, output[0].code] as const;
    } finally {
      await build.close();
    }
  });
  return new Map(await Promise.all(entries));
}
