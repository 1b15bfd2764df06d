/** Random programmes: laid out, compiled and run, they mean the same. */
import { compile, lower } from '@guichet/compiler';
import { analyse, format, type Analysis, type Diagnostic } from '@guichet/language';
import { randomProgramme } from '@guichet/language/generator';
import { expect } from 'vitest';
import { provesEqual } from './compare.ts';
import { loadGenerated } from './generated.ts';
import { randomExamples } from './random-examples.ts';

/** `runs`: random situations of each. */
export async function provesSameMeaning(seed: number, runs: number): Promise<void> {
  const bare = randomProgramme(seed, 1 + (seed % 4));
  const analysis = analyse([{ path: 'essai.guichet', text: bare }]);
  expectSound(analysis.diagnostics, bare, seed);
  const text = `${bare}\n${randomExamples(lower(analysis), (path) => unitOf(analysis, path), seed)}`;
  const { diagnostics, plan, files } = compile([{ path: 'essai.guichet', text }], '1.0.0');
  expectSound(diagnostics, text, seed);
  if (!plan) throw new Error(`No plan, graine ${seed}`);

  const laidOut = compile([{ path: 'essai.guichet', text: format(text) }], '1.0.0');
  expect(placeless(laidOut.plan), `graine ${seed}`).toEqual(placeless(plan));

  provesEqual(plan, await loadGenerated(files), runs);
}

function expectSound(diagnostics: readonly Diagnostic[], text: string, seed: number): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'erreur');
  expect(
    errors.map(({ code, message, span }) => `${code} ${text.slice(span.start, span.end)} : ${message}`),
    `graine ${seed}`,
  ).toEqual([]);
}

function unitOf({ names, types }: Analysis, path: string): string | undefined {
  const symbol = names.symbols.find((one) => one.path === path);
  const type = symbol && types.ofSymbol(symbol);
  return type?.kind === 'montant' ? type.per : undefined;
}

/** Examples know where they stand in the text. */
function placeless(plan: unknown): unknown {
  return JSON.parse(
    JSON.stringify(plan, (key, value: unknown) =>
      key === 'span' ? undefined : typeof value === 'bigint' ? `${value}n` : value,
    ),
  );
}
