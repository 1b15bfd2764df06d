import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  avecLibellé,
  champsDemandés,
  estVide,
  lire,
  manquante,
  porteur,
  refusDeDépôt,
  sansLibellé,
  vérifierFormes,
} from './depot.ts';
import { champ as question } from './essais/champ.ts';
import { FORMES } from './formes.ts';
import { indéterminé } from './operations.ts';
import type { Condition, Évaluation } from './programme/evaluation.ts';
import type { Champ, Étape, TypeChamp } from './programme/formulaire.ts';
import type { Erreur } from './programme/serveur.ts';
import { vérifierForme, vérifierRéponse } from './saisie.ts';
import { NON_RENSEIGNÉ, SANS_OBJET } from './valeurs.ts';

const champ = (chemin: string, type?: TypeChamp, facultatif = false): Champ => ({
  ...question(chemin, type, `Libellé ${chemin}`),
  facultatif,
});
const étape = (
  id: string,
  champs: readonly Champ[],
  groupes: Readonly<Record<string, readonly Champ[]>> = {},
): Étape => ({
  id,
  titre: id,
  champs,
  groupes: Object.entries(groupes).map(([nom, siens]) => ({ id: nom, titre: nom, champs: siens, sources: [] })),
});
const condition = (nom: string, champs: readonly string[] = [], bloquante = true): Condition => ({
  nom,
  libellé: `Règle ${nom}`,
  bloquante,
  champs,
  sources: [],
});
const évaluation = (avec: Partial<Évaluation> = {}): Évaluation => ({
  valeurs: {},
  conditions: {},
  messages: {},
  éligible: true,
  visibles: {},
  ...avec,
});
const siret = champ('membres[].siret', { genre: 'siret' });
const âge = champ('membres[].âge', { genre: 'entier', minimum: 18 }, true);
const membres = champ('membres', { genre: 'liste', minimum: 2, maximum: 3, champs: [siret, âge] });

describe('the questions that are asked', () => {
  const étapes = [
    étape('e1', [champ('a'), champ('b')], { g1: [champ('c')], g2: [champ('d')] }),
    étape('e2', [champ('e')], { g3: [champ('f')] }),
  ];
  const demandées = (visibles: Record<string, boolean>) =>
    champsDemandés(étapes, { visibles }).map(({ chemin }) => chemin);

  test('are in the order of the form, groups after the fields of their étape', () => {
    expect(demandées({})).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(demandées({ e1: true, g1: true, a: true })).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('do not hold those that are not visible, nor what stands under what is not', () => {
    expect(demandées({ b: false, f: false })).toEqual(['a', 'c', 'd', 'e']);
    expect(demandées({ g1: false })).toEqual(['a', 'b', 'd', 'e', 'f']);
    expect(demandées({ e1: false, a: true, g2: true })).toEqual(['e', 'f']);
  });
});

test('an answer is found by its keys; there is none under what is no object', () => {
  const réponses = { a: { b: [{ c: 1 }] }, t: 'texte', n: null };
  expect(lire(réponses, ['a', 'b', 0, 'c'])).toBe(1);
  expect(lire(réponses, [])).toBe(réponses);
  for (const clés of [
    ['t', 'length'],
    ['n', 'x'],
    ['absente', 'x'],
    ['a', 'b', 7, 'c'],
  ])
    expect(lire(réponses, clés)).toBeUndefined();
});

describe('an answer is missing', () => {
  test('when nothing was given: no and zero are answers', () => {
    expect([undefined, null, '', []].map(estVide)).toEqual([true, true, true, true]);
    expect([0, false, ' ', ['a'], {}].map(estVide)).toEqual([false, false, false, false, false]);
  });

  test('and is asked for by its name, in words that suit the question', () => {
    const options = [{ id: 'o', libellé: 'O' }];
    const types: readonly TypeChamp[] = [
      { genre: 'entier' },
      { genre: 'pièce', formats: [], tailleMaximale: 1, plusieurs: false },
      { genre: 'liste', minimum: 1, maximum: 2, champs: [] },
      { genre: 'choix multiple', options },
    ];
    const messages = types.map((type) => manquante(champ('x', type)));
    for (const message of messages) expect(message).toMatch(/^[A-Z].* « Libellé x »\.$/);
    expect(new Set(messages).size).toBe(types.length);
    const question = manquante({ ...champ('x'), libellé: 'Êtes-vous prêt ?' });
    expect(question).toMatch(/ la question « Êtes-vous prêt \? »\.$/);
    expect(messages.some((message) => message.includes('question'))).toBe(false);
  });
});

describe('what stops a deposit', () => {
  const étapes = [étape('e', [champ('a'), champ('b', { genre: 'date' }, true), membres])];
  const juste = { a: 1, membres: [item('x'), item('y')] };
  function item(id: string | undefined, avec: object = {}): { readonly [clé: string]: unknown } {
    return { ...(id !== undefined && { id }), siret: '13002526500013', ...avec };
  }
  const refus = (réponses: object, avec: Partial<Évaluation> = {}, conditions: readonly Condition[] = []) =>
    refusDeDépôt({ étapes, conditions }, réponses as typeof juste, évaluation(avec));

  test('nothing when all that is asked is well answered', () => {
    expect(refus(juste)).toEqual([]);
    expect(refus({ ...juste, b: '2022-01-01' })).toEqual([]);
  });

  test('a missing answer, unless it is optional or not asked', () => {
    expect(refus({ ...juste, a: null })).toEqual([{ chemin: 'a', clés: ['a'], message: manquante(champ('a')) }]);
    expect(refus({ ...juste, a: '' }, { visibles: { a: false } })).toEqual([]);
    expect(refus({ ...juste, membres: [] })).toEqual([
      { chemin: 'membres', clés: ['membres'], message: manquante(membres) },
    ]);
  });

  test('an answer that is wrong, optional or not: the name of the question, then what is wrong with it', () => {
    const [un, ...autres] = refus({ ...juste, b: '2022-02-30' });
    expect(autres).toEqual([]);
    expect(un).toMatchObject({ chemin: 'b', clés: ['b'] });
    const tort = vérifierForme({ genre: 'date' }, '2022-02-30') ?? '';
    expect(un?.message.startsWith('Libellé b')).toBe(true);
    expect(un?.message.endsWith(` ${tort.charAt(0).toLowerCase()}${tort.slice(1)}`)).toBe(true);
    expect(un?.message.replace('Libellé b', '')).not.toContain(tort);
  });

  test('a list that is too short or repeats an item, at the list; what its items lack, at each of them', () => {
    const chemins = (...items: object[]) => refus({ a: 1, membres: items }).map(({ chemin, clés }) => [chemin, clés]);
    expect(chemins(item('x'))).toEqual([['membres', ['membres']]]);
    expect(chemins(item('x'), item('x'))).toEqual([['membres', ['membres']]]);
    expect(chemins(item('x', { siret: '' }), item('y', { siret: '1', âge: 17 }))).toEqual([
      ['membres[x].siret', ['membres', 0, 'siret']],
      ['membres[y].siret', ['membres', 1, 'siret']],
      ['membres[y].âge', ['membres', 1, 'âge']],
    ]);
    expect(chemins(item(undefined), item(undefined, { siret: null }))).toEqual([
      ['membres[1].siret', ['membres', 1, 'siret']],
    ]);
    const [court] = refus({ a: 1, membres: [item('x')] });
    expect(court?.message.toLowerCase()).toContain((vérifierRéponse(membres, ['x']) ?? '-').toLowerCase());
  });

  test('in a list of a block too', () => {
    const nom = champ('bloc.liste[].nom', { genre: 'texte', longueur: 9 });
    const liste = champ('bloc.liste', { genre: 'liste', minimum: 1, maximum: 2, champs: [nom] });
    const questions = { étapes: [étape('e', [liste])], conditions: [] };
    const refusés = (noms: string) =>
      refusDeDépôt(questions, { bloc: { liste: [{ id: 'x', nom: noms }] } }, évaluation());
    expect(refusés('N')).toEqual([]);
    expect(refusés('')).toMatchObject([{ chemin: 'bloc.liste[x].nom', clés: ['bloc', 'liste', 0, 'nom'] }]);
  });

  test('not what is not asked of an item', () => {
    const réponses = { a: 1, membres: [item('x', { siret: '' }), item('y', { siret: '' })] };
    expect(refus(réponses, { visibles: { 'membres[x].siret': false } }).map(({ chemin }) => chemin)).toEqual([
      'membres[y].siret',
    ]);
  });

  describe('a condition', () => {
    const deux = [condition('c', ['b', 'a']), condition('d', ['membres[].siret'])];
    const tous = (conditions: Évaluation['conditions'], avec: Partial<Évaluation> = {}, réponses: object = juste) =>
      refus(réponses, { conditions, messages: { c: 'Non.' }, ...avec }, deux);

    test('that does not hold, with its message, or else its name, at the first question that it reads', () => {
      expect(tous({ c: false, d: false })).toEqual([
        { chemin: 'b', clés: ['b'], message: 'Non.' },
        { chemin: 'membres', clés: ['membres'], message: 'Règle d' },
      ]);
      expect(tous({ c: false }, { visibles: { b: false } })[0]).toMatchObject({ chemin: 'a', clés: ['a'] });
      expect(tous({ c: false }, { visibles: { e: false } })).toEqual([{ chemin: '', clés: [], message: 'Non.' }]);
    });

    test('that holds, does not apply, is not settled by the rules or is unknown: nothing', () => {
      expect(tous({ c: true, d: SANS_OBJET })).toEqual([]);
      expect(tous({ c: indéterminé('?') })).toEqual([]);
    });

    test('that waits for an answer, unless a question has said so already', () => {
      const [attend, ...autres] = tous({ c: NON_RENSEIGNÉ });
      expect(autres).toEqual([]);
      expect(attend).toMatchObject({ chemin: 'b', clés: ['b'] });
      expect(attend?.message).toContain('Règle c');
      expect(attend?.message).not.toBe('Règle c');
      expect(tous({ c: NON_RENSEIGNÉ, d: false }, {}, { ...juste, a: '' }).map(({ message }) => message)).toEqual([
        manquante(champ('a')),
        'Règle d',
      ]);
    });

    test('that is advisory never does', () => {
      expect(refus(juste, { conditions: { i: false } }, [condition('i', [], false)])).toEqual([]);
    });
  });

  test('the question that speaks for a condition is the first that is asked; for an item, its list', () => {
    expect(porteur(condition('c', ['x', 'l[].a.b', 'y']), (chemin) => chemin !== 'x')).toBe('l');
    expect(porteur(condition('c', ['x']), () => false)).toBeUndefined();
  });
});

describe('answers saved one by one', () => {
  const étapes = [étape('e', [champ('a')], { g: [champ('b', { genre: 'oui/non' }), membres] })];
  const inconnue = (chemin: string): Erreur => ({ chemin, message: FORMES.question });

  test('are refused for their shape only', () => {
    expect(
      vérifierFormes(étapes, { a: 1, b: true, membres: ['x'], 'membres[x].siret': '13', 'membres[x].âge': 3 }),
    ).toEqual([]);
    expect(vérifierFormes(étapes, { a: 'x', b: false, membres: 'x', 'membres[x].âge': null })).toEqual([
      { chemin: 'a', message: vérifierForme({ genre: 'entier' }, 'x') },
      { chemin: 'membres', message: vérifierForme(membres.type, 'x') },
      { chemin: 'membres[x].âge', message: vérifierForme(âge.type, null) },
    ]);
  });

  test('are refused at a path that the programme does not have', () => {
    const absents = [
      'c',
      'e',
      'g',
      'membres[x]',
      'membres[x].nom',
      'membres[].siret',
      'membres[x',
      'a[x]',
      '__proto__',
    ];
    for (const chemin of [...absents, 'membres[x y].siret', `membres[${'x'.repeat(41)}].siret`, 'membres[x.siret'])
      expect(vérifierFormes(étapes, Object.fromEntries([[chemin, 1]]))).toEqual([inconnue(chemin)]);
  });

  test('are refused or not, whatever the path and the answer, never a crash', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (réponses) => {
        const connus = new Set(['a', 'b', 'membres']);
        const attendues = Object.keys(réponses).filter((chemin) => !connus.has(chemin));
        const refusés = vérifierFormes(étapes, réponses).map(({ chemin }) => chemin);
        expect(refusés.filter((chemin) => !connus.has(chemin))).toEqual(attendues);
      }),
    );
  });
});

test('under its question, a message does not say its name again', () => {
  const champ = { libellé: 'Numéro FINESS' } as Champ;
  const message = 'Indiquez neuf chiffres.';
  expect(avecLibellé(champ, message)).toContain(champ.libellé);
  expect(sansLibellé(champ, avecLibellé(champ, message))).toBe(message);
  expect(sansLibellé(champ, manquante({ ...champ, type: { genre: 'texte' } } as Champ))).toContain(champ.libellé);
});
