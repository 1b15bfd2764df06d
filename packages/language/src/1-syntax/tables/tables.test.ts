import { describe, expect, test } from 'vitest';
import { analyse } from '../../analyse.ts';
import { show, showKey } from '../../testing/trees.ts';

const FORM = `programme p « P » { }
unité lits
étape e « E » {
  champ taille : entier lits « Nombre de lits »
  champ public : oui/non « Établissement public ? »
  champ secteur : choix { PA, PH, DOM } « Secteur »
}
`;

function read(scale: string, csv: string) {
  const path = 'programmes/essai/annexe.csv';
  const { tree, diagnostics } = analyse([
    { path: 'programmes/essai/p.guichet', text: FORM + scale },
    { path, text: csv },
  ]);
  const node = tree.declarations.find((each) => each.kind === 'barème');
  const rows = node?.rows.map(({ keys, cells }) => `${keys.map(showKey).join(', ')} : ${cells.map(show).join(' | ')}`);
  const said = diagnostics.map(({ code, span }) => {
    const text = span.file === path ? csv : FORM + scale;
    const before = text.slice(0, span.start).split('\n');
    return `${code} ${span.file === path ? 'csv ' : ''}${before.length}:${before.at(-1)!.length + 1} ${text.slice(span.start, span.end)}`;
  });
  return { rows, said, columns: node?.columns.map((column) => column && show(column)) };
}

const BY_SIZE = 'barème b : montant depuis « annexe.csv » { selon taille }';

describe('a table', () => {
  test('gives the rows of a barème, whatever writes it', () => {
    const expected = ['1..49 : 14\u202f500€', '50..1\u202f234 : 2\u202f500,50€', '1\u202f235+ : sans objet'];
    for (const csv of [
      'taille;montant\n1 à 49;14 500 €\n50 à 1 234;2 500,50\n1 235 et +;sans objet\n',
      '\ufeffTaille,Montant\r\n1 à 49,"14,5 k€"\r\n50 à 1\u2009234,"2\u00a0500,50 €"\r\n1 235 et plus,sans objet\r\n,\r\n',
      'montant\tNombre de lits\n14500\t1 à 49\n2500,50 €\t50 à 1234\nsans objet\t1235 et +',
    ]) {
      const { rows, said } = read(BY_SIZE, csv);
      expect(said).toEqual([]);
      expect(rows).toEqual(expected);
    }
  });

  test('of several inputs and columns, found by their headings', () => {
    const { rows, columns, said } = read(
      'barème b : montant depuis « annexe.csv » { selon secteur, taille }',
      'taille;public;secteur;sinon\n1 à 9;1 €;PA ou PH;inconnu\n10 et +;3 €;PA ou PH;-4 €\n1 et +;5 €;autre;inconnu « La note manque »\n',
    );
    expect(said).toEqual([]);
    expect(columns).toEqual(['public', undefined]);
    expect(rows).toEqual([
      'PA|PH, 1..9 : 1€ | (inconnu Le tableau « annexe.csv » ne le dit pas)',
      'PA|PH, 10+ : 3€ | (−4€)',
      'autre, 1+ : 5€ | (inconnu La note manque)',
    ]);
  });

  test('of one version of a barème', () => {
    const scale = `barème b : montant {
  selon taille
  en vigueur depuis l'origine { 1 et + : 3 € }
  en vigueur du 1er mars 2022 depuis « annexe.csv »
}`;
    expect(read(scale, 'taille;prix\n1 à 9;3 €\n').said).toEqual(['B009 csv 2:1 1 à 9']);
  });
});

describe('what is wrong with a table is said in the table', () => {
  test.each([
    ['a cell that is empty', 'taille;m\n1 à 9;\n10 et +;4 €\n', ['L004 csv 2:7 ']],
    [
      'two cells that cannot be read',
      'taille;m\n1 - 9;3 €\n10 et +;4 € ?\n',
      ['L005 csv 2:1 1 - 9', 'L005 csv 3:9 4 € ?'],
    ],
    ['a number written otherwise', 'taille;m\n1 et +;1.234 €\n', ['L005 csv 2:8 1.234 €']],
    ['a formula', 'taille;m\n1 et +;taille + 3\n', ['L005 csv 2:8 taille + 3']],
    ['a name', 'taille;m\n1 et +;tail\n', ['N001 csv 2:8 tail']],
    ['a line too short', 'taille;m\n1 à 9\n10 et +;4 €\n', ['L003 csv 2:1 1 à 9']],
    ['a heading', 'lits;m\n1 et +;4 €\n', ['L002 csv 1:1 lits;m']],
    ['a gap', 'taille;m\n1 à 4;3 €\n6 et +;4 €\n', ['B008 csv 3:1 6 et +']],
    ['an overlap', 'taille;m\n1 à 6;3 €\n6 et +;4 €\n', ['B007 csv 3:1 6 et +']],
    ['a rate', 'taille;m\n1 et +;30 %\n', ['T001 csv 2:8 30 %']],
    ['an encoding', 'taille;m\n1 � 9;3 €\n', ['L006 csv 2:3 �']],
    ['nothing in it', '', ['L006 csv 1:1 ']],
    ['nothing but keys', 'taille\n1 et +\n', ['L002 csv 1:1 taille']],
    ['a line too long', 'taille;m\n1 à 9;3 €;4 €\n10 et +;4 €;\n', ['L003 csv 2:1 1 à 9;3 €;4 €']],
    ['a key that is empty', 'taille;m\n;3 €\n', ['L004 csv 2:1 ']],
    ['a column that is no condition', 'taille;m ?;sinon\n1 et +;3 €;4 €\n', ['L005 csv 1:8 m ?']],
  ])('%s', (_, csv, expected) => {
    expect(read(BY_SIZE, csv).said).toEqual(expected);
  });

  test('or where it is named', () => {
    expect(read(BY_SIZE.replace('annexe', 'anexe'), 'taille;m\n1 et +;3 €\n').said).toEqual([
      'L001 8:27 « anexe.csv »',
    ]);
  });
});

test('a domaine has its tables too', () => {
  const scale = `volet v « V » { question « Q » domaine d « D » { ${BY_SIZE} } }`;
  const { said } = read(scale, 'taille;m\n1 à 4;3 €\n6 et +;4 €\n');
  expect(said).toEqual(['B008 csv 3:1 6 et +']);
});

describe('a table that nothing reads', () => {
  const scale = 'barème b : montant { selon taille 1 et + : 3 € }';

  test('is said on its first line', () => {
    expect(read(scale, 'taille;prix\n1 et +;3 €\n').said).toContain('L008 csv 1:1 taille;prix');
  });

  test('but not where it is misnamed, nor where a line could not be read', () => {
    for (const broken of [BY_SIZE.replace('annexe', 'annxe'), 'barème b : montant depuis'])
      expect(read(broken, 'taille;m\n1 et +;3 €\n').said.join()).not.toContain('L008');
  });
});
