import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { HEADER } from '../testing/diagnose.ts';
import { fingerprintOf } from '../fingerprint/fingerprint.ts';
import { writeFingerprint } from '../fingerprint/file.ts';

const SOURCED = 'source règle « La règle » { empreinte « r.empreinte » }\n';
const ASSET = { path: 'r.empreinte', text: writeFingerprint(fingerprintOf('r.txt', ['Aide de 10 € par site.'])) };

function unsourced(text: string, sources = SOURCED): string[] {
  const complete = HEADER + sources + text;
  const { diagnostics } = analyse([{ path: 'essai.guichet', text: complete }, ASSET]);
  return diagnostics.filter(({ code }) => code === 'X030').map(({ span }) => complete.slice(span.start, span.end));
}

const FORM =
  'étape e « E » { champ n : entier « N » { minimum 12 } champ d : date « D » champ t : texte « T » { longueur 80 } }\n';

test.each([
  ['calcul x : montant = n × 10 €', ['10 €']],
  ['calcul x = n + 15 + 16', ['15']],
  ['calcul x : date = d + 9 mois', ['9 mois']],
  ['condition c « C » { exige d < 3 mars 2022 sinon « Non. » }', ['3 mars 2022']],
  ['barème b : montant {\n  selon n\n  0 à 49 : 500 €\n  50 et + : 0 €\n}', ['49']],
  ['calendrier { échéance e1 « E » 3 mars 2022 }', ['3 mars 2022']],
  ['indicateur i « I » { déclaré cible ≥ 70 % }', ['70 %']],
  ['instruction { délai 4 mois }', ['4 mois']],
  ['fenêtre f « F » { candidature du 1er mars 2022 au 2 mars 2022 }', ['1er mars 2022']],
  ['volet v « V » { domaine a « A » { exige n ≥ 15 sinon « Non. » calcul y : montant = 8 € } }', ['15', '8 €']],
])('%s', (text, expected) => {
  expect(unsourced(FORM + text)).toEqual(expected);
});

test.each([
  'calcul x = n + 1 − 0',
  'calcul x : montant = 0 €',
  'calcul x : taux = 100 %',
  'calcul x : montant { vaut n × 10 € source règle « 10 € par site » }',
  'calcul x = 15 { source règle repère « page 3 » }',
  'calcul x = 15 { écart « E » { publié « 16 » retenu « 15 » source règle « 10 € par site » } }',
  'volet v « V » { source règle repère « page 3 » domaine a « A » { calcul y : montant = 8 € } }',
  'fenêtre f « F » { candidature du 1er mars 2022 au 2 mars 2022 { source règle repère « page 3 » } }',
  'calendrier { source règle repère « page 3 » échéance e1 « E » 3 mars 2022 }',
  'calcul x = n + 1\nexemple « E » { avec n = 15 attendu x = 16 }',
])('nothing is said of %s', (text) => {
  expect(unsourced(FORM + text)).toEqual([]);
});

test('of two instructions, only the first is one: the other is told of by itself', () => {
  expect(unsourced('instruction { délai 4 mois }\ninstruction { délai 5 mois }')).toEqual(['4 mois']);
  expect(unsourced(`${FORM}calcul x = n + 15\ncalcul y = n + 16`)).toEqual(['15', '16']);
});

test('nothing is said of a programme without empreinte', () => {
  expect(unsourced('calcul x = 15', 'source règle « La règle »\n')).toEqual([]);
});
