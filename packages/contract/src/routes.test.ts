import { expect, test } from 'vitest';
import { adresses, remplir } from './adresses.ts';
import { codesErreur } from './erreurs.ts';
import { erreursDe, type Route } from './route.ts';
import { routes } from './routes.ts';

const toutes = Object.entries(routes) as [string, Route][];

test('no two routes answer the same method and path', () => {
  const clés = toutes.map(([, { méthode, chemin }]) => `${méthode} ${chemin.replace(/:[a-z]+/g, ':')}`);
  expect(new Set(clés).size).toBe(clés.length);
});

test.each(toutes)('%s: the parameters of the path are those of its schema', (_, { chemin, paramètres }) => {
  const nommés = [...chemin.matchAll(/:([a-z]+)/g)].map(([, nom]) => nom);
  expect(Object.keys(paramètres.shape).sort()).toEqual(nommés.sort());
});

test('what is done to a dossier is for its holder only', () => {
  const duDossier = toutes.filter(([, { chemin }]) => chemin.includes('/dossiers/:id'));
  expect(duDossier.map(([, { qui }]) => qui)).toEqual(duDossier.map(() => 'titulaire'));
});

test.each(toutes)('%s: every error it may answer has a status', (_, route) => {
  for (const code of erreursDe(route)) expect(codesErreur[code]).toBeGreaterThanOrEqual(400);
});

test('the addresses are those of the table', () => {
  for (const [nom, { méthode, chemin }] of Object.entries(adresses)) {
    expect(routes[nom as keyof typeof routes]).toMatchObject({ méthode, chemin });
  }
});

test('parameters are encoded, and a missing one is refused', () => {
  expect(remplir('/api/etats/:slug/:etat', { slug: 'sun-es', etat: 'état 1/2' })).toBe(
    '/api/etats/sun-es/%C3%A9tat%201%2F2',
  );
  expect(() => remplir('/api/dossiers/:id')).toThrow('« id »');
});

test('paths of answers may hold accents, dots and items; nothing that a path has no use for', () => {
  const { schéma } = routes.répondre.entrée;
  const recevable = (chemin: unknown) =>
    schéma.safeParse({ modifications: [{ chemin, réponse: 'x', révision: 0 }] }).success;
  expect(['PS1.2.questionnaire', 'organismes[a1].essms', 'prérequis.é'].map(recevable)).toEqual([true, true, true]);
  expect(['', 'a b', 'a\u0000', '\ud800', '<script>', 12, null].map(recevable)).not.toContain(true);
});

test('an answer of another shape, or a field that does not exist, is refused', () => {
  const { schéma } = routes.répondre.entrée;
  const modification = { chemin: 'nature', réponse: 'x', révision: 0 };
  expect(schéma.safeParse({ modifications: [modification] }).success).toBe(true);
  for (const faux of [
    { réponse: { a: 1 } },
    { réponse: undefined },
    { révision: -1 },
    { révision: 1.5 },
    { autre: 1 },
  ]) {
    expect(schéma.safeParse({ modifications: [{ ...modification, ...faux }] }).success).toBe(false);
  }
  expect(schéma.safeParse({ modifications: [] }).success).toBe(false);
});
