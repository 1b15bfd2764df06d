import { expect, test } from 'vitest';
import { parseFiles } from '../../parse.ts';

test.each([
  ['groupe', 'choix zones « Z » { groupe outre_mer « O » { guyane « G » } }'],
  ['versement', 'échéancier parts « P » de total { versement premier_acompte « A » le reste }'],
  ['numérateur', 'indicateur usage « U » { numérateur envois_faits « E »\ndénominateur envois « T » cible ≥ 70 % }'],
  ['dénominateur', 'indicateur usage « U » { numérateur envois « E »\ndénominateur envois_faits « T » cible ≥ 70 % }'],
  ['colonne', 'état liste « L » { une ligne par domaine\ncolonne mon_domaine « D » = domaine }'],
  ['source', 'source arrêté_initial « A » { date 22 mars 2022 }'],
])('what follows « %s » is one name, also when it is written in two words', (word, right) => {
  const name = new RegExp(`(?<=${word} )\\p{L}+_\\p{L}+`, 'u').exec(right)![0];
  const wrong = right.replace(name, name.replace('_', ' '));
  const read = (text: string) => parseFiles([{ path: 'f', text }])[0]!;
  expect(read(right).diagnostics).toEqual([]);
  expect(read(wrong).diagnostics.map(({ code, params }) => [code, params])).toEqual([
    ['S040', { found: name.replace('_', ' '), write: name }],
  ]);
});
