/** What each correction makes of a text: those that are sure are marked by `!`, the others are offered side by side. */
import { expect, test } from 'vitest';
import { analyse } from '../../analyse.ts';
import type { Code } from '../catalogue.ts';
import { applyEdits } from '../fix.ts';
import { QUESTIONS } from '../sample.ts';

function offered(code: Code, written: string): string[] {
  const text = QUESTIONS + written;
  const { diagnostics } = analyse([{ path: 'essai.guichet', text }]);
  const first = diagnostics.find((each) => each.code === code);
  expect(diagnostics.map((each) => each.code)).toContain(code);
  return (first?.fixes ?? []).map(({ title, edits, sure }) => {
    expect(title).toMatch(/^(Ajouter|Remplacer|Retirer|Ranger|Placer|Fermer|Écrire) /);
    const result = applyEdits(text, edits)
      .slice(QUESTIONS.length)
      .replaceAll(/[\u00a0\u202f]/g, ' ');
    return sure ? `! ${result}` : result;
  });
}

const row = (...rows: string[]): string => `barème b : montant {\n  selon places\n  ${rows.join('\n  ')}\n}`;
const SHIFTS = 'étape jour « J » { champ agents : entier « A » }\nétape nuit « N » { champ agents : entier « B » }\n';
const PERIOD = 'calendrier { période per « P » du 1er mars 2022 au 2 mars 2022 }\n';
const PAID = '\néchéancier v de dû { versement a le reste }';

test.each<[Code, string, ...string[]]>([
  ['N003', `${SHIFTS}calcul x = agents`, `${SHIFTS}calcul x = jour.agents`, `${SHIFTS}calcul x = nuit.agents`],
  ['N004', 'calcul x = demande × 2', 'calcul x = demande.places × 2'],
  [
    'T005',
    'calcul x = membres.lits',
    'calcul x = somme de membres.lits',
    'calcul x = maximum de membres.lits',
    'calcul x = minimum de membres.lits',
  ],
  ['T012', `${PERIOD}calcul x = per`, `${PERIOD}calcul x = début de per`, `${PERIOD}calcul x = fin de per`],
  ['B011', row('4 à 1 : 3 €', '5 et + : 2 €'), `! ${row('1 à 4 : 3 €', '5 et + : 2 €')}`],
  [
    'B011',
    row('1 à moins de 9 : 3 €', '9 à moins de 5 : 2 €', '9 et + : 1 €'),
    row('1 à moins de 9 : 3 €', '5 à moins de 9 : 2 €', '9 et + : 1 €'),
  ],
  ['B011', row('1 à moins de 5 : 3 €', '5 à moins de 5 : 2 €', '5 et + : 1 €')],
  ['B006', row('5 et + : 1 €', '1 à 4 : 2 €'), `! ${row('1 à 4 : 2 €', '5 et + : 1 €')}`],
  ['B006', row('5 et + : 1 €', '// la suite', '1 à 4 : 2 €')],
  ['B006', 'barème b : montant { selon places 5 et + : 1 € 1 à 4 : 2 € }'],
  ['B012', row('autre : 1 €', '1 à 4 : 2 €'), `! ${row('1 à 4 : 2 €', 'autre : 1 €')}`],
  ['B009', 'barème b : montant {\n  selon places\n  1 à 4 : 1 € }'],
  [
    'D041',
    'calcul c : entier {\n  sinon : 3\n  si places > 4 : 2\n}\n',
    '! calcul c : entier {\n  si places > 4 : 2\n  sinon : 3\n}\n',
  ],
  ['D041', 'calcul c : entier { sinon : 3 si places > 4 : 2 }'],
  ['S043', '<!-- jamais fermé\ncalcul c = places', '! // jamais fermé\ncalcul c = places'],
  [
    'C001',
    'calendrier { période per « P » du 2 mars 2022 au 1er mars 2022 }',
    'calendrier { période per « P » du 1er mars 2022 au 2 mars 2022 }',
  ],
  [
    'E010',
    `calcul dû : montant = budget × part${PAID}`,
    `calcul dû : montant = (budget × part) arrondi au centime${PAID}`,
    `calcul dû : montant = (budget × part) arrondi à l'euro${PAID}`,
  ],
  [
    'E010',
    `calcul moitié : décimal = places ÷ 2\nbarème dû : montant {\n  selon moitié par tranches\n  0 et + : 3 €\n}${PAID}`,
    `calcul moitié : décimal = places ÷ 2\nbarème dû : montant {\n  arrondi au centime\n  selon moitié par tranches\n  0 et + : 3 €\n}${PAID}`,
    `calcul moitié : décimal = places ÷ 2\nbarème dû : montant {\n  arrondi à l'euro\n  selon moitié par tranches\n  0 et + : 3 €\n}${PAID}`,
  ],
  [
    'T010',
    'étape z « Z » { champ a « A » }',
    'étape z « Z » { champ a : oui/non « A » }',
    'étape z « Z » { champ a : entier « A » }',
    'étape z « Z » { champ a : montant « A » }',
    'étape z « Z » { champ a : texte « A » }',
  ],
  [
    'E004',
    'échéancier v de budget { versement a 30 % versement b 60 % }',
    'échéancier v de budget { versement a 30 % versement b le reste }',
  ],
  [
    'E006',
    'échéancier v de budget { versement a part versement b 60 % }',
    'échéancier v de budget { versement a part versement b le reste }',
  ],
  ['D010', 'calcul inutile : entier { interne vaut 3 }\ncalcul x = places', 'calcul x = places'],
  ['D011', 'calcul x = places\nunité lit // de trop', 'calcul x = places\n // de trop'],
  [
    'D031',
    'condition c {\n  exige public\n}',
    'condition c {\n  exige public\n  sinon « Cette condition n’est pas remplie. »\n}',
  ],
  ['D031', 'condition c { exige public }'],
  [
    'B008',
    row('1 à 4 : 3 €', '6 et + : 2 €'),
    row('1 à 4 : 3 €', '5 et + : 2 €'),
    row('1 à 4 : 3 €', '5 : sans objet', '6 et + : 2 €'),
  ],
  ['B007', row('1 à 5 : 3 €', '5 et + : 2 €'), row('1 à 5 : 3 €', '6 et + : 2 €'), row('1 à 4 : 3 €', '5 et + : 2 €')],
  [
    'B007',
    row('1 à 5 : 3 €', '4 à 9 : 2 €', '10 et + : 1 €'),
    row('1 à 5 : 3 €', '6 à 9 : 2 €', '10 et + : 1 €'),
    row('1 à 3 : 3 €', '4 à 9 : 2 €', '10 et + : 1 €'),
  ],
  [
    'B007',
    'étape z « Z » { champ g : taux « G » }\nbarème b : montant {\n  selon g\n  0 % à 30 % : 3 €\n  30 % et + : 2 €\n}',
    'étape z « Z » { champ g : taux « G » }\nbarème b : montant {\n  selon g\n  0 % à moins de 30 % : 3 €\n  30 % et + : 2 €\n}',
  ],
  ['B009', row('1 à 5 : 3 €', '6 à 9 : 2 €'), row('1 à 5 : 3 €', '6 à 9 : 2 €', '10 et + : sans objet')],
  [
    'B014',
    'barème b : montant {\n  selon secteur\n  enfance : 3 €\n}',
    'barème b : montant {\n  selon secteur\n  enfance : 3 €\n  autonomie : sans objet\n}',
  ],
  [
    'B015',
    'étape z « Z » { champ q : entier « Q » { minimum 1 } }\nbarème b : montant {\n  selon q\n  3 à 5 : 3 €\n  6 et + : 2 €\n}',
    'étape z « Z » { champ q : entier « Q » { minimum 1 } }\nbarème b : montant {\n  selon q\n  1 à 2 : sans objet\n  3 à 5 : 3 €\n  6 et + : 2 €\n}',
  ],
  ['S008', 'calcul x = places\n}', 'calcul x = places\n'],
  ['T001', 'calcul x : taux = 0,3', 'calcul x : taux = 30 %', 'calcul x : taux = 0,3 %'],
  ['T003', 'calcul x = part ≥ 1', 'calcul x = part ≥ 100 %', 'calcul x = part ≥ 1 %'],
  ['T001', 'calcul x : taux = 1,5', '! calcul x : taux = 1,5 %'],
  ['T001', 'calcul x : montant = 21 500', '! calcul x : montant = 21 500 €'],
  ['T001', 'calcul x : date = places'],
  ['S040', 'calcul x : taux = %30', '! calcul x : taux = 30 %'],
  ['S032', 'calcul x = public ou places > 3 et part > 3 %', '! calcul x = public ou (places > 3 et part > 3 %)'],
  ['S040', 'calcul x : taux = % 12,5\ncalcul y = x', '! calcul x : taux = 12,5 %\ncalcul y = x'],
  ['S005', 'calcul x ='],
  [
    'T011',
    'barème b : montant {\n  selon budget\n  0 à 4,5 : 3 €\n  autre : 2 €\n}',
    '! barème b : montant {\n  selon budget\n  0 € à 4,5 € : 3 €\n  autre : 2 €\n}',
  ],
  [
    'D022',
    'étape z « Z » { champ l : liste de 9 à 1 « L » { champ a : date « A » } }',
    '! étape z « Z » { champ l : liste de 1 à 9 « L » { champ a : date « A » } }',
  ],
  ['S009', 'calcul x = (places + 2', '! calcul x = (places + 2)'],
  ['S009', row('1 et + 3 €'), `! ${row('1 et + : 3 €')}`],
  ['S004', 'calcul x = « a', '! calcul x = « a »'],
  ['S043', '# un commentaire\ncalcul x = places', '! // un commentaire\ncalcul x = places'],
  ['S044', '• calcul x = places', '! calcul x = places'],
  ['S019', 'étape z « Z »\n  champ a : entier « A »\n}', '! étape z « Z » {\n  champ a : entier « A »\n}'],
  ['S001', 'calcul x = places ;\ncalcul y = x', '! calcul x = places \ncalcul y = x'],
  ['B006', row('5 et + : 2 €', '1 à 4 : 3 €'), `! ${row('1 à 4 : 3 €', '5 et + : 2 €')}`],
  ['B011', row('4 à 1 : 3 €', '5 et + : 2 €'), `! ${row('1 à 4 : 3 €', '5 et + : 2 €')}`],
  ['D041', 'calcul x {\n  sinon : 4\n  si public : 5\n}', '! calcul x {\n  si public : 5\n  sinon : 4\n}'],
  [
    'S006',
    'condition c {\n  exige public\n  sinon « Non. »\n  sinon « Jamais. »\n}',
    'condition c {\n  exige public\n  sinon « Non. »\n}',
  ],
])('%s: %s', (code, text, ...results) => {
  expect(offered(code, text)).toEqual(results);
});
