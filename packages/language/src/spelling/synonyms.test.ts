import { expect, test } from 'vitest';
import { typeOf } from '../1-syntax/prepare/made.ts';
import { isType } from '../1-syntax/prepare/readings/types.ts';
import { asHere, VALUES, valueOf, WORDS } from './synonyms.ts';

test('a word of elsewhere stands for a word or a sign of the language, and is none itself', () => {
  for (const [found, write] of [...Object.entries(WORDS), ...Object.entries(VALUES)]) {
    const words = write.split(' ').map((word) => [found, word, typeOf(word) !== undefined || isType(word)]);
    expect(words).toEqual(write.split(' ').map((word) => [found, word, true]));
  }
});

test('by its letters, accents included; in capitals only what holds an expression together', () => {
  expect([asHere('formule'), asHere('Formule'), asHere('constructor')]).toEqual(['calcul', undefined, undefined]);
  expect([valueOf('true'), valueOf('True'), valueOf('toString')]).toEqual(['oui', undefined, undefined]);
  for (const word of ['si', 'alors', 'sinon', 'et', 'ou', 'non', 'oui', 'dans', 'est', 'entre', 'où'])
    expect([valueOf(word), valueOf(word.toUpperCase())]).toEqual([VALUES[word], word]);
});
