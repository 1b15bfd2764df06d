/**
 * The modules of a programme that stand on their own: `portail.js`, `raisonnement.js` and `serveur.js` hold their runtime
 * (and zod), so that a dossier can be read with the very version it was filed under, for ever.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';

const REASONING = 'guichet:raisonnement';
const MODULES = { 'portail.js': 'programme.ts', 'raisonnement.js': REASONING, 'serveur.js': 'serveur.ts' } as const;

/** The rules as data, with what reasons over them: no file of the package, made here. */
const reasoning = (folder: string): Plugin => ({
  name: 'raisonnement',
  resolveId: (id) => (id === REASONING ? id : null),
  load: (id) =>
    id === REASONING
      ? `import rules from ${JSON.stringify(join(folder, 'regles.json'))};
import { raisonner } from ${JSON.stringify(fileURLToPath(import.meta.resolve('@guichet/compiler/raisonnement')))};
export default raisonner(rules);`
      : null,
});

/** What generated code imports comes with this command: a programme's folder needs nothing installed. */
const alias = Object.fromEntries(
  ['@guichet/runtime', 'zod'].map((name) => [name, fileURLToPath(import.meta.resolve(name))]),
);

/** Name → text. `folder` holds the generated TypeScript. */
export async function bundle(folder: string): Promise<ReadonlyMap<string, string>> {
  const modules = Object.entries(MODULES).map(async ([name, entry]) => {
    await using build = await rolldown({
      input: entry === REASONING ? entry : join(folder, entry),
      plugins: [reasoning(folder)],
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
      minify: name !== 'serveur.js',
      comments: false,
    });
    return [name, output[0].code] as const;
  });
  return new Map(await Promise.all(modules));
}
