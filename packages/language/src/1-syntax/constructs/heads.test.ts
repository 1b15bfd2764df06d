/** A name, a label or a body that is forgotten: what is said of each construct. */
import { expect, test } from 'vitest';
import { analyse } from '../../analyse.ts';
import { HEADER } from '../../testing/diagnose.ts';
import { shapes } from '../construct.ts';

const FEMININE = new Set(
  'pièce condition enveloppe fenêtre instruction source unicité unité étape période échéance'.split(' '),
);
const called = (word: string): string => `${FEMININE.has(word) ? 'une' : 'un'} ${word}`;

/** Where it stands, when it is no declaration of its own. */
const AROUND: Readonly<Record<string, readonly [string, string]>> = {
  champ: ['étape e « E » {\n', '\n}'],
  pièce: ['étape e « E » {\n', '\n}'],
  période: ['calendrier {\n', '\n}'],
  échéance: ['calendrier {\n', '\n}'],
  domaine: ['volet v « V » {\n', '\n}'],
  versement: ['échéancier v de n {\n', '\n}'],
};
/** What stands between the label and the body. */
const AFTER: Readonly<Record<string, string>> = {
  champ: ' : entier',
  enveloppe: ' de n',
  échéancier: ' de n',
  versement: ' le reste',
  période: ' du 1er mars 2022 au 2 mars 2022',
  échéance: ' 1er mars 2022',
  calcul: ' = 1',
};

/** Of the way it is written only: what is underlined, and what the message is made of. */
function said(word: string, head: string, body: string): unknown[] {
  const [before, after] = AROUND[word] ?? ['', ''];
  const header = word === 'programme' ? '' : HEADER;
  const text = `${header}${before}${word}${head}${AFTER[word] ?? ''}${body}${after}`;
  return analyse([{ path: 'f', text }])
    .diagnostics.filter(({ code }) => /^S01[0-4]/.test(code))
    .map(({ code, span, params }) => [code, text.slice(span.start, span.end), params]);
}
const bodyOf = (word: string): string => (word === 'calcul' ? '' : ' { }');

const all = [...shapes].map(([word, shape]) => ({ word, ...shape, named: shape.name === 'none' ? '' : ' nom' }));

test.each(all)('$word is whole with what it asks for', ({ word, named }) => {
  expect(said(word, `${named} « Titre »`, bodyOf(word))).toEqual([]);
});

test.each(all.filter(({ name }) => name === 'required'))('$word asks for a name, no reserved word', ({ word }) => {
  expect(said(word, ' « Titre »', bodyOf(word))).toEqual([['S010', word, { what: called(word), word }]]);
  expect(said(word, ' si « Titre »', bodyOf(word))).toEqual([['S014', 'si', { word: 'si' }]]);
});

test.each(all.filter(({ label }) => label === 'required'))('$word asks for a label', ({ word, name, named }) => {
  const [place, given] = name === 'none' ? [word, undefined] : ['nom', 'nom'];
  expect(said(word, named, bodyOf(word))).toEqual([['S011', place, { what: called(word), word, name: given }]]);
});

test.each(all.filter(({ body }) => body === 'required'))('$word asks for a body', ({ word, name, named }) => {
  const place = name === 'none' ? word : 'nom';
  expect(said(word, `${named} « Titre »`, '')).toEqual([['S012', place, { what: called(word) }]]);
});
