import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { lireConfiguration } from './configuration.ts';
import { préparerDonnées } from './donnees/dossier.ts';

test('without any variable: port 3000 of this machine only, an embedded database, a demonstration', () => {
  const lue = lireConfiguration({});
  expect(lue).toMatchObject({ port: 3000, hôte: '127.0.0.1', base: undefined, identité: undefined });
  expect(lue.données.endsWith(`${sep}.guichet`)).toBe(true);
});

test('each variable is read', () => {
  const lue = lireConfiguration({
    PORT: '8080',
    GUICHET_HOTE: '0.0.0.0',
    GUICHET_ADRESSE: 'https://guichet.example/',
    GUICHET_DONNEES: '/donnees',
    DATABASE_URL: 'postgres://base/guichet',
    GUICHET_OIDC_ISSUER: 'https://identite.example/api/v2',
    GUICHET_OIDC_CLIENT_ID: 'client',
    GUICHET_OIDC_CLIENT_SECRET: 'secret',
    GUICHET_OIDC_ACR: 'eidas1',
    GUICHET_OIDC_USERINFO_ALG: 'RS256',
    GUICHET_INSTRUCTEURS: ' Thomas@ars.example = bretagne, sophie@cnsa.example,',
  });
  expect(lue).toMatchObject({
    port: 8080,
    hôte: '0.0.0.0',
    adressePublique: 'https://guichet.example',
    données: '/donnees',
    base: 'postgres://base/guichet',
    identité: { client: 'client', secret: 'secret', niveau: 'eidas1', signatureUserinfo: 'RS256' },
  });
  expect([...lue.instructeurs]).toEqual([
    ['thomas@ars.example', 'bretagne'],
    ['sophie@cnsa.example', ''],
  ]);
});

test.each([
  [{ PORT: 'douze' }, 'PORT doit être un nombre'],
  [{ PORT: '70000' }, 'PORT doit être un nombre'],
  [{ GUICHET_ADRESSE: 'guichet.example' }, 'GUICHET_ADRESSE doit être une adresse'],
  [{ GUICHET_ADRESSE: 'javascript:alert(1)' }, 'GUICHET_ADRESSE doit être une adresse'],
  [{ GUICHET_OIDC_ISSUER: 'https://identite.example' }, 'GUICHET_OIDC_CLIENT_ID'],
  [{ GUICHET_OIDC_ISSUER: 'https://identite.example', GUICHET_OIDC_CLIENT_ID: 'x' }, 'GUICHET_OIDC_CLIENT_SECRET'],
])('a wrong variable is named: %o', (env, phrase) => {
  expect(() => lireConfiguration(env)).toThrow(phrase);
});

test('a folder that cannot be used is told', async () => {
  await expect(préparerDonnées('/dev/null/donnees')).rejects.toThrow('ne peut pas être utilisé (ENOTDIR)');
});
