import { expect, test } from 'vitest';
import { compterÉléments, nomÉléments } from './elements.ts';

test.each([
  ['Collège', 1, '1 collège'],
  ['Collège', 0, '0 collège'],
  ['Collège', 30, '30 collèges'],
  ['Organisme gestionnaire', 2, '2 organismes gestionnaires'],
  ['Point de vente', 2, '2 points de vente'],
  ['Site d’accueil', 2, '2 sites d’accueil'],
  ['EHPAD', 2, '2 EHPAD'],
  ['Avis', 3, '3 avis'],
  ['Service médico-social', 2, '2 services médico-sociaux'],
  ['Hôpital de jour', 2, '2 hôpitaux de jour'],
  ['Festival', 2, '2 festivals'],
  ['Bal', 2, '2 bals'],
  ['Travail', 2, '2 travaux'],
  ['Détail', 2, '2 détails'],
  ['Réseau local', 2, '2 réseaux locaux'],
  ['Jeu', 2, '2 jeux'],
  ['Pneu', 2, '2 pneus'],
  [undefined, 1, '1 élément'],
  [undefined, 2, '2 éléments'],
])('%s, %i: %s', (élément, nombre, attendu) => {
  const type = élément === undefined ? {} : { élément };
  expect(compterÉléments(type, nombre).replace('\u00A0', ' ')).toBe(attendu);
  expect(attendu.endsWith(nomÉléments(type, nombre))).toBe(true);
});
