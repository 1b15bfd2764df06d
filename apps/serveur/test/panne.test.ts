import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierTemporaire } from './installation.ts';
import { éprouver } from './panne.ts';

let dossier: string;
beforeAll(async () => {
  dossier = await dossierTemporaire();
});
afterAll(() => rm(dossier, { recursive: true, force: true }));

test('kill -9 of the server and of its database: nothing acknowledged is lost', { timeout: 180_000 }, async () => {
  const { accusées, perdues } = await éprouver(dossier, 4);
  expect(perdues).toEqual([]);
  expect(accusées).toBeGreaterThan(20);
});
