import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';

const FOLDER = join(import.meta.dirname, '../../../docs/manuel');

/** The extracts of a page, each a ```guichet block. */
function extracts(page: string): string {
  const text = readFileSync(join(FOLDER, page), 'utf8');
  return [...text.matchAll(/```guichet\n([\s\S]*?)```/g)].map(([, extract]) => extract).join('\n');
}

test('the extracts of the pages of the manual are one programme without error, whose examples hold', () => {
  const files = readdirSync(FOLDER)
    .filter((page) => page.endsWith('.md'))
    .map((page) => ({ path: page.replace(/md$/, 'guichet'), text: extracts(page) }));
  const { diagnostics, examples } = compile(files, '1.0.0');
  expect(diagnostics.map(({ span, message }) => `${span.file} ${message}`)).toEqual([]);
  expect(examples.flatMap(({ failures }) => failures)).toEqual([]);
  expect(examples.length).toBeGreaterThanOrEqual(3);
});
