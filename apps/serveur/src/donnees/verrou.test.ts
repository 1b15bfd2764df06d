import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { estVivant, naissance } from './processus.ts';
import { verrouiller } from './verrou.ts';

let racine: string;
beforeEach(() => {
  racine = mkdtempSync(join(tmpdir(), 'guichet-verrou-'));
});
afterEach(() => rmSync(racine, { recursive: true, force: true }));

test('one holder at a time, and another once it is let go', async () => {
  const premier = await verrouiller(racine);
  await expect(verrouiller(racine)).rejects.toThrow('utilise déjà le dossier de données');
  premier.libérer();
  (await verrouiller(racine)).libérer();
  expect(readdirSync(racine)).toEqual([]);
});

test.each([
  ['of a process that is gone', JSON.stringify({ pid: 2 ** 22 - 1, naissance: 'x' })],
  ['of a number given to another since', JSON.stringify({ pid: process.pid, naissance: 'avant' })],
  ['cut while it was written, long ago', ''],
])('a lock %s is taken over', async (_, contenu) => {
  const chemin = join(racine, 'verrou');
  writeFileSync(chemin, contenu);
  const { utimesSync } = await import('node:fs');
  utimesSync(chemin, 0, 0);
  (await verrouiller(racine)).libérer();
  expect(existsSync(chemin)).toBe(false);
});

test('of twenty that take over a stale lock at once, one gets it', async () => {
  writeFileSync(join(racine, 'verrou'), JSON.stringify({ pid: 2 ** 22 - 1, naissance: 'x' }));
  const essais = await Promise.allSettled(Array.from({ length: 20 }, () => verrouiller(racine)));
  expect(essais.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a process is told from a later one with its number, and a dead one is dead', async () => {
  expect(naissance(process.pid)).toBe(naissance(process.pid));
  const enfant = spawn(process.execPath, ['-e', '']);
  const pid = enfant.pid as number;
  expect(naissance(pid)).not.toBe(naissance(process.pid));
  await new Promise((fin) => enfant.once('exit', fin));
  expect(estVivant(pid)).toBe(false);
});
