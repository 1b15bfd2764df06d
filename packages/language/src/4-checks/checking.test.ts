/** What checks go through: every question, wherever it is asked. */
import { expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';

const WRONG = 'champ q : choix { } « Q »\n  pièce p « P » { formats exe }';

test.each([
  ['a candidat', (wrong: string) => `candidat c « C » {\n  ${wrong}\n}`],
  ['an étape', (wrong: string) => `étape e « E » {\n  ${wrong}\n}`],
  ['a list of an étape', (wrong: string) => `étape e « E » {\n  champ l : liste de 1 à 3 « L » {\n  ${wrong}\n  }\n}`],
  ['a prérequis', (wrong: string) => `prérequis r « R » {\n  ${wrong}\n  satisfait quand oui\n}`],
  ['a volet', (wrong: string) => `volet v « V » {\n  ${wrong}\n}`],
  ['a domaine', (wrong: string) => `volet v « V » {\n  domaine d « D » {\n  ${wrong}\n  }\n}`],
])('questions and pièces of %s', (_, around) => {
  const found = diagnose(around(WRONG)).filter(([code]) => code === 'D020' || code === 'D025');
  expect(found).toEqual([
    ['D020', 'choix { }'],
    ['D025', 'exe'],
  ]);
});
