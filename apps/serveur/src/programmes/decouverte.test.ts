import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { écrireProgramme } from '../../test/programme-essai.ts';
import { découvrir } from './decouverte.ts';

let racine: string;
beforeEach(() => {
  racine = mkdtempSync(join(tmpdir(), 'guichet-programmes-'));
});
afterEach(() => rmSync(racine, { recursive: true, force: true }));

test('a programme is a folder with its build, whatever its name', async () => {
  await écrireProgramme(racine, 'sun-es');
  await écrireProgramme(racine, 'copie-2', { titre: 'Copie' });
  const { programmes, écartés } = await découvrir(racine);
  expect(programmes.map(({ slug, titre }) => [slug, titre]).sort()).toEqual([
    ['copie-2', 'Copie'],
    ['sun-es', 'Programme d’essai'],
  ]);
  expect(écartés).toEqual([]);
});

test('a folder that is not built, not named or not readable is left aside with its reason', async () => {
  mkdirSync(join(racine, 'pas-construit'));
  await écrireProgramme(racine, 'Majuscule');
  await écrireProgramme(racine, 'abîmé');
  await écrireProgramme(racine, 'illisible');
  writeFileSync(join(racine, 'illisible/dist/empreinte.json'), '{');
  mkdirSync(join(racine, 'node_modules'));
  const { programmes, écartés } = await découvrir(racine);
  expect(programmes).toEqual([]);
  expect(écartés.map((un) => un.split(' : ')[0]).sort()).toEqual(['Majuscule', 'abîmé', 'illisible', 'pas-construit']);
});

test('without the folder there is no programme', async () => {
  expect(await découvrir(join(racine, 'absent'))).toEqual({ programmes: [], écartés: [] });
});
