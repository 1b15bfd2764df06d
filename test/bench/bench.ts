/**
 * `npm run bench`: text → checked programme, beside others on equivalent files, in one run: ratios hold on any machine.
 * The table goes to the terminal and to docs/mesures.md.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { analyse, openWorkspace } from '@guichet/language';
import { buildASTSchema, parse, validateSchema } from 'graphql';
import Publicodes from 'publicodes';
import { parse as parseYaml } from 'yaml';
import { file } from '../../packages/language/src/1-syntax/constructs/file.ts';
import { allRules } from '../../packages/language/src/1-syntax/grammar.ts';
import { GuichetParser } from '../../packages/language/src/1-syntax/parser.ts';
import { lex } from '../../packages/language/src/1-syntax/tokens/lexer.ts';
import { langiumChecker } from './langium.ts';
import * as model from './model.ts';

type Task = () => unknown;

/** Median in milliseconds, once warm. */
async function median(task: Task, times: number, warmUps = 40): Promise<number> {
  for (let warm = 0; warm < warmUps; warm++) await task();
  const taken: number[] = [];
  for (let run = 0; run < times; run++) {
    const before = performance.now();
    await task();
    taken.push(performance.now() - before);
  }
  return taken.toSorted((a, b) => a - b)[times >> 1]!;
}

function checked(lines: number): Task {
  const { text } = model.guichet(lines);
  const files = [{ path: 'banc.guichet', text }];
  const { diagnostics } = analyse(files);
  if (diagnostics.length > 0) throw new Error(diagnostics[0]!.message);
  return () => analyse(files);
}

/** 95th percentile of a keystroke in an amount of a programme of 2 000 lines. */
function keystroke(): number {
  const path = 'banc.guichet';
  const workspace = openWorkspace([{ path, text: model.guichet(2000).text }]);
  const taken: number[] = [];
  for (let key = 0; key < 200; key++) {
    const { text } = model.guichet(2000, `${14_000 + key}`);
    const before = performance.now();
    workspace.update(path, text);
    taken.push(performance.now() - before);
  }
  return taken.slice(50).toSorted((a, b) => a - b)[142]!;
}

const parser = new GuichetParser(allRules(), { validate: false });
const langium = await langiumChecker();
const quiet = { log() {}, warn() {}, error() {} };
const SIZE = 10_000;
const [guichet, graphql, publicodes] = [model.guichet, model.graphql, model.publicodes].map(
  (write) => write(SIZE).text,
) as [string, string, string];
const others: readonly (readonly [string, Task])[] = [
  ['Chevrotain seul (mots et grammaire)', () => parser.recover(file, [...lex(guichet).tokens])],
  ['graphql-js (schéma lu et validé)', () => validateSchema(buildASTSchema(parse(graphql)))],
  ['Publicodes (règles lues et vérifiées)', () => new Publicodes(parseYaml(publicodes), { logger: quiet })],
  ['Langium (lu, lié, validé)', () => langium(guichet)],
];

const small = await median(checked(1000), 15);
// Before the large programmes, which leave much to collect.
const key = keystroke();
const medium = await median(checked(SIZE), 31);
const large = await median(checked(100_000), 3, 1);
const exponent = Math.log10(large / medium);
const rows = [
  ['Guichet, 1 000 lignes', `${small.toFixed(1)} ms`, ''],
  ['Guichet, 10 000 lignes', `${medium.toFixed(1)} ms`, '1'],
  ['Guichet, 100 000 lignes', `${large.toFixed(0)} ms`, `exposant ${exponent.toFixed(2)}`],
  ['Une frappe dans 2 000 lignes, 95e centile', `${key.toFixed(1)} ms`, ''],
];
for (const [name, task] of others) {
  const taken = await median(task, 9);
  rows.push([`${name}, 10 000 lignes`, `${taken.toFixed(0)} ms`, `${(taken / medium).toFixed(1)} ×`]);
}

const table = ['| quoi | temps | rapport |', '|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
  '\n',
);
const where = `${cpus()[0]?.model ?? 'processeur inconnu'} (${cpus().length} cœurs), Node ${process.versions.node}`;
const page = `# Mesures

Écrites par \`npm run bench\`, à chaud, dans un même processus : les rapports comptent plus que les temps. Les fichiers
des autres outils disent la même chose, dans leur langue (\`test/bench/model.ts\`).

${new Date().toISOString().slice(0, 10)}, ${where}.

${table}
`;
writeFileSync(join(import.meta.dirname, '../../docs/mesures.md'), page);
process.stdout.write(`${table}\n`);
