import { expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';

const QUESTIONS = `choix Logiciel « Logiciel » { DPI, PFI }
candidat c « C » {
  champ siret : SIRET « S »
  champ nom : texte « N »
  champ logiciel : Logiciel « L »
  champ plusieurs : choix multiple Logiciel « P »
  champ ici : région « R »
  champ combien : entier « K »
}
`;
const said = (keys: string) => diagnose(`${QUESTIONS} non_cumul « N » { avec autre sur ${keys} sinon « Non. » }`);

test('an organisation, with or without a named choix', () => {
  expect(said('siret')).toEqual([]);
  expect(said('c.siret, logiciel')).toEqual([]);
  expect(said('logiciel')).toEqual([['F003', 'logiciel']]);
});

test.each(['nom', 'plusieurs', 'ici', 'combien', 'combien + 1'])('%s cannot be compared', (key) => {
  expect(said(`siret, ${key}`)).toEqual([['F002', key]]);
});

test('with which programme, and in words that exist', () => {
  expect(diagnose('non_cumul une_fois « N » { sinon « Non. » }')).toEqual([['F001', 'une_fois']]);
  expect(said('sirt')).toEqual([['N001', 'sirt']]);
});
