import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { libraryBlocks } from '../library/library.ts';
import { diagnose, messages, whole } from '../testing/diagnose.ts';

function paths(text: string): string[] {
  const { names, diagnostics } = analyse([{ path: 'f', text: whole(text) }]);
  expect(diagnostics).toEqual([]);
  return names.symbols.filter(({ kind }) => kind === 'champ').map(({ path }) => path);
}

test('the questions of the library stand where utilise does, all, some or but some', () => {
  const around = (use: string) => paths(`étape e « E » { champ a : texte « A » ${use} champ b : texte « B » }`);
  expect(around('utilise adresse_postale')).toEqual(['a', 'adresse', 'code_postal', 'commune', 'b']);
  expect(around('utilise commune, adresse de adresse_postale')).toEqual(['a', 'adresse', 'commune', 'b']);
  expect(around('utilise adresse_postale sauf adresse, commune')).toEqual(['a', 'code_postal', 'b']);
  expect(around('utilise adresse_postale, personne_à_contacter sauf adresse')).toHaveLength(2 + 2 + 3);
  expect(paths('étape e « E » { utilise adresse_postale }')).toHaveLength(3);
});

test('a block may use others', () => {
  expect(paths('candidat c « C » { utilise identité_établissement }')).toEqual([
    'raison_sociale',
    'finess_juridique',
    'finess_géographique',
    'siret',
    'adresse',
    'code_postal',
    'commune',
    'département',
    'région',
    'contact_nom',
    'contact_courriel',
    'contact_téléphone',
  ]);
});

test('two étapes that bring the same questions are told apart by their names', () => {
  const two = 'étape a « A » { utilise adresse_postale } étape b « B » { utilise adresse_postale }';
  expect(paths(two)).toContain('b.code_postal');
  expect(diagnose(`${two} calcul c = code_postal`)).toEqual([['N003', 'code_postal']]);
  expect(diagnose(`${two} calcul c = b.code_postal`)).toEqual([]);
});

test('a name declared twice is told where it is declared, not wherever it is read', () => {
  const twice = 'étape a « A » { champ n : entier « N » champ n : entier « N » }';
  expect(diagnose(`${twice} calcul c = n + n`)).toEqual([['N010', 'n']]);
});

test('a brace alone in a message is told at its place', () => {
  const told = (message: string) =>
    diagnose(`étape a « A » { champ n : entier « N » } condition c { exige n > 1 sinon « ${message} » }`);
  expect(told('Il y en a {n ; trop peu.')).toEqual([['N008', '{']]);
  expect(told('Il y en a n} ; trop peu.')).toEqual([['N008', '}']]);
  expect(told('Il y en a {n}.')).toEqual([]);
});

test('what does not exist is said at its name', () => {
  expect(diagnose('étape e « E » { utilise identite_etablissement }')).toEqual([['N012', 'identite_etablissement']]);
  expect(messages('étape e « E » { utilise identite_etablissement }')[0]).toContain('identité_établissement');
  expect(messages('étape e « E » { utilise zzz }')[0]).toContain('adresse_postale');
  expect(diagnose('étape e « E » { utilise adresse, commun de adresse_postale }')).toEqual([['N002', 'commun']]);
  expect(diagnose('étape e « E » { utilise adresse_postale sauf siret }')).toEqual([['N002', 'siret']]);
  const two = 'étape e « E » { utilise adresse_postale, personne_à_contacter sauf siret }';
  expect(analyse([{ path: 'f', text: whole(two) }]).diagnostics[0]?.params).toMatchObject({
    name: 'siret',
    in: 'adresse_postale, personne_à_contacter',
    suggestions: [],
  });
  expect(diagnose('étape e « E » { utilise a de zzz }')).toEqual([['N012', 'zzz']]);
});

test('a question that was there already is said at utilise, with the place of the other', () => {
  const before = whole('étape e « E » { champ commune : texte « C » utilise adresse_postale }');
  const [said, ...others] = analyse([{ path: 'f', text: before }]).diagnostics;
  expect([said?.code, before.slice(said?.span.start, said?.span.end), others]).toEqual(['N011', 'adresse_postale', []]);
  const [first] = said?.related ?? [];
  expect(before.slice(first?.span.start, first?.span.end)).toBe('commune');
  expect(diagnose('étape e « E » { utilise adresse_postale champ commune : texte « C » }')).toEqual([
    ['N011', 'commune'],
  ]);
  expect(diagnose('étape e « E » { utilise adresse_postale utilise adresse_postale }').map(([code]) => code)).toEqual([
    'N011',
    'N011',
    'N011',
  ]);
});

test('the library itself reports nothing, whichever of its blocks is used', () => {
  for (const name of libraryBlocks().keys()) expect(diagnose(`étape e « E » { utilise ${name} }`)).toEqual([]);
});

test.each([
  ['utilise rue de adresse_postale', { name: 'rue', in: 'adresse_postale', apart: false }],
  ['utilise adresse_postale, personne_à_contacter sauf rue', { in: 'adresse_postale, personne_à_contacter' }],
  ['utilise adresse_postale de personne_à_contacter', { name: 'adresse_postale', apart: true }],
])('a question that is not in what is used is told, and what there is: %s', (use, said) => {
  const { diagnostics } = analyse([{ path: 'f', text: whole(`étape e « E » { ${use} }`) }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['N002']);
  expect(diagnostics[0]!.params).toMatchObject(said);
});

test('of what is used and not known, or lost, nothing else is told', () => {
  expect(diagnose('étape e « E » { utilise rue de adresse }').map(([code]) => code)).toEqual(['N012']);
  expect(diagnose('étape e « E » { utilise adresse, de adresse_postale }')).toHaveLength(1);
});
