/** What one programme does not fund beside another, on a real PostgreSQL. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installer, type Installation } from './installation.ts';
import type { Navigateur } from './navigateur.ts';
import { PENDANT, écrireProgramme } from './programme-essai.ts';

let installation: Installation;
let camille: Navigateur;
let samir: Navigateur;

beforeAll(async () => {
  installation = await installer();
  await écrireProgramme(installation.programmes, 'ancien-2021', { nom: 'ancien' });
  await écrireProgramme(installation.programmes, 'nouveau-2022', { nom: 'nouveau', avec: 'ancien' });
  await installation.redémarrer();
  camille = await installation.connecter('camille-martin');
  samir = await installation.connecter('samir-benali');
});
afterAll(() => installation.fermer());

async function ouvrir(qui: Navigateur, programme: string, nom: string, montant = 1): Promise<string> {
  const json = { programme, réponses: { nom, montant } };
  return (await qui.appeler('/api/dossiers', { méthode: 'POST', json })).json.id;
}
const déposer = (qui: Navigateur, id: string) =>
  qui.appeler(`/api/dossiers/${id}/depot?au=${PENDANT}`, { méthode: 'POST' });
const vérifier = async (qui: Navigateur, id: string) =>
  (await qui.appeler(`/api/dossiers/${id}/verification?au=${PENDANT}`, { méthode: 'POST' })).json.erreurs;

test('a dossier of the other programme stands in the way, and only its owner is told which', async () => {
  const ancien = await déposer(camille, await ouvrir(camille, 'ancien-2021', 'Tilleuls'));
  expect(ancien.statut).toBe(200);
  const sien = await ouvrir(camille, 'nouveau-2022', 'Tilleuls');
  const message = `Déjà financé ailleurs. Il s’agit de votre dossier ${ancien.json.référence}.`;
  expect(await vérifier(camille, sien)).toEqual([{ chemin: '', message }]);
  expect((await déposer(camille, sien)).json.erreur).toMatchObject({ code: 'unicité', message });
  const autre = await déposer(samir, await ouvrir(samir, 'nouveau-2022', 'Tilleuls'));
  expect(autre.json.erreur).toMatchObject({ code: 'unicité', message: 'Déjà financé ailleurs.' });
});

test('the other way round too: the rule that a deposited dossier was under still holds', async () => {
  expect((await déposer(camille, await ouvrir(camille, 'nouveau-2022', 'Érables'))).statut).toBe(200);
  const refusé = await déposer(samir, await ouvrir(samir, 'ancien-2021', 'Érables'));
  expect(refusé.json.erreur).toMatchObject({ code: 'unicité', message: 'Déjà financé ailleurs.' });
});

test('all of the key must be the same, in a programme that is named', async () => {
  expect((await déposer(camille, await ouvrir(camille, 'ancien-2021', 'Ormes', 1))).statut).toBe(200);
  expect((await déposer(camille, await ouvrir(camille, 'nouveau-2022', 'Ormes', 2))).statut).toBe(200);
  expect((await déposer(samir, await ouvrir(samir, 'ancien-2021', 'Charmes'))).statut).toBe(200);
  expect((await déposer(samir, await ouvrir(samir, 'essai-2022', 'Charmes'))).statut).toBe(200);
});

test('what was refused leaves nothing behind', async () => {
  const nom = 'Saules';
  expect((await déposer(camille, await ouvrir(camille, 'nouveau-2022', nom))).statut).toBe(200);
  const refusé = await ouvrir(samir, 'ancien-2021', nom);
  expect((await déposer(samir, refusé)).statut).toBe(409);
  // Refused, it forbids nothing: the second dossier of the programme that it stands against is judged by its own rules.
  expect(await vérifier(samir, await ouvrir(samir, 'nouveau-2022', nom))).toEqual([
    { chemin: '', message: 'Un dossier est déjà déposé sous ce nom.' },
  ]);
});

test('of two deposits at once, one in each programme, one wins', async () => {
  for (let tour = 0; tour < 8; tour += 1) {
    const nom = `Au même moment ${tour}`;
    const [a, b] = [await ouvrir(camille, 'ancien-2021', nom), await ouvrir(samir, 'nouveau-2022', nom)];
    const essais = await Promise.all([déposer(camille, a), déposer(samir, b)]);
    expect(essais.map(({ statut }) => statut).sort()).toEqual([200, 409]);
    expect(essais.find(({ statut }) => statut === 409)?.json.erreur.message).toBe('Déjà financé ailleurs.');
  }
});

test('no unforeseen error was met', () => {
  expect(installation.imprévus).toEqual([]);
});
