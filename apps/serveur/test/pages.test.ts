/** The portal's files and the headers of everything. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installer, type Installation } from './installation.ts';
import type { Navigateur } from './navigateur.ts';

let installation: Installation;
let navigateur: Navigateur;
beforeAll(async () => {
  installation = await installer();
  navigateur = installation.navigateur();
});
afterAll(() => installation.fermer());

test.each(['/', '/index.html', '/dossiers/01/etapes/2', '/programmes', '/simulateur?au=2022-10-15'])(
  '%s is the portal, asked for again each time',
  async (chemin) => {
    const { statut, texte, entêtes } = await navigateur.appeler(chemin);
    expect(statut).toBe(200);
    expect(texte).toContain('Portail d’essai');
    expect(entêtes.get('cache-control')).toBe('no-cache');
  },
);

test('a page that has not changed is not sent again', async () => {
  const { entêtes } = await navigateur.appeler('/');
  const étiquette = entêtes.get('etag') ?? '';
  expect((await navigateur.appeler('/', { entêtes: { 'if-none-match': étiquette } })).statut).toBe(304);
});

test('hashed files are kept for ever, and come compressed', async () => {
  for (const encodage of ['br', 'gzip']) {
    const { entêtes, texte } = await navigateur.appeler('/assets/index-AbCd1234.js', {
      entêtes: { 'accept-encoding': encodage },
    });
    expect(entêtes.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(entêtes.get('content-encoding')).toBe(encodage);
    expect(entêtes.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(entêtes.get('vary')).toBe('accept-encoding');
    expect(texte).toContain('à tous');
  }
});

test.each([
  '/../configuration.ts',
  '/..%2f..%2fetc%2fpasswd',
  '/assets/..%2f..%2fprogrammes',
  '/%00',
  '/%E0%A4%A',
  '/assets/',
])('%s gives nothing from elsewhere', async (chemin) => {
  const { statut, texte } = await navigateur.appeler(chemin);
  expect([200, 404]).toContain(statut);
  expect(texte.includes('Portail d’essai') || texte.includes('introuvable')).toBe(true);
});

test.each([
  '/',
  '/api/session',
  '/api/rien',
  '/assets/rien.js',
  '/identite/style.css',
  '/identite/jwks',
  '/identite/rien',
])('%s has the headers that protect', async (chemin) => {
  const { entêtes } = await navigateur.appeler(chemin);
  const politique = entêtes.get('content-security-policy') ?? '';
  expect(politique).toMatch(/^default-src 'none';/);
  expect(politique).toContain("frame-ancestors 'none'");
  expect(politique).toContain("require-trusted-types-for 'script'");
  expect(politique).not.toContain('unsafe');
  expect(entêtes.get('x-content-type-options')).toBe('nosniff');
  expect(entêtes.get('referrer-policy')).toBe('same-origin');
  expect(entêtes.get('strict-transport-security')).toBeNull();
});

test('what is somebody’s own is kept by no cache', async () => {
  expect((await navigateur.appeler('/api/session')).entêtes.get('cache-control')).toBe('no-store');
});

test('HEAD says what GET would, without a body', async () => {
  const { statut, texte, entêtes } = await navigateur.appeler('/', { méthode: 'HEAD' });
  expect([statut, texte, entêtes.get('content-type')]).toEqual([200, '', 'text/html; charset=utf-8']);
});

test('a module of a programme is kept for ever, compressed', async () => {
  const { entêtes, texte } = await navigateur.appeler('/programmes/essai-2022/e1-0-0.js');
  expect(entêtes.get('cache-control')).toContain('immutable');
  expect(entêtes.get('content-type')).toContain('text/javascript');
  expect(texte).toContain('export default');
  expect(texte).not.toContain('vérifierDépôt');
});

test('behind a proxy on https, cookies and headers say so, and the sign-in works', async () => {
  const sûr = await installer({ adressePublique: 'https://guichet.example' });
  // The proxy: what it receives goes to the server under the public name.
  const proxy = createServer((requête, réponse) => {
    const headers = { ...requête.headers, host: 'guichet.example', 'x-forwarded-proto': 'https' };
    const { method, url } = requête;
    const suite = request({ host: '127.0.0.1', port: sûr.serveur.port, method, path: url, headers }, (reçue) => {
      réponse.writeHead(reçue.statusCode ?? 500, reçue.headers);
      reçue.pipe(réponse);
    });
    requête.pipe(suite);
  });
  await new Promise<void>((prêt) => proxy.listen(0, '127.0.0.1', prêt));
  const cookies = new Map<string, string>();
  const appeler = async (adresse: string, init: RequestInit = {}) => {
    const { pathname, search } = new URL(adresse, 'https://guichet.example');
    const cookie = [...cookies].map((paire) => paire.join('=')).join('; ');
    const réponse = await fetch(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}${pathname}${search}`, {
      redirect: 'manual',
      headers: { cookie, origin: 'https://guichet.example' },
      ...init,
    });
    for (const posé of réponse.headers.getSetCookie()) cookies.set(...(posé.split(/[=;]/) as [string, string]));
    return réponse;
  };

  let pas = await appeler('/connexion');
  expect(pas.headers.get('strict-transport-security')).toContain('max-age');
  expect(pas.headers.getSetCookie()[0]).toMatch(
    /^guichet_navigateur=.*; Max-Age=3600; Path=\/connexion; HttpOnly; Secure; SameSite=Lax$/,
  );
  const visités: string[] = [];
  for (let suite = pas.headers.get('location'); suite && suite !== '/'; suite = pas.headers.get('location')) {
    const { origin, pathname } = new URL(suite, 'https://guichet.example');
    visités.push(origin);
    const choix = { method: 'POST', body: new URLSearchParams({ personne: 'camille-martin' }) };
    pas = await appeler(suite, pathname.startsWith('/identite/choix/') ? choix : {});
  }
  expect(new Set(visités)).toEqual(new Set(['https://guichet.example']));
  expect(cookies.has('__Host-guichet_session')).toBe(true);
  const { personne } = (await (await appeler('/api/session')).json()) as { personne: { nom: string } };
  expect(personne.nom).toBe('Camille Martin');
  expect(sûr.imprévus).toEqual([]);
  proxy.close();
  await sûr.fermer();
});
