/**
 * `npm run bench`: text → checked programme, beside others on equivalent files, in one run: ratios hold on any machine.
 * The table goes to the terminal and to docs/mesures.md.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Subject } from './subjects.ts';

const ROUNDS = 5;

/** The least of the rounds, which take every subject in turn: what else the machine does only adds to it. */
function measured<const S extends Subject>(subjects: readonly S[]): Readonly<Record<S, number>> {
  const rounds = Array.from({ length: ROUNDS }, () => subjects.map(once));
  return Object.fromEntries(
    subjects.map((subject, rank) => [subject, Math.min(...rounds.map((round) => round[rank]!))]),
  ) as Record<S, number>;
}

function once(subject: Subject): number {
  return Number(
    execFileSync(process.execPath, [join(import.meta.dirname, 'subjects.ts'), subject], { encoding: 'utf8' }),
  );
}

const OTHERS = [
  ['chevrotain', 'Chevrotain seul (mots et grammaire)'],
  ['graphql', 'graphql-js (schéma lu et validé)'],
  ['publicodes', 'Publicodes (règles lues et vérifiées)'],
  ['langium', 'Langium (lu, lié, validé)'],
] as const;

const taken = measured(['mille', 'dixMille', 'centMille', 'frappe', ...OTHERS.map(([subject]) => subject)]);
const exponent = Math.log10(taken.centMille / taken.dixMille);
const rows = [
  ['Guichet, 1 000 lignes', `${taken.mille.toFixed(1)} ms`, ''],
  ['Guichet, 10 000 lignes', `${taken.dixMille.toFixed(1)} ms`, '1'],
  ['Guichet, 100 000 lignes', `${taken.centMille.toFixed(0)} ms`, `exposant ${exponent.toFixed(2)}`],
  ['Une frappe dans 2 000 lignes, 95e centile', `${taken.frappe.toFixed(1)} ms`, ''],
  ...OTHERS.map(([subject, name]) => [
    `${name}, 10 000 lignes`,
    `${taken[subject].toFixed(0)} ms`,
    `${(taken[subject] / taken.dixMille).toFixed(1)} ×`,
  ]),
];

const table = ['| quoi | temps | rapport |', '|---|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join(
  '\n',
);
const where = `${cpus()[0]?.model ?? 'processeur inconnu'} (${cpus().length} cœurs), Node ${process.versions.node}`;
const page = `# Mesures

Écrites par \`npm run bench\`, à chaud : chaque ligne est la médiane de plusieurs fois dans un processus à elle, et la
moindre de ${ROUNDS} tours. Les rapports comptent plus que les temps. Les fichiers des autres outils disent la même chose, dans
leur langue (\`test/bench/model.ts\`).

${new Date().toISOString().slice(0, 10)}, ${where}.

${table}
`;
writeFileSync(join(import.meta.dirname, '../../docs/mesures.md'), page);
process.stdout.write(`${table}\n`);
