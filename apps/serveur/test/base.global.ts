/**
 * One PostgreSQL for all the tests of a run: an embedded one in a temporary folder, or the one of DATABASE_URL_TEST.
 * Each test file makes databases of its own in it.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { démarrerGrappe } from '../src/base/locale/grappe.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL where databases may be created. */
    grappe: string;
  }
}

export default async function préparer(projet: TestProject): Promise<(() => Promise<void>) | undefined> {
  const externe = process.env['DATABASE_URL_TEST'];
  if (externe) {
    projet.provide('grappe', externe);
    return undefined;
  }
  const dossier = await mkdtemp(join(tmpdir(), 'guichet-base-'));
  await chmod(dossier, 0o711);
  const grappe = await démarrerGrappe(dossier, () => undefined);
  projet.provide('grappe', grappe.adresse);
  return async () => {
    await grappe.arrêter();
    await rm(dossier, { recursive: true, force: true });
  };
}
