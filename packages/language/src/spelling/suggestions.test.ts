import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keywords } from '../1-syntax/tokens/keywords.ts';
import { editDistance } from './edit-distance.ts';
import { isSure, suggestions } from './suggestions.ts';

const names = [
  'référencé',
  'taille',
  'taille_minimale',
  'organismes',
  'part_usages',
  'forfait_de_base',
  'PA',
  'PH',
  'total',
];

test.each([
  ['accents', 'reference', ['référencé']],
  ['plurals', 'référencés', ['référencé']],
  ['', 'organisme', ['organismes']],
  ['', 'parts_usage', ['part_usages']],
  ['order of words', 'usages_part', ['part_usages']],
  ['small words', 'base_forfait', ['forfait_de_base']],
  ['capitals', 'Total', ['total']],
  ['a letter too many, too few, wrong, or swapped', 'taillle', ['taille']],
  ['', 'talle', ['taille']],
  ['', 'tolal', ['total']],
  ['', 'tialle', ['taille']],
  ['nothing near', 'zèbre', []],
  ['short names: one letter at most', 'PS', ['PA', 'PH']],
  ['joined otherwise', 'part-usages', ['part_usages']],
  ['', 'forfait de base', ['forfait_de_base']],
  ['decomposed', 'référencé'.normalize('NFD'), ['référencé']],
  ['one word of it', 'usages', ['part_usages']],
  ['a word of elsewhere is no name', 'euros', []],
])('%s: %s', (_, wrong, expected) => {
  expect(suggestions(wrong, names)).toEqual(expected);
});

const words = [...keywords].map(({ name }) => name);

test.each([
  ['chmp', 'champ'],
  ['bareme', 'barème'],
  ['prerequis', 'prérequis'],
  ['etape', 'étape'],
  ['calendier', 'calendrier'],
  ['echeancier', 'échéancier'],
  ['condtion', 'condition'],
  ['Condition', 'condition'],
  ['pieces', 'pièce'],
  ['fenetre', 'fenêtre'],
  ['numerateur', 'numérateur'],
  ['formule', 'calcul'],
  ['question', 'champ'],
])('a word of the language: %s', (wrong, expected) => {
  expect(suggestions(wrong, words)).toEqual([expected]);
});

test.each([
  ['montan', 'montant'],
  ['entie', 'entier'],
  ['Texte', 'texte'],
  ['decimal', 'décimal'],
  ['boolean', 'oui/non'],
  ['pourcentage', 'taux'],
])('a type: %s', (wrong, expected) => {
  expect(suggestions(wrong, ['montant', 'entier', 'décimal', 'taux', 'texte', 'date', 'oui/non'])).toEqual([expected]);
});

test('what is suggested is near: letters by a third at most, or the same words', () => {
  const name = fc.stringMatching(/^[a-r]{1,8}(_[a-r]{1,6})?$/);
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 8 }), (wrong, candidates) => {
      for (const found of suggestions(wrong, candidates)) {
        const near = editDistance(wrong, found) <= Math.max(1, wrong.length / 3);
        const shared = wrong.split('_').some((word) => found.split('_').includes(word));
        expect([wrong, found, near || shared]).toEqual([wrong, found, true]);
      }
    }),
  );
});

test('small words count little between others, and count when they are alone', () => {
  for (const small of ['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'a', 'au', 'aux', 'et', 'en'])
    expect([small, suggestions(`part_${small}_socle`, ['socle_part'])]).toEqual([small, ['socle_part']]);
  expect(suggestions('le', ['du', 'aux'])).toEqual([]);
});

test('a suggestion is sure when nothing else can be meant', () => {
  const sure = (wrong: string, name: string) => isSure(wrong, name);
  expect([sure('taile', 'taille'), sure('referencé', 'référencé'), sure('usages_part', 'part_usages')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([sure('rachat', 'achat'), sure('taux_1', 'taux_2'), sure('PS', 'PA'), sure('majeur', 'mineur')]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test.each([
  [
    'accents, then plurals, then the order of words, then letters',
    'part_usage',
    ['usage_part', 'parts_usages', 'pârt_usage', 'part_usagy'],
    ['pârt_usage', 'parts_usages'],
  ],
  ['letters alone', 'part_usage', ['part_usoge', 'usage_part'], ['usage_part']],
  ['two at most, in their order', 'talle', ['talli', 'tallo', 'talla'], ['talla', 'talli']],
  ['a third of the letters', 'montan', ['montxxn', 'montxxx', 'mantan'], ['mantan']],
  ['', 'abcde', ['abcxx'], []],
  ['', 'abcdef', ['abcdxx'], ['abcdxx']],
  ['the name itself is not one', 'taille', ['taille', 'tailles'], ['tailles']],
  ['ligatures and apostrophes', 'oeuvre_l_etat', ['œuvre l’état'], ['œuvre l’état']],
  [
    'all words of it, with as few more as can be',
    'usages',
    ['gros_usages', 'gros_usages_anciens_connus'],
    ['gros_usages'],
  ],
  ['', 'usages', ['gros_usages', 'gros_usages_anciens'], ['gros_usages', 'gros_usages_anciens']],
  ['not one more than it has', 'gros_usages', ['usages'], []],
  ['not a word of three letters', 'age', ['age_moyen'], []],
  ['a word of elsewhere, though a name is nearer', 'question', ['questions', 'champ'], ['champ']],
])('%s: %s', (_, wrong, candidates, expected) => {
  expect(suggestions(wrong, candidates)).toEqual(expected);
});

test.each([
  ['tail', 'taill', true],
  ['tai', 'tail', false],
  ['ataille', 'taille', false],
  ['étab', 'etab', true],
  ['etablisemant', 'établissement', true],
  ['atablisement', 'établissement', false],
  ['etyblisemant', 'établissement', false],
  ['organsm', 'organisme', false],
  ['taux1', 'taux_1', true],
  ['taux_12', 'taux_1', false],
  ['formule', 'calcul', true],
  ['zèbre', 'taille', false],
])('is %s surely %s? %s', (wrong, name, sure) => {
  expect(isSure(wrong, name)).toBe(sure);
});
