import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { créerClient } from './client.ts';
import { ErreurApi } from './erreur.ts';

interface Reçu {
  readonly ligne: string;
  readonly entêtes: IncomingMessage['headers'];
  readonly corps: string;
}

let serveur: Server;
let base: string;
let reçus: Reçu[];
let réponse: { statut: number; corps: string };

beforeEach(async () => {
  reçus = [];
  serveur = createServer((requête, sortie) => {
    const morceaux: Buffer[] = [];
    requête.on('data', (morceau: Buffer) => morceaux.push(morceau));
    requête.on('end', () => {
      const ligne = `${requête.method} ${requête.url}`;
      reçus.push({ ligne, entêtes: requête.headers, corps: Buffer.concat(morceaux).toString() });
      sortie.writeHead(réponse.statut).end(réponse.corps || undefined);
    });
  });
  await new Promise<void>((prêt) => serveur.listen(0, '127.0.0.1', prêt));
  base = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`;
});

afterEach(() => new Promise((fin) => serveur.close(fin)));

test('an answer is sent as JSON, with the visited date', async () => {
  réponse = { statut: 200, corps: '{"révisions":{"nature":1}}' };
  const client = créerClient({ base, au: '2022-10-15' });
  const résultat = await client.répondre('id', [{ chemin: 'nature', réponse: 'acquisition', révision: 0 }]);
  expect(résultat.révisions).toEqual({ nature: 1 });
  expect(reçus[0]?.ligne).toBe('PATCH /api/dossiers/id/reponses?au=2022-10-15');
  expect(reçus[0]?.entêtes['content-type']).toBe('application/json');
  expect(JSON.parse(reçus[0]?.corps ?? '')).toEqual({
    modifications: [{ chemin: 'nature', réponse: 'acquisition', révision: 0 }],
  });
});

test('a file is sent as it is, its name encoded', async () => {
  réponse = { statut: 201, corps: '{"fichier":{"id":"f","nom":"n","type":"t","taille":4},"révision":1}' };
  const contenu = new Blob(['%PDF'], { type: 'application/pdf' });
  await créerClient({ base }).joindre('id', 'devis[a1].signé', { contenu, nom: 'Devis signé.pdf' });
  expect(reçus[0]?.ligne).toBe('POST /api/dossiers/id/pieces?chemin=devis%5Ba1%5D.sign%C3%A9');
  expect(reçus[0]?.entêtes).toMatchObject({ 'content-type': 'application/pdf', 'x-nom': 'Devis%20sign%C3%A9.pdf' });
  expect(reçus[0]?.corps).toBe('%PDF');
});

test('an error of the server is an ErreurApi with its conflicts', async () => {
  const conflits = [{ chemin: 'nature', réponse: 'autre', révision: 2, auteur: 'Camille Martin' }];
  const erreur = { code: 'conflit', message: 'Ces réponses ont changé.', détails: { conflits } };
  réponse = { statut: 409, corps: JSON.stringify({ erreur }) };
  const échec = await créerClient({ base })
    .dossier('id')
    .catch((cause: unknown) => cause);
  expect(échec).toBeInstanceOf(ErreurApi);
  expect(échec).toMatchObject({ statut: 409, code: 'conflit', message: 'Ces réponses ont changé.', conflits });
});

test("a proxy's page and a server that is away are « réseau »", async () => {
  réponse = { statut: 502, corps: '<html>Bad gateway</html>' };
  const client = créerClient({ base });
  await expect(client.session()).rejects.toMatchObject({ statut: 502, code: 'réseau' });
  réponse = { statut: 200, corps: 'not JSON' };
  await expect(client.session()).rejects.toMatchObject({ statut: 0, code: 'réseau' });
  await expect(créerClient({ base: 'http://127.0.0.1:9' }).session()).rejects.toMatchObject({ code: 'réseau' });
});

test('an aborted call rejects with the abort, not with an ErreurApi', async () => {
  réponse = { statut: 200, corps: '{}' };
  const échec = await créerClient({ base })
    .répondre('id', [], AbortSignal.abort())
    .catch((cause: unknown) => cause);
  expect(échec).toMatchObject({ name: 'AbortError' });
});

test('a deletion has no body to read, and links are addresses', async () => {
  réponse = { statut: 204, corps: '' };
  const client = créerClient({ base, au: '2022-10-15' });
  await expect(client.supprimerDossier('id')).resolves.toBeUndefined();
  expect(client.adresseConnexion('/dossiers/1?x=1')).toBe(`${base}/connexion?retour=%2Fdossiers%2F1%3Fx%3D1`);
  expect(client.adressePièce('id', 'f')).toBe(`${base}/api/dossiers/id/pieces/f?au=2022-10-15`);
  expect(client.adresseModule('sun-es', 'abc')).toBe(`${base}/programmes/sun-es/abc.js`);
  expect(client.adresseÉtat('sun-es', 'liste')).toBe(`${base}/api/etats/sun-es/liste?au=2022-10-15`);
});
