import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '@guichet/language';
import { expect, test } from 'vitest';
import { compile } from './compile.ts';

const FOLDER = join(import.meta.dirname, '../../../docs/manuel');

/** The extracts of a page, each a ```guichet block. */
function extracts(page: string): string {
  const text = readFileSync(join(FOLDER, page), 'utf8');
  return [...text.matchAll(/```guichet\n([\s\S]*?)```/g)].map(([, extract]) => extract).join('\n');
}

/** The tables of a page: « Le fichier `annexe.csv` : », then a ```csv block. */
function tables(page: string): SourceFile[] {
  const text = readFileSync(join(FOLDER, page), 'utf8');
  return [...text.matchAll(/`([^`\n]+\.csv)` :\n\n```csv\n([\s\S]*?)```/g)].map(([, path = '', table = '']) => ({
    path,
    text: table,
  }));
}

const pages = readdirSync(FOLDER).filter((page) => page.endsWith('.md'));
const TUTORIAL = '01-premier-programme.md';

test.each([
  { what: 'the tutorial', of: [TUTORIAL] },
  { what: 'all other pages, together,', of: pages.filter((page) => page !== TUTORIAL) },
])('$what is a programme without error, whose examples hold', ({ of }) => {
  const files = of.map((page) => ({ path: page.replace(/md$/, 'guichet'), text: extracts(page) }));
  const { diagnostics, examples } = compile([...files, ...of.flatMap(tables)], '1.0.0');
  expect(diagnostics.map(({ span, message }) => `${span.file} ${message}`)).toEqual([]);
  expect(examples.flatMap(({ failures }) => failures)).toEqual([]);
  expect(examples.length).toBeGreaterThanOrEqual(2);
});
