import { expect, test } from 'vitest';
import { correct } from '../../../diagnostics/correct.ts';
import { analyse } from '../../../analyse.ts';
import { parseFiles } from '../../parse.ts';

const BEFORE = 'programme essai « Essai » { }\nétape e « E » { champ a : taux « A » }\n';
const found = (text: string) => {
  const [parsed] = parseFiles([{ path: 'essai.guichet', text: BEFORE + text }]);
  return parsed!.diagnostics.map(({ code, span }) => `${code} ${(BEFORE + text).slice(span.start, span.end)}`);
};

test.each([
  ['calcul c = a supérieur ou égal à 30 %', 'S040 supérieur ou égal à'],
  ['calcul c = a inférieure ou égale à 30 %', 'S040 inférieure ou égale à'],
  ['calcul c = a supérieur à 30 %', 'S040 supérieur à'],
  ['calcul c = a égal à 30 %', 'S040 égal à'],
  ['calcul c = a différent de 30 %', 'S040 différent de'],
  ['calcul c = a supérieur strictement à 30 %', 'S040 supérieur strictement à'],
  ['calcul c = a inférieures à 30 %', 'S040 inférieures à'],
  ['calcul c = a ≥ 30 pour cent', 'S040 pour cent'],
  ['calcul c = a ≥ 30 pourcent', 'S040 pourcent'],
  ['calcul c = 15 0000 €', 'S040 15 0000'],
  ['calcul c = 1500 000,50 €', 'S040 1500 000,50'],
  ['calcul c = 150,000.00 €', 'S041 150,000.00'],
  ['calcul c = 31 juilet 2026', 'S040 31 juilet'],
  ['calcul c = 31 juil. 2026', 'S040 31 juil.'],
  ['calcul c = vendredi 31 juillet 2026', 'S040 vendredi 31'],
  ['calcul c = 31/02/2022', 'S020 31/02/2022'],
  ['calcul c = 45/13/2022', 'S020 45/13/2022'],
  ['calcul c = 03/15/2022', 'S040 03/15/2022'],
  ['calendrier { période p du 1 février au 30 avril 2026 }', 'S026 1 février'],
  ['unité m²', 'S040 m²'],
  ['calcul c { = a }', 'S040 ='],
  ['calcul c {\n  = a\n}', 'S040 ='],
  ['calcul c {\n si a > 0 : 1\n else : 2\n}', 'S040 else'],
  ['calcul c = a > 1 ET a < 2', 'S040 ET'],
])('%s is told once', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  'calcul c = supérieur à défaut 0',
  'calcul c = (a arrondi à l’euro supérieur)',
  'calcul c\n  = a',
  'champ x',
  'étape f « F » { champ b : choix { ET « Établissement », OU « Ouest » } « B » }',
  'calcul c = [3, 4]',
  'calcul c = 1er mars 2022 + 3 mois',
  'calcul c = 1,5 0000 €',
  'calcul c = 15 20 €',
])('%s is left as it is', (text) => {
  expect(found(text).filter((each) => /S04|S02/.test(each))).toEqual([]);
});

test.each([
  ['a supérieur ou égal à 30 pour cent', 'a ≥ 30 %'],
  ['a supérieur strictement à 30 pct', 'a > 30 %'],
  ['1500 000,50 € > 15 0000 €', '1 500 000,50 € > 150 000 €'],
])('what is meant is written by the correction: %s', (wrong, right) => {
  const declared = (value: string) => `${BEFORE}calcul c : oui/non « C » { vaut ${value} }`;
  const { files } = correct([{ path: 'essai.guichet', text: declared(wrong) }], (each) => analyse(each).diagnostics);
  expect(files[0]?.text.replaceAll(/[\u00a0\u202f]/gu, ' ')).toBe(declared(right));
});
