import { describe, expect, test } from 'vitest';
import { AIDE_AUX_CRÈCHES } from '../test/exemple.ts';
import { compile, type Compilation } from './compile.ts';

function compiled(text: string): Compilation {
  return compile([{ path: 'essai.guichet', text }], '1.0.0');
}

describe('a programme without error', () => {
  const compilation = compiled(AIDE_AUX_CRÈCHES);

  test('reports nothing, and its examples hold', () => {
    expect(compilation.diagnostics).toEqual([]);
    expect(compilation.examples.map(({ example, failures }) => [example.title, failures])).toEqual([
      ['25 places, création', []],
      ['25 places, extension', []],
    ]);
  });

  test('becomes code that is written to be read', () => {
    for (const name of ['calculateur.ts', 'validateur.ts']) expect(compilation.files.get(name)).toMatchSnapshot(name);
  });

  test('gives the same bytes each time', () => {
    expect(compiled(AIDE_AUX_CRÈCHES).files).toEqual(compilation.files);
  });

  test('evaluates nodes after those that they read', () => {
    const seen = new Set<string>();
    for (const { name, expr } of compilation.plan?.nodes ?? []) {
      for (const [, read] of JSON.stringify(expr, (_key, value: unknown) =>
        typeof value === 'bigint' ? String(value) : value,
      ).matchAll(/"op":"node","name":"([^"]*)"/g))
        expect(seen).toContain(read);
      seen.add(name);
    }
  });
});

describe('an example that the rule contradicts', () => {
  test('is an error at the expectation, and nothing is generated', () => {
    const text = AIDE_AUX_CRÈCHES.replace('attendu forfait = 22 500 €', 'attendu forfait = 22 000 €');
    const { diagnostics, files } = compiled(text);
    expect(diagnostics.map(({ span }) => text.slice(span.start, span.end))).toEqual(['forfait = 22 000 €']);
    expect(files.size).toBe(0);
  });
});

test('a programme with an error has no plan', () => {
  const { plan, files, diagnostics } = compiled('programme x « X » { } calcul a : montant = b');
  expect([plan, files.size]).toEqual([undefined, 0]);
  expect(diagnostics.length).toBeGreaterThan(0);
});
