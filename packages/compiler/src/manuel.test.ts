import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';

test('the extracts of the editors’ manual, one after the other, are a programme without error', () => {
  const manual = readFileSync(join(import.meta.dirname, '../../../docs/manuel.md'), 'utf8');
  const text = [...manual.matchAll(/```guichet\n([\s\S]*?)```/g)].map(([, extract]) => extract).join('\n');
  const { diagnostics, examples } = compile([{ path: 'docs/manuel.md', text }], '1.0.0');
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  expect(examples.flatMap(({ failures }) => failures)).toEqual([]);
  expect(examples.length).toBe(3);
});
