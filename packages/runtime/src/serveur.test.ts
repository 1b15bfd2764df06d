import { describe, expect, test } from 'vitest';
import { indéterminé } from './operations.ts';
import { acceptés, avecDécision, clésConnues, conforme, erreursDe, lignesDe } from './serveur.ts';
import { NON_RENSEIGNÉ, SANS_OBJET } from './valeurs.ts';

const RIENS = { nr: NON_RENSEIGNÉ, so: SANS_OBJET, ind: indéterminé('?') };

describe('refusals and zod', () => {
  test('each refusal is an issue, at its place', () => {
    const issues: unknown[] = [{ code: 'avant' }];
    const value = { a: 1 };
    conforme((réponses: typeof value) => [
      { chemin: 'a', clés: ['a', 0, 'b'], message: `M${réponses.a}` },
      { chemin: '', clés: [], message: 'N' },
    ])({ value, issues });
    expect(issues).toEqual([
      { code: 'avant' },
      { code: 'custom', path: ['a', 0, 'b'], message: 'M1', input: value },
      { code: 'custom', path: [], message: 'N', input: value },
    ]);
  });

  test('an issue is an error at the path of its answer; an item is named by its id, or by its place without one', () => {
    const réponses = { organismes: [{ id: 'a1', essms: 1 }, { essms: 2 }], sortie: { forfait: 3 } };
    const chemin = (...path: (string | number)[]) => erreursDe([{ path, message: 'M' }], réponses);
    expect(chemin('organismes', 0, 'essms')).toEqual([{ chemin: 'organismes[a1].essms', message: 'M' }]);
    expect(chemin('organismes', 1, 'essms')).toEqual([{ chemin: 'organismes[1].essms', message: 'M' }]);
    expect(chemin('organismes', 7, 'essms')).toEqual([{ chemin: 'organismes[7].essms', message: 'M' }]);
    expect(chemin('sortie', 'forfait')).toEqual([{ chemin: 'sortie.forfait', message: 'M' }]);
    expect(chemin('absent', 'encore', 'plus')).toEqual([{ chemin: 'absent.encore.plus', message: 'M' }]);
    expect(chemin()).toEqual([{ chemin: '', message: 'M' }]);
  });
});

test('a period takes deposits when its condition holds, or when the rules do not say', () => {
  expect(acceptés({ a: true, b: false, ...RIENS, c: true })).toEqual(['a', 'ind', 'c']);
});

test('a key is compared when its condition holds and all of it is known', () => {
  const clé = (
    condition: (typeof RIENS)[keyof typeof RIENS] | boolean,
    ...valeurs: (string | typeof NON_RENSEIGNÉ)[]
  ) => ({
    nom: 'u',
    condition,
    clé: valeurs,
  });
  const messages = { u: 'Déjà financé.' };
  expect(clésConnues([clé(true, '1', 'DPI')], messages)).toEqual([
    { nom: 'u', clé: JSON.stringify(['1', 'DPI']), message: messages.u },
  ]);
  expect(clésConnues([clé(true, '1', NON_RENSEIGNÉ), clé(false, '1')], messages)).toEqual([]);
  expect(
    clésConnues(
      Object.values(RIENS).map((rien) => clé(rien, '1')),
      messages,
    ),
  ).toEqual([]);
  expect(clésConnues([clé(true, 'a,b'), clé(true, 'a', 'b')], {}).map((une) => [une.clé, une.message])).toEqual([
    [JSON.stringify(['a,b']), ''],
    [JSON.stringify(['a', 'b']), ''],
  ]);
});

describe('a list that an authority expects', () => {
  test('reads the decision beside the answers, and the reason when there is one', () => {
    const dossier = { réponses: { a: 1 }, contexte: { instant: 0 }, statut: 'refusée' };
    expect(avecDécision(dossier)).toStrictEqual({ a: 1, '@statut': 'refusée' });
    expect(avecDécision({ ...dossier, motif: 'R' })).toEqual({ a: 1, '@statut': 'refusée', '@motif': 'R' });
    expect(avecDécision({ ...dossier, motif: '' })).toHaveProperty('@motif', '');
  });

  test('holds the lines whose condition holds', () => {
    const lignes = [true, false, ...Object.values(RIENS), true].map((condition, n) => ({ condition, cellules: { n } }));
    expect(lignesDe(lignes)).toEqual([{ n: 0 }, { n: 5 }]);
    expect(lignesDe()).toEqual([]);
  });
});
