import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageOf } from './passage.ts';

const PAGES = [
  'Le premier mot.\nUne aide de 1 000 €\npar place.',
  'Le projet compte dix places au moins, sans exception.',
];

test('the words, what surrounds them on their page, and the page', () => {
  expect(passageOf(PAGES, 'aide de 1000 € par place')).toEqual({
    page: 1,
    before: 'Le premier mot. Une ',
    words: 'aide de 1 000 € par place',
    after: '',
  });
  expect(passageOf(PAGES, 'le projet compte')).toMatchObject({ page: 2, before: '', words: 'Le projet compte' });
  expect(passageOf(PAGES.slice(1), 'dix places')).toMatchObject({ before: 'Le projet compte ', words: 'dix places' });
  expect(passageOf(PAGES.slice(1), 'dix places')).not.toHaveProperty('page');
});

test('words that run over two pages are shown from the first', () => {
  expect(passageOf(PAGES, 'par place. Le projet compte')).toMatchObject({ page: 1, words: 'par place', after: '' });
});

test('words that are not there are not shown', () => {
  for (const quotation of ['cent places', 'dix places au plus', '', '…'])
    expect(passageOf(PAGES, quotation)).toBeUndefined();
});

test('any quotation of any text is answered', () => {
  const text = fc
    .array(fc.constantFrom(...'ab15 é-\n…,«»%\u00ad\u0301\u{1f600}\ud83d'))
    .map((characters) => characters.join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), text, (pages, quotation) => {
      const passage = passageOf(pages, quotation);
      if (passage) expect(pages.join(' ').replace(/\s+/g, ' ')).toContain(passage.words);
    }),
  );
});
