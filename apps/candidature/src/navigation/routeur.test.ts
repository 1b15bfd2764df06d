import { expect, test } from 'vitest';
import { pages } from './adresses.ts';
import { correspond } from './routeur.ts';

test('a path gives its parameters', () => {
  expect(correspond('/dossiers/:id', '/dossiers/42')).toEqual({ id: '42' });
  expect(correspond('/dossiers/:id', '/dossiers/42/')).toEqual({ id: '42' });
  expect(correspond('/dossiers/:id', '/dossiers')).toBeNull();
  expect(correspond('/', '/')).toEqual({});
});

test('a step whose name holds a dot or an accent comes back as it was', () => {
  const adresse = pages.étape('7', 'périmètre.1');
  expect(adresse).not.toContain('.');
  expect(correspond('/dossiers/:id/etapes/:etape', adresse)).toEqual({ id: '7', etape: 'périmètre.1' });
});

test('a path that cannot be decoded is a page that does not exist, not a crash', () => {
  expect(correspond('/programme/:slug', '/programme/%E0%A4%A')).toEqual({ slug: '%E0%A4%A' });
});
