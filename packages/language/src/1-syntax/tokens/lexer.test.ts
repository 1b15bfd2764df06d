import { expect, test } from 'vitest';
import { lex } from './lexer.ts';
import { vocabulary } from './vocabulary.ts';

const read = (text: string) => lex(text).tokens.map(({ image, tokenType }) => [tokenType.name, image]);

test('names take accents, and a dot before digits', () => {
  expect(read('prérequisÉtendu PS1.2 PS1.2.questionnaire a.b œuvre_2')).toEqual([
    ['Identifiant', 'prérequisÉtendu'],
    ['Identifiant', 'PS1.2'],
    ['Identifiant', 'PS1.2'],
    ['Point', '.'],
    ['Identifiant', 'questionnaire'],
    ['Identifiant', 'a'],
    ['Point', '.'],
    ['Identifiant', 'b'],
    ['Identifiant', 'œuvre_2'],
  ]);
});

test('a keyword is a whole word', () => {
  expect(read('fin financement au auxiliaire et état étape2')).toEqual([
    ['fin', 'fin'],
    ['Identifiant', 'financement'],
    ['au', 'au'],
    ['Identifiant', 'auxiliaire'],
    ['et', 'et'],
    ['état', 'état'],
    ['Identifiant', 'étape2'],
  ]);
});

test('French numbers', () => {
  const groups = ['21 500', '21\u00a0500', '1\u202f128\u202f500,50', '14,5', '2022', '5000'];
  expect(groups.map((text) => read(text))).toEqual(groups.map((text) => [['Nombre', text]]));
  // Never across a line, nor without three digits.
  expect(read('1 à 4 500 €\n100').map(([name]) => name)).toEqual(['Nombre', 'à', 'Nombre', 'Euro', 'Nombre']);
  expect(read('12 34')).toHaveLength(2);
});

test('hours, first of the month, amounts', () => {
  expect(read('14 h 30 14h 1er 14,5 k€ 1,5 M€ 30 %').map(([name]) => name)).toEqual([
    'Heure',
    'Heure',
    'Premier',
    'Nombre',
    'KiloEuro',
    'Nombre',
    'MegaEuro',
    'Nombre',
    'PourCent',
  ]);
});

test('texts, and a text that is never closed', () => {
  expect(read('« a\nb » "c" “d” « e\nf')).toEqual([
    ['Texte', '« a\nb »'],
    ['Texte', '"c"'],
    ['Texte', '“d”'],
    ['TexteOuvert', '« e'],
    ['Identifiant', 'f'],
  ]);
});

test('comments are set apart, even one that is never closed', () => {
  const { tokens, comments } = lex('a // un\n/* deux */ b /* trois');
  expect(tokens.map(({ image }) => image)).toEqual(['a', 'b']);
  expect(comments.map(({ image }) => image)).toEqual(['// un', '/* deux */', '/* trois']);
});

test('unreadable signs side by side are one', () => {
  expect(lex('a §§ ~ b @').unreadable.map(({ text }) => text)).toEqual(['§§ ~', '@']);
});

test('decomposed text has the same tokens, in its own places', () => {
  const text = 'a référencé « élève » à'.normalize('NFD');
  const { tokens } = lex(text);
  expect(tokens.map(({ image }) => image)).toEqual(['a', 'référencé', '« élève »', 'à']);
  const places = tokens.map(({ startOffset, endOffset }) => text.slice(startOffset, endOffset + 1).normalize('NFC'));
  expect(places).toEqual(['a', 'référencé', '« élève »', 'à']);
});

test('every token has a name of its own, by which errors tell what was expected', () => {
  const names = vocabulary.map(({ name }) => name);
  expect(names.filter((name) => !/^\p{L}/u.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(vocabulary.filter(({ LABEL }) => LABEL === '')).toEqual([]);
});

test('places are those of the text as it is given, decomposed: words, comments, and what cannot be read', () => {
  const text = 'é // é\né ¤ é /* à */ ù'.normalize('NFD');
  const { tokens, comments, unreadable } = lex(text);
  const at = ({ startOffset, endOffset }: { startOffset: number; endOffset: number }) =>
    text.slice(startOffset, endOffset + 1).normalize('NFC');
  expect(tokens.map(at)).toEqual(['é', 'é', 'é', 'ù']);
  expect(comments.map(at)).toEqual(['// é', '/* à */']);
  expect(unreadable.map(({ start, end, text: words }) => [text.slice(start, end), words])).toEqual([['¤', '¤']]);
});
