import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';

const TEXT = 'champ montant : montant « Montant » { minimum 1 500 € } // au centime\n';
const of = (kind: string) =>
  highlight(TEXT)
    .filter((piece) => piece.kind === kind)
    .map(({ text }) => text);

test('the pieces are the text', () => {
  expect(
    highlight(TEXT)
      .map(({ text }) => text)
      .join(''),
  ).toBe(TEXT);
});

test('words of the language, texts, numbers and comments are told apart; a name that is also a word is a name', () => {
  expect(of('keyword')).toEqual(['champ', 'montant', 'minimum']);
  expect(of('text')).toEqual(['« Montant »']);
  expect(of('number')).toEqual(['1 500', '€']);
  expect(of('comment')).toEqual(['// au centime']);
});
