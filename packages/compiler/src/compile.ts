/**
 *   files ──analyse──▶ checked programme ──lower──▶ plan ──generate──▶ files of the package
 *
 * Pure: reading and writing are the command line's.
 */
import { analyse, type Analysis, type Diagnostic, silence, type SourceFile } from '@guichet/language';
import { runExamples, type ExampleResult } from './plan/examples.ts';
import { lower } from './plan/lower/lower.ts';
import type { Plan } from './plan/plan.ts';
import { warnings } from './plan/reasoning/checks/checks.ts';
import { exampleDiagnostics } from './example-diagnostics.ts';
import { neighbourDiagnostics } from './neighbour-diagnostics.ts';
import { generate } from './targets/targets.ts';

/** Stands for the fingerprint until everything is generated: whoever writes the files replaces it by their hash. */
export const SEAL = '0'.repeat(64);

export interface Compilation {
  readonly analysis: Analysis;
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when an error forbids it. */
  readonly plan?: Plan;
  readonly examples: readonly ExampleResult[];
  /** Path in the package → text; empty when an error forbids it. */
  readonly files: ReadonlyMap<string, string>;
}

/** What a programme means, and nothing more: neither its examples nor its package. */
export function planOf(files: readonly SourceFile[]): Pick<Compilation, 'analysis' | 'diagnostics' | 'plan'> {
  const analysis = analyse(files);
  const sound = !analysis.diagnostics.some(({ severity }) => severity === 'erreur');
  return { analysis, diagnostics: analysis.diagnostics, ...(sound && { plan: lower(analysis) }) };
}

/**
 * `version`: of the programme's package. `neighbours`: names of the programmes that are built beside it, when they are
 * known.
 */
export function compile(files: readonly SourceFile[], version: string, neighbours?: readonly string[]): Compilation {
  const analysis = analyse(files);
  if (analysis.diagnostics.some(({ severity }) => severity === 'erreur')) {
    return { analysis, diagnostics: analysis.diagnostics, examples: [], files: new Map() };
  }
  const plan = lower(analysis);
  const examples = runExamples(plan);
  const failures = exampleDiagnostics(examples, plan);
  const found = [...analysis.diagnostics, ...failures];
  return {
    analysis,
    diagnostics: [
      ...analysis.diagnostics,
      ...silence(
        files,
        [...failures, ...neighbourDiagnostics(analysis.tree, neighbours), ...warnings(plan, found)],
        'compilation',
      ),
    ],
    plan,
    examples,
    files: failures.length > 0 ? new Map() : generate(plan, { version, fingerprint: SEAL }),
  };
}
