/** Random programmes: laid out, compiled and run, they mean the same. */
import { compile } from '@guichet/compiler';
import { format } from '@guichet/language';
import { randomProgramme } from '@guichet/language/generator';
import { expect } from 'vitest';
import { provesEqual } from './compare.ts';
import { loadGenerated } from './generated.ts';

/** `runs`: random situations of each. */
export async function provesSameMeaning(seed: number, runs: number): Promise<void> {
  const text = randomProgramme(seed, 1 + (seed % 4));
  const { diagnostics, plan, files } = compile([{ path: 'essai.guichet', text }], '1.0.0');
  const errors = diagnostics.filter(({ severity }) => severity === 'erreur');
  expect(
    errors.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`),
    `graine ${seed}`,
  ).toEqual([]);
  if (!plan) throw new Error(`No plan, graine ${seed}`);

  const laidOut = compile([{ path: 'essai.guichet', text: format(text) }], '1.0.0');
  expect(placeless(laidOut.plan), `graine ${seed}`).toEqual(placeless(plan));

  provesEqual(plan, await loadGenerated(files), runs);
}

/** Examples know where they stand in the text. */
function placeless(plan: unknown): unknown {
  return JSON.parse(
    JSON.stringify(plan, (key, value: unknown) =>
      key === 'span' ? undefined : typeof value === 'bigint' ? `${value}n` : value,
    ),
  );
}
