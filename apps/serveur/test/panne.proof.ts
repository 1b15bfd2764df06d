import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { dossierTemporaire } from './installation.ts';
import { éprouver } from './panne.ts';

const PANNES = Number(process.env['GUICHET_PANNES'] || 500);

test(
  `${PANNES} kills of the server and of its database lose nothing acknowledged`,
  { timeout: PANNES * 15_000 },
  async () => {
    const dossier = await dossierTemporaire();
    const { pannes, accusées, perdues } = await éprouver(dossier, PANNES);
    await rm(dossier, { recursive: true, force: true });
    console.log(`${pannes} kills, ${accusées} acknowledged answers, ${perdues.length} lost`);
    expect(perdues).toEqual([]);
  },
);
