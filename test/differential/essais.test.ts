/**
 * Constructs that the programmes of the repository do not use yet: each folder of `essais` is a programme, built as
 * any other and compared with the interpreter.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProgrammeServeur } from '@guichet/runtime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compiled } from '../programmes.ts';
import { provesEqual } from './compare.ts';

const ESSAIS = join(import.meta.dirname, 'essais');
const GUICHET = join(import.meta.dirname, '../../packages/cli/src/guichet.ts');
const BUILT = mkdtempSync(join(tmpdir(), 'essais-'));

beforeAll(() => {
  cpSync(ESSAIS, BUILT, { recursive: true });
});
afterAll(() => rmSync(BUILT, { recursive: true }));

describe.each(readdirSync(ESSAIS))('%s', (slug) => {
  const { plan, diagnostics } = compiled(join(ESSAIS, slug));

  test('has nothing to report, and its examples hold', () => {
    expect(diagnostics).toEqual([]);
  });

  test('gives the same through interpreter and calculator', { timeout: 30_000 }, async () => {
    const folder = join(BUILT, slug);
    const { status, stderr } = spawnSync(process.execPath, [GUICHET, 'build', folder], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const module: { default: ProgrammeServeur } = await import(join(folder, 'dist/serveur.js'));
    if (!plan) throw new Error('No plan');
    provesEqual(plan, module.default, 1000);
  });
});
