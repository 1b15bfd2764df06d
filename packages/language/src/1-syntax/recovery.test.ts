import { expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';
import { SAMPLE } from '../testing/sample.ts';

test.each([
  [
    'a name forgotten',
    'étape e « E » {\n  champ : entier « A »\n  champ b : entier « B »\n}\ncalcul x = b',
    [['S010', 'champ']],
  ],
  [
    'a name forgotten before the next statement',
    'étape e « E » {\n  champ\n  champ b : entier « B »\n}\ncalcul x = b',
    [['S010', 'champ']],
  ],
  [
    'a type without its sign',
    'étape e « E » {\n  champ b entier « B »\n}\ncalcul x : entier = b',
    [['S015', 'entier']],
  ],
  [
    'a colon forgotten in a row',
    'étape e « E » { champ n : entier « N » }\nbarème b : montant {\n  selon n\n  1 à 4\n  5 et + : 3 €\n}\ncalcul x : montant = b',
    [['S009', '4']],
  ],
  ['a parenthesis left open', 'calcul x = (3 + 2\ncalcul y = x', [['S009', '2']]],
  [
    'a misspelled statement',
    'condition c {\n  exgie 3 > 2\n  sinon « Non. »\n}\ncalcul y : oui/non = c',
    [['S046', 'exgie']],
  ],
  [
    'a misspelled declaration, with a block',
    'conditon c {\n  exige 3 > 2\n  sinon « Non. »\n}\ncalcul y : oui/non = c',
    [['S046', 'conditon']],
  ],
  [
    'a date cut short',
    'calendrier {\n  période p « P » du 3 mars 2022 au\n  échéance q « Q » 4 mars 2022\n}\ncalcul y : date = q',
    [['S009', 'u']],
  ],
  ['a value forgotten', 'calcul x =\ncalcul y = 3\ncalcul z : entier = y', [['S005', '']]],
  [
    'a reserved word as a name',
    'étape e « E » {\n  champ si : entier « S »\n  champ b : entier « B »\n}\ncalcul y : entier = b',
    [['S014', 'si']],
  ],
])('%s', (_, text, expected) => {
  expect(diagnose(text)).toEqual(expected);
});

test('soft keywords are names wherever a name stands', () => {
  const words = [
    'montant',
    'source',
    'date',
    'aide',
    'fenêtre',
    'nombre',
    'somme',
    'forfait',
    'domaine',
    'mois',
    'calcul',
    'mars',
  ];
  for (const word of words) {
    expect([
      word,
      diagnose(`étape e « E » { champ ${word} : entier « M » }\ncalcul x : entier = e.${word} + 1`),
    ]).toEqual([word, []]);
  }
});

test('three errors in three places are three errors', () => {
  const text = `étape e « E » {
  champ a entier « A »
}
barème b : montant {
  selon e.a
  1 à 4 3 €
  5 et + : 3 €
}
condition c {
  exige b >
  sinon « Non. »
}`;
  expect(diagnose(text).map(([code]) => code)).toEqual(['S015', 'S009', 'S005']);
});

const LINES = SAMPLE.split('\n');

/** Before which lines of the sample another may stand: all those of blocks, but for lists of options and of answers. */
function places(): [string, number][] {
  const blocks: string[] = [];
  return LINES.flatMap((line, index): [string, number][] => {
    const block = blocks.at(-1) ?? '';
    if (/^ *\}/.test(line)) blocks.pop();
    if (line.endsWith('{')) blocks.push(line.trim());
    const listed = /^(?:choix|groupe)/.test(block) || /^\s*[\p{L}_.]+ [=|]/u.test(line);
    return /^ +\p{L}/u.test(line) && !listed ? [[`${block} ${line.trim()}`, index]] : [];
  });
}

test.each(places())('a line that nobody can read takes nothing with it: before %s', (_, index) => {
  const text = [...LINES.slice(0, index), '  xyzzy 3 3', ...LINES.slice(index)].join('\n');
  // In a table it is a row without a colon.
  expect(diagnose(text)).toEqual([expect.toSatisfy(([code]) => code === 'S002' || code === 'S009')]);
});
