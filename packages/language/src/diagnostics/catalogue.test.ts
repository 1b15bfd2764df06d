/** One text that brings about each diagnostic, and what is then shown: together, the manual of errors. */
import { expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { HEADER, whole } from '../testing/diagnose.ts';
import { catalogue, type Code } from './catalogue.ts';
import { diagnostic } from './diagnostic.ts';
import { renderDiagnostics } from './render.ts';

const FORM = `étape e « E » {
  champ n : entier « N »
  champ m : montant « M »
  champ t : taux « T »
  champ d : date « D »
  champ o : oui/non « O »
  champ k : choix { rouge « Rouge », vert « Vert » } « K »
  champ l : liste de 1 à 9 « L » { champ sites : entier « S » }
}
`;
const WINDOW = 'fenêtre F1 « 1 » { candidature du 1er mars 2022 au 30 avril 2022 }\n';

const SAMPLES: Record<Exclude<Code, 'X100'>, string> = {
  S001: 'calcul x = 3 § 4',
  S002: 'étape e « E » {\n  chmp a : entier « A »\n  champ b : entier « B »\n}',
  S003: 'condition c {\n  exige 3 > 2 montant\n  sinon « Non. »\n}',
  S004: 'étape e « E » {\n  aide « Sans fin\n  champ a : entier « A »\n}',
  S005: 'calcul x = 3 +\ncalcul y = 4',
  S006: 'condition c {\n  exige 3 > 2\n  sinon « Non. »\n  sinon « Encore non. »\n}',
  S007: 'étape e « E » {\n  champ a : entier « A »\n\ncalcul x = 4',
  S008: 'étape e « E » {\n  champ a : entier « A »\n}\n}\ncalcul x = 4',
  S009: 'calendrier {\n  période p « P » du 3 mars 2022\n}',
  S010: 'calcul : entier = 4',
  S011: 'étape e { champ a : entier « A » }',
  S012: 'barème b : montant « B »\ncalcul x = 3',
  S013: 'a\u0000b',
  S014: 'calcul selon = 4',
  S015: 'étape e « E » {\n  champ a oui/non « A »\n}',
  S020: 'calcul x = 31 février 2022',
  S021: 'calcul x = 4,5 mois',
  S022: 'calcul x = 3 mars 2022 à 25 h',
  S023: 'source s « S » { date 30 % }',
  S024: 'instruction { délai 30 % }',
  S030: `${FORM}calcul x = m + m plafonné à 4 €`,
  S031: 'calcul x = 4 {\n  si 3 > 2 : 5\n}',

  N001: `${FORM}calcul x = sitte + 1\ncalcul y = m + nn`,
  N002: `${FORM}calcul x = somme de l.site`,
  N003: `étape a « A » { champ x : entier « X » }\nétape b « B » { champ x : entier « X » }\ncalcul y = x`,
  N004: `${FORM}calcul x = e`,
  N005: `${FORM}calcul x : oui/non = k = rouje`,
  N006: `${FORM}calcul x : oui/non {\n  vaut o\n  source circulaire « mots »\n}`,
  N007: 'étape e « E » {\n  champ a : montan « A »\n}',
  N010: `${FORM}calcul m = 3`,

  T001: `${FORM}calcul x : montant = 500`,
  T002: `${FORM}calcul x = m + n`,
  T003: `${FORM}calcul x = m > 500`,
  T004: `${FORM}calcul x = k > rouge`,
  T005: `${FORM}calcul x = l.sites`,
  T006: `${FORM}calcul x = si o alors m sinon n`,
  T007: `${FORM}calcul x = n arrondi à l'euro`,
  T008: `${FORM}calcul x = nombre de m`,
  T009: 'étape e « E » {\n  champ a : liste de 1 à 2 { champ b : liste de 1 à 2 { champ c : entier } }\n}',
  T010: 'étape e « E » {\n  champ a « A »\n}',
  T011: `${FORM}barème b : montant {\n  selon n\n  1 € à 3 € : 5 €\n  autre : 6 €\n}`,
  T012: 'calendrier { période p « P » du 1er mars 2022 au 2 mars 2022 }\ncalcul x : date = p',
  T013: `${FORM}calcul x = début de m`,
  T014: 'étape e « E » {\n  champ a : entier « A » { champ b : entier « B » }\n}',
  T015: `${WINDOW}exemple « E » {\n  avec F1 = oui\n  attendu éligible = oui\n}`,

  B001: 'barème b : montant {\n  1 : 5 €\n}',
  B002: `${FORM}barème b : montant {\n  selon n\n}`,
  B003: `${FORM}barème b : montant {\n  selon n\n  colonnes o | sinon\n  1 et + : 5 €\n}`,
  B004: `${FORM}barème b : montant {\n  selon n, o\n  1 et + : 5 €\n}`,
  B005: `${FORM}barème b : montant {\n  selon n\n  colonnes sinon | o\n  1 et + : 5 € | 6 €\n}`,
  B006: `${FORM}barème b : montant {\n  selon n\n  5 et + : 5 €\n  1 à 4 : 6 €\n}`,
  B007: `${FORM}barème b : montant {\n  selon n\n  1 à 5 : 5 €\n  5 et + : 6 €\n}`,
  B008: `${FORM}barème b : montant {\n  selon n\n  1 à 4 : 5 €\n  6 et + : 6 €\n}`,
  B009: `${FORM}barème b : montant {\n  selon m\n  0 € à 4 € : 5 €\n  4,01 € à 1 000 € : 6 €\n}`,
  B010: `${FORM}barème b : montant {\n  selon k par tranches\n  rouge : 5 €\n  vert : 6 €\n}`,
  B011: `${FORM}barème b : montant {\n  selon n\n  5 à 1 : 5 €\n  6 et + : 6 €\n}`,

  C001: 'calendrier {\n  période p « P » du 3 mars 2022 au 2 mars 2022\n}',
  C002: `${WINDOW}fenêtre F2 « 2 » {\n  candidature du 30 avril 2022 au 30 mai 2022\n}`,
  C003: 'instruction { délai 4 mois }\nfenêtre F1 « 1 » {\n  candidature du 1er mars 2022 au 30 avril 2022\n  instruction du 1er mars 2022 au 2 juillet 2022\n}',
  C004: 'fenêtre F1 « 1 » { mesure du 1er mars 2022 au 30 avril 2022 }',
  C005: 'fenêtre F1 « 1 » {\n  candidature du 1er mars 2022 au 30 avril 2022\n  report vers F1\n}',

  D001: 'calcul x = 4',
  D002: 'programme q « Q » { }',
  D003: 'calcul x : entier = y + 1\ncalcul y : entier = z\ncalcul z : entier = x',
  D010: 'calcul x : entier {\n  interne\n  vaut 4\n}',
  D011: 'unité ESSMS',
  D020: 'choix c « C » { }\nétape e « E » { champ a : c « A » }',
  D021: 'étape e « E » {\n  champ a : liste de 1 à 3 « A »\n}',
  D022: 'étape e « E » {\n  champ a : liste de 3 à 1 « A » { champ b : entier « B » }\n}',
  D030: 'condition c {\n  sinon « Non. »\n}',
  D031: 'condition c {\n  exige 3 > 2\n}',
  D032: 'volet v « V » {\n  domaine d « D » { exige 3 > 2 }\n}',
  D040: 'calcul x : entier {\n  aide « Rien. »\n}',
  D041: 'calcul x : entier {\n  sinon : 4\n  si 3 > 2 : 5\n}',
  D042: 'indicateur i « I » { cible ≥ 70 % }',
  D043: 'unicité u « U » { sinon « Non. » }',
  D044: 'état liste « L » { une ligne par dossier }',

  E001: `${FORM}échéancier v « V » de m { }`,
  E002: `${FORM}échéancier v de m {\n  versement a le reste\n  versement b le reste\n}`,
  E003: `${FORM}échéancier v de m {\n  versement a 60 %\n  versement b 50 %\n}`,
  E004: `${FORM}échéancier v de m {\n  versement a 60 %\n  versement b 30 %\n}`,
  E005: `${FORM}échéancier v de m {\n  versement a 100 %\n  versement b le reste\n}`,
  E006: `${FORM}échéancier v de m {\n  versement a t\n}`,
  E010: `${FORM}calcul x : montant = m × t\néchéancier v de x {\n  versement a le reste\n}`,

  X001: `${FORM}exemple « Rien » {\n  avec n = 3\n}`,
  X002: `${FORM}calcul x = n + 1\nexemple « Deux fois » {\n  avec n = 3, n = 4\n  attendu x = 4\n}`,
  X003: `${FORM}calcul x = n + 1\nexemple « Lui-même » {\n  avec x = 4\n  attendu x = 4\n}`,
};

/** Only here is the header left out. */
function textOf(code: keyof typeof SAMPLES): string {
  return code === 'D001' || code === 'S013'
    ? SAMPLES[code]
    : code === 'D002'
      ? HEADER + SAMPLES[code]
      : whole(SAMPLES[code]);
}

test.each(Object.keys(SAMPLES) as (keyof typeof SAMPLES)[])('%s is found, and alone on its line', (code) => {
  const found = analyse([{ path: 'essai.guichet', text: textOf(code) }]).diagnostics;
  expect(found.map((each) => each.code)).toContain(code);
  const places = found.map(({ span }) => span.start);
  expect(new Set(places).size).toBe(places.length);
});

test('the manual of errors', async () => {
  const pages = (Object.keys(SAMPLES) as (keyof typeof SAMPLES)[]).map((code) => {
    const files = [{ path: 'essai.guichet', text: textOf(code) }];
    const shown = analyse(files).diagnostics.filter((each) => each.code === code);
    return `## ${code} ${catalogue[code].title}\n\n${renderDiagnostics(shown, files)}`;
  });
  await expect(`${pages.join('\n')}`).toMatchFileSnapshot('./__snapshots__/manuel.txt');
});

test('what the compiler reports of examples', () => {
  const span = { file: 'essai.guichet', start: 0, end: 1 };
  const { severity, message } = diagnostic('X100', span, { name: 'total', expected: '1 €', found: '2 €' });
  expect(severity).toBe('erreur');
  expect(message).toContain('2 €');
});
