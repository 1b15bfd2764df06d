/** Advice is written as told, and works: nothing is left to say once it is followed. */
import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import type { Diagnostic } from './diagnostic.ts';
import { correct } from './correct.ts';

const FORM = `programme p « P » { }
unité places
étape e « E » {
  champ n : entier places « N »
  champ zone : choix { plaine « Plaine », montagne « Montagne », littoral « Littoral » } « Zone »
  champ lieu : région « Région »
}
`;

function filesOf(text: string, csv?: string) {
  return [
    { path: 'essai.guichet', text: FORM + text },
    ...(csv === undefined ? [] : [{ path: 'annexe.csv', text: csv }]),
  ];
}

function said(text: string, csv?: string): readonly Diagnostic[] {
  return analyse(filesOf(text, csv)).diagnostics.filter(({ severity }) => severity !== 'information');
}

function paramsOf(text: string, csv?: string): object[] {
  return said(text, csv).map(({ code, params }) => ({ code, ...params }));
}

test('a quantity after what it depends on: the other goes in columns', () => {
  const rows = 'plaine, 1 et + : 3 €\n  montagne, 1 et + : 2 €\n  littoral, 1 et + : 1 €';
  expect(paramsOf(`barème b : montant {\n  selon zone, n au volume\n  ${rows}\n}`)).toEqual([
    { code: 'B010', mode: 'au volume', quantity: 'n', columns: 'colonnes zone = plaine | …' },
  ]);
  const columns = 'colonnes zone = plaine | zone = montagne | sinon';
  expect(said(`barème b : montant {\n  selon n au volume\n  ${columns}\n  1 et + : 3 € | 2 € | 1 €\n}`)).toEqual([]);
});

test.each([
  ['= outre_mer', 'est outre_mer'],
  ['≠ outre_mer', 'est non outre_mer'],
])('a group taken for an option: %s', (wrong, right) => {
  const rule = (test: string) => `condition c « C » {\n  exige lieu ${test}\n  sinon « Non. »\n}`;
  expect(said(rule(wrong)).map(({ code }) => code)).toEqual(['N005']);
  const { files } = correct(filesOf(rule(wrong)), (each) => analyse(each).diagnostics);
  expect(files[0]!.text).toBe(FORM + rule(right));
});

test('what the library does not have: what it has', () => {
  const [first, ...others] = said('étape f « F » { utilise siret, personne_à_contacter de identité_entreprise }');
  expect(others).toEqual([]);
  expect(first?.params).toMatchObject({ known: expect.arrayContaining(['siret', 'contact_nom']), apart: true });
  expect(first?.help).toContain('contact_nom');
});

const TABLE = 'barème b : montant depuis « annexe.csv » {\n  selon zone, n\n}';

test('a line missing from a file is told beside its neighbour, as a line of the file', () => {
  const lines = [
    'zone;forfait;n',
    'plaine;1 €;1 et +',
    'montagne;2 €;1 à 9',
    'montagne;3 €;12 et +',
    'littoral;4 €;1 et +',
  ];
  const csv = `${lines.join('\n')}\n`;
  const [first, ...others] = said(TABLE, csv);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ code: 'B013', params: { row: 'montagne;sans objet;10 à 11' } });
  expect(csv.slice(first?.span.start).startsWith(lines[2]!)).toBe(true);
  expect(said(TABLE, `${csv}${'montagne;sans objet;10 à 11'}\n`).filter(({ code }) => code === 'B013')).toEqual([]);
});

test('a dash in a file is read « à » once corrected', () => {
  const csv = 'zone;n;forfait\nplaine;1-9;1 €\nplaine;10 et +;1 €\nmontagne;1 et +;1 €\nlittoral;1 et +;1 €\n';
  expect(said(TABLE, csv).map(({ code }) => code)).toEqual(['L005']);
  const { files } = correct(filesOf(TABLE, csv), (each) => analyse(each).diagnostics);
  expect(files[1]!.text).toBe(csv.replace('1-9', '1 à 9'));
});

test('rows that are proposed do not overlap: all of them written, nothing is missing', () => {
  const scale = (rows: readonly string[]) => `barème b : montant {\n  selon zone, n\n  ${rows.join('\n  ')}\n}`;
  const rows = ['plaine, 1 à 4 : 5 €', 'montagne, 1 et + : 6 €'];
  const proposed = said(scale(rows)).flatMap(({ params }) => ('row' in params ? [params.row as string] : []));
  expect(proposed).toHaveLength(2);
  expect(said(scale([...rows, ...proposed]))).toEqual([]);
});

test.each([
  ['exception quand n > 3 places « Grand » : 2', 'ce texte'],
  ['exception Grand quand n > 3 places : 2', '« Grand »'],
  ['exception « Grand » : 2', '« : »'],
])('%s: one message', (line) => {
  expect(said(`calcul c : entier {\n  vaut 1\n  ${line}\n}`).map(({ code }) => code)).toEqual(['S009']);
});
