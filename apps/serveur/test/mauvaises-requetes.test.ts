/** What is wrong gets the right 4xx and a clear sentence, and changes nothing. */
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import type { CodeErreur } from '@guichet/contract';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { installer, type Installation } from './installation.ts';
import type { Appel, Navigateur } from './navigateur.ts';
import { PENDANT } from './programme-essai.ts';

let installation: Installation;
let camille: Navigateur;
let id: string;
let avant: string;

beforeAll(async () => {
  installation = await installer();
  camille = await installation.connecter('camille-martin');
  const réponses = { nom: 'Tilleuls', montant: 100 };
  const { json } = await camille.appeler('/api/dossiers', {
    méthode: 'POST',
    json: { programme: 'essai-2022', réponses },
  });
  id = json.id;
  avant = (await camille.appeler(`/api/dossiers/${id}`)).texte;
});
afterAll(() => installation.fermer());

afterEach(async () => {
  assert.equal((await camille.appeler(`/api/dossiers/${id}`)).texte, avant, 'the dossier has changed');
  assert.equal((await camille.appeler('/api/dossiers')).json.length, 1);
  assert.deepEqual(installation.imprévus, []);
});

async function refuse(chemin: string, appel: Appel, statut: number, code: CodeErreur): Promise<void> {
  const réponse = await camille.appeler(chemin.replace(':id', id), appel);
  expect([réponse.statut, réponse.json?.erreur?.code]).toEqual([statut, code]);
  // A sentence, in French, that ends.
  expect(réponse.json.erreur.message).toMatch(/^\p{Lu}.{10,}[.»)]$/su);
  expect(réponse.entêtes.get('x-content-type-options')).toBe('nosniff');
}

const modifier = (modification: unknown): Appel => ({ méthode: 'PATCH', json: { modifications: [modification] } });
const répondre = (chemin: unknown, réponse: unknown, révision: unknown = 0) => modifier({ chemin, réponse, révision });
const brut = (corps: BodyInit, type: string): Appel => ({ méthode: 'PATCH', corps, entêtes: { 'content-type': type } });
const json = 'application/json';
const RÉPONSES = '/api/dossiers/:id/reponses';

describe('bodies that are not what the call takes', () => {
  test.each<[string, Appel, number, CodeErreur]>([
    ['no body', { méthode: 'PATCH', entêtes: { 'content-type': json } }, 400, 'requête_mal_formée'],
    ['no type', brut(Buffer.from('{}'), ''), 415, 'type_de_contenu'],
    ['a form', brut('modifications=1', 'application/x-www-form-urlencoded'), 415, 'type_de_contenu'],
    ['text', brut('{}', 'text/plain'), 415, 'type_de_contenu'],
    ['another charset', brut('{}', 'application/json; charset=utf-16'), 415, 'type_de_contenu'],
    ['no JSON', brut('{', json), 400, 'requête_mal_formée'],
    ['bytes that are no UTF-8', brut(Buffer.from([0x22, 0xff, 0xfe, 0x22]), json), 400, 'requête_mal_formée'],
    ['a list', brut('[]', json), 400, 'requête_mal_formée'],
    ['null', brut('null', json), 400, 'requête_mal_formée'],
    ['a very deep list', brut('['.repeat(100_000), json), 400, 'requête_mal_formée'],
    ['nothing to change', brut('{"modifications":[]}', json), 400, 'requête_mal_formée'],
    [
      'a field too many',
      modifier({ chemin: 'nom', réponse: 'x', révision: 1, auteur: 'moi' }),
      400,
      'requête_mal_formée',
    ],
    ['no revision', modifier({ chemin: 'nom', réponse: 'x' }), 400, 'requête_mal_formée'],
    ['a path that is a number', répondre(12, 'x'), 400, 'requête_mal_formée'],
    ['a path with a NUL', répondre('nom\u0000', 'x'), 400, 'requête_mal_formée'],
    ['an answer that is an object', répondre('nom', { $gt: '' }, 1), 400, 'requête_mal_formée'],
    ['a mixed list', répondre('organismes', ['a', 1]), 400, 'requête_mal_formée'],
    ['a negative revision', répondre('nom', 'x', -1), 400, 'requête_mal_formée'],
    ['a revision in letters', répondre('nom', 'x', '1'), 400, 'requête_mal_formée'],
    ['10 MB of text', répondre('nom', 'x'.repeat(10_000_000), 1), 413, 'trop_volumineux'],
    ['300 kB of text', répondre('nom', 'x'.repeat(300_000), 1), 413, 'trop_volumineux'],
  ])('%s', (_, appel, statut, code) => refuse(RÉPONSES, appel, statut, code));

  test('10 MB without saying how long', async () => {
    const morceaux = Array.from({ length: 160 }, () => 'x'.repeat(65_536));
    const réponse = await fetch(`${installation.serveur.adresse}/api/dossiers/${id}/reponses`, {
      method: 'PATCH',
      headers: {
        origin: camille.adresse,
        'content-type': json,
        cookie: [...camille.cookies].map((paire) => paire.join('=')).join('; '),
      },
      body: Readable.toWeb(Readable.from(morceaux.map((texte) => Buffer.from(texte)))),
      duplex: 'half',
    } as RequestInit);
    expect(réponse.status).toBe(413);
    expect(await réponse.json()).toMatchObject({ erreur: { code: 'trop_volumineux' } });
  });
});

describe('answers that the programme does not take', () => {
  test.each<[string, unknown, unknown]>([
    ['an unknown path', 'inconnu', 'x'],
    ['a path of no item', 'organismes[].nom', 'x'],
    ['an item name out of shape', 'organismes[A_1].nom', 'x'],
    ['the prototype', '__proto__', 'x'],
    ['a wrong type', 'montant', 'douze'],
    ['a number out of range', 'montant', -1],
    ['a fraction of a cent', 'montant', 1.5],
    ['a number beyond all', 'montant', 1e300],
    ['a long text', 'nom', 'é'.repeat(201)],
    ['too many items', 'organismes', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['a NUL in a text', 'nom', 'a\u0000b'],
    ['a lone surrogate', 'nom', 'a\ud800b'],
    ['a NUL in a list', 'organismes', ['a\u0000']],
    ['a file that was never sent', 'PS1.1.devis', [{ id: 'f', nom: 'a.pdf', type: 'application/pdf', taille: 1 }]],
  ])('%s', (_, chemin, réponse) => refuse(RÉPONSES, répondre(chemin, réponse, 0), 422, 'réponse_refusée'));

  test('one wrong answer keeps the right ones of the same call from being written', () =>
    refuse(
      RÉPONSES,
      {
        méthode: 'PATCH',
        json: {
          modifications: [
            { chemin: 'nom', réponse: 'Érables', révision: 1 },
            { chemin: 'montant', réponse: 'x', révision: 1 },
          ],
        },
      },
      422,
      'réponse_refusée',
    ));

  test('an answer changed meanwhile', async () => {
    await refuse(RÉPONSES, répondre('nom', 'Érables', 0), 409, 'conflit');
    const { json: corps } = await camille.appeler(`/api/dossiers/${id}/reponses`, répondre('nom', 'Érables', 0));
    expect(corps.erreur.détails).toEqual({
      conflits: [{ chemin: 'nom', réponse: 'Tilleuls', révision: 1, auteur: 'Camille Martin' }],
    });
  });
});

describe('files', () => {
  const PIÈCES = '/api/dossiers/:id/pieces?chemin=PS1.1.devis';
  const fichier = (corps: BodyInit, entêtes: Record<string, string> = {}): Appel => ({
    méthode: 'POST',
    corps,
    entêtes: { 'content-type': 'application/pdf', 'x-nom': 'devis.pdf', ...entêtes },
  });
  const pdf = '%PDF-1.7\n';

  test.each<[string, string, Appel, number, CodeErreur]>([
    ['a program named .pdf', PIÈCES, fichier(Buffer.from('MZ\u0090\u0000'.repeat(100))), 415, 'type_de_fichier'],
    ['a page named .pdf', PIÈCES, fichier('<html><script>alert(1)</script>'), 415, 'type_de_fichier'],
    ['a picture', PIÈCES, fichier(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), 415, 'type_de_fichier'],
    ['a broken archive', PIÈCES, fichier(Buffer.from('504b0304ffffffff', 'hex')), 415, 'type_de_fichier'],
    ['binary named .csv', PIÈCES, fichier(Buffer.from([1, 0, 2]), { 'x-nom': 'a.csv' }), 415, 'type_de_fichier'],
    ['nothing', PIÈCES, fichier(''), 415, 'type_de_fichier'],
    ['more than the pièce takes', PIÈCES, fichier(pdf + 'x'.repeat(200_000)), 413, 'trop_volumineux'],
    ['25 MB', PIÈCES, fichier(Buffer.alloc(25_000_000, pdf)), 413, 'trop_volumineux'],
    ['no name', PIÈCES, fichier(pdf, { 'x-nom': '' }), 400, 'requête_mal_formée'],
    ['a name out of code', PIÈCES, fichier(pdf, { 'x-nom': '%E0%A4%A' }), 400, 'requête_mal_formée'],
    ['a name with a NUL', PIÈCES, fichier(pdf, { 'x-nom': 'a%00.pdf' }), 422, 'réponse_refusée'],
    ['no type', PIÈCES, fichier(Buffer.from(pdf), { 'content-type': '' }), 415, 'type_de_contenu'],
    ['no path', '/api/dossiers/:id/pieces', fichier(pdf), 400, 'requête_mal_formée'],
    ['a path that is no pièce', '/api/dossiers/:id/pieces?chemin=nom', fichier(pdf), 422, 'réponse_refusée'],
    ['a path that is none', '/api/dossiers/:id/pieces?chemin=x.y', fichier(pdf), 422, 'réponse_refusée'],
  ])('%s', (_, chemin, appel, statut, code) => refuse(chemin, appel, statut, code));

  test('a file that is not there', async () => {
    for (const méthode of ['GET', 'DELETE']) {
      await refuse(`/api/dossiers/:id/pieces/0190a0a0-0000-7000-8000-000000000000`, { méthode }, 404, 'introuvable');
      await refuse(`/api/dossiers/:id/pieces/..%2f..%2fverrou`, { méthode }, 404, 'introuvable');
    }
  });
});

describe('places that are not', () => {
  test.each<[string, Appel, number, CodeErreur]>([
    ['/api/rien', {}, 404, 'introuvable'],
    ['/api/dossiers/1', {}, 404, 'introuvable'],
    ["/api/dossiers/1'%20or%201=1--", {}, 404, 'introuvable'],
    ['/api/dossiers/:id/rien', {}, 404, 'introuvable'],
    ['/api/dossiers/:id', { méthode: 'PUT', json: {} }, 405, 'méthode_refusée'],
    ['/api/dossiers', { méthode: 'DELETE' }, 405, 'méthode_refusée'],
    ['/api/session', { méthode: 'POST', json: {} }, 405, 'méthode_refusée'],
    ['/', { méthode: 'POST', json: {} }, 405, 'méthode_refusée'],
    ['/programmes/essai-2022/absente.js', {}, 404, 'introuvable'],
    ['/programmes/essai-2022/e1-0-0.mjs', {}, 404, 'introuvable'],
    ['/programmes/..%2f..%2fsecrets/e1.js', {}, 404, 'introuvable'],
    ['/assets/rien.js', {}, 404, 'introuvable'],
  ])('%s', (chemin, appel, statut, code) => refuse(chemin, appel, statut, code));

  test('an address refused says which methods it has', async () => {
    const { entêtes } = await camille.appeler(`/api/dossiers/${id}`, { méthode: 'PUT', json: {} });
    expect(entêtes.get('allow')).toBe('GET, HEAD, DELETE');
  });

  test('a programme that does not exist', () =>
    refuse('/api/dossiers', { méthode: 'POST', json: { programme: 'inconnu' } }, 404, 'introuvable'));

  test.each(['2022-02-30', '2022-13-01', '0000-00-00'])('a date that does not exist: %s', (au) =>
    refuse(`/api/session?au=${au}`, {}, 400, 'visite_refusée'),
  );

  test.each(['hier', '2022-10-15T25:00', '2022-10-15T10:00:00Z', '15/10/2022'])('a date out of shape: %s', (au) =>
    refuse(`/api/session?au=${encodeURIComponent(au)}`, {}, 400, 'requête_mal_formée'),
  );
});

describe('deposits out of time, or not ready', () => {
  test('now, years after the window', () =>
    refuse('/api/dossiers/:id/depot', { méthode: 'POST' }, 409, 'hors_période'));

  test.each([
    ['2022-10-15T08:59', 'Le dépôt ouvrira le 15 octobre 2022 à 9 h.'],
    ['2022-12-01', 'Le dépôt est clos depuis le 30 novembre 2022 à 23 h 59.'],
  ])('at %s', async (au, phrase) => {
    const { statut, json: corps } = await camille.appeler(`/api/dossiers/${id}/depot?au=${au}`, { méthode: 'POST' });
    expect(statut).toBe(409);
    expect(corps.erreur.message.replaceAll('\u00a0', ' ')).toContain(phrase);
  });
});

test('a request line that is no HTTP ends with a 400, and the server goes on', async () => {
  const { port } = new URL(installation.serveur.adresse);
  const dit = await new Promise<string>((fin) => {
    const prise = connect(Number(port), '127.0.0.1', () =>
      prise.write('GET / HTTP/1.1\r\nHost: a\r\nX: \u0000\r\n\r\n'),
    );
    let reçu = '';
    prise.on('data', (morceau) => (reçu += String(morceau)));
    prise.on('close', () => fin(reçu));
  });
  expect(dit).toMatch(/^HTTP\/1\.1 400 /);
  expect((await camille.appeler(`/api/dossiers/${id}?au=${PENDANT}`)).statut).toBe(200);
});
