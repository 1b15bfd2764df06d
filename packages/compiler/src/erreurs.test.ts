/** The pages of docs/manuel/erreurs are those of the catalogue, and show what is really said (`vitest -u` writes them). */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  assetsOfSamples,
  catalogue,
  type Code,
  indexPage,
  pageOf,
  renderDiagnostics,
  sampleOf,
  type SourceFile,
} from '@guichet/language';
import { describe, expect, test } from 'vitest';
import { compile } from './compile.ts';
import { informations } from './plan/reasoning/checks/checks.ts';

const PAGES = join(import.meta.dirname, '../../../docs/manuel/erreurs');
const codes = (Object.keys(catalogue) as Code[]).toSorted();

function found(files: readonly SourceFile[]) {
  const { diagnostics, plan } = compile([...files, ...assetsOfSamples()], '1.0.0', ['essai', 'voisin']);
  return [...diagnostics, ...(plan ? informations(files, plan) : [])];
}

test.each(codes)('%s: its example, its page', async (code) => {
  const { files, file, start, end } = sampleOf(code);
  const said = found(files.before).filter((each) => each.code === code);
  expect(said.map(({ span }) => span)).toContainEqual({ file, start, end });
  expect(found(files.after).filter(({ severity, code: other }) => severity === 'erreur' || other === code)).toEqual([]);
  const shown = renderDiagnostics(said.slice(0, 1), files.before).trimEnd();
  await expect(pageOf(code, shown)).toMatchFileSnapshot(join(PAGES, `${code}.md`));
});

describe('the list', () => {
  test('names every page, and there is no other', async () => {
    await expect(indexPage()).toMatchFileSnapshot(join(PAGES, 'README.md'));
    const expected = new Set(['README.md', ...codes.map((code) => `${code}.md`)]);
    expect(readdirSync(PAGES).filter((name) => !expected.has(name))).toEqual([]);
  });
});
