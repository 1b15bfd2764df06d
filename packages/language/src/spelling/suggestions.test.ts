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

test('editDistance', () => {
  expect([
    editDistance('', 'abc'),
    editDistance('abc', 'abc'),
    editDistance('abc', 'acb'),
    editDistance('abc', 'xyz'),
  ]).toEqual([3, 0, 1, 3]);
});
