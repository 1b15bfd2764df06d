/** Wherever a declaration takes an expression, a name that stands for nothing and a wrong type are told, once. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { diagnose, whole } from '../testing/diagnose.ts';

const FORM = `étape e0 « E » {
  champ d : date « D »
  champ n : entier « N »
  champ m : montant « M »
  champ o : oui/non « O »
  champ t : taux « T »
  champ k : choix { rouge, vert } « K »
}
calcul c0 : entier = n
`;

/** What is said of a text in which each `§` is replaced. */
function said(text: string, by: string): string[] {
  const complete = whole(FORM + text.replaceAll('§', by));
  return analyse([{ path: 'f', text: complete }]).diagnostics.map(
    ({ code, span }) => `${code} ${complete.slice(span.start, span.end)}`,
  );
}

/** Where an oui/non is asked for. */
const CONDITIONS: readonly string[] = [
  'étape e « E » { quand § champ a : date « A » }',
  'étape e « E » { champ a : date « A » { quand § } }',
  'étape e « E » { pièce p « P » { quand § } }',
  'étape e « E » { champ l : liste de 1 à 3 « L » { champ a : date « A » { quand § } } }',
  'candidat cand « C » { champ a : date « A » { quand § } }',
  'candidat cand « C » { exige § sinon « Non. » }',
  'candidat cand « C » { condition c « C » { exige § sinon « Non. » } }',
  'calcul c { si § : 1 sinon : 2 }',
  'calcul c = 1 { exception quand § : 2 }',
  'barème b : entier { selon n quand § 1 : 2 autre : 3 }',
  'barème b : entier { selon n colonnes § | sinon\n1 : 2 | 3\nautre : 3 | 4 }',
  'condition c « C » { quand § exige o sinon « Non. » }',
  'condition c « C » { exige § sinon « Non. » }',
  'volet v « V » { quand § champ a : date « A » }',
  'volet v « V » { champ a : date « A » { quand § } }',
  'volet v « V » { domaine a « A » { quand § champ b : date « B » } }',
  'volet v « V » { domaine a « A » { champ b : date « B » { quand § } } }',
  'volet v « V » { domaine a « A » { pièce p « P » { quand § } } }',
  'volet v « V » { domaine a « A » { exige § sinon « Non. » } }',
  'volet v « V » { domaine a « A » { condition c « C » { exige § sinon « Non. » } } }',
  'volet v « V » { domaine a « A » { calcul c { si § : 1 sinon : 2 } } }',
  'volet v « V » { domaine a « A » { barème b : entier { selon n quand § 1 : 2 autre : 3 } } }',
  'prérequis p « P » { quand § satisfait quand o }',
  'prérequis p « P » { satisfait quand § }',
  'prérequis p « P » { champ a : date « A » { quand § } satisfait quand o }',
  'échéancier s de m { versement a 30 %, quand § versement b le reste }',
  'calendrier { échéance x « X » 3 mars 2022, quand § }',
  'calendrier { période x « X » du 3 mars 2022 au 4 mars 2022, quand § }',
  'unicité u « U » { par n quand § }',
  'état x « X » { une ligne par dossier colonne a = n quand § }',
  'enveloppe v « V » de m { quand § montant 3 € partage au prorata arrondi au centime inférieur reste non attribué }',
];

/** Where a value of another type is asked for. */
const VALUES: readonly string[] = [
  'calcul c : entier = §',
  'calcul c : entier { si o : § sinon : 1 }',
  'calcul c : entier = 1 { exception quand o : § }',
  'calcul c : entier { inconnu « ? » borné par § et 9 }',
  'calcul c : entier { inconnu « ? » borné par 1 et § }',
  'barème b : entier { selon n 1 : § autre : 3 }',
  'barème b : entier { selon n inconnu « ? » borné par § et 9 }',
  'indicateur i « I » { déclaré cible ≥ § }',
  'volet v « V » { domaine a « A » { indicateur i « I » { déclaré cible ≥ § } } }',
  'volet v « V » { domaine a « A » { calcul c : entier = § } }',
  'volet v « V » { domaine a « A » { barème b : entier { selon n 1 : § autre : 3 } } }',
  'échéancier s de § { versement a le reste }',
  'échéancier s de m { versement a § versement b le reste }',
  'exemple « X » { avec n = § attendu c0 = 1 }',
  'exemple « X » { avec n = 1 attendu c0 = § }',
  'exemple « X » { avec n = 1 attendu c0 = 1 écart § « Non. » }',
  'enveloppe v « V » de § { montant 3 € partage au prorata arrondi au centime inférieur reste non attribué }',
];

/** Where a value is written, and not named. */
const BOUNDS: readonly string[] = [
  'étape e « E » { champ a : entier « A » { minimum § } }',
  'étape e « E » { champ a : entier « A » { maximum § } }',
];

/** Where any value may stand. */
const ANY: readonly string[] = [
  'unicité u « U » { par § }',
  'état x « X » { une ligne par dossier colonne a = § }',
  'volet v « V » { domaine a « A » { } }\nétat x « X » { une ligne par domaine colonne a = § }',
  'volet v « V » { domaine a « A » { } }\nunicité u « U » { par §, domaine }',
  'barème b : entier { selon § 1 : 2 autre : 3 }',
  'enveloppe v « V » de m { montant 3 € partage par rang selon § croissant\n  arrondi au centime inférieur reste non attribué }',
  'enveloppe v « V » de m { montant 3 € partage par rang selon n croissant, à égalité selon §\n  arrondi au centime inférieur reste non attribué }',
];

/** Messages name values. */
const MESSAGES: readonly string[] = [
  'condition c « C » { exige o sinon « Non : {§}. » }',
  'candidat cand « C » { exige o sinon « Non : {§}. » }',
  'volet v « V » { domaine a « A » { exige o sinon « Non : {§}. » } }',
  'volet v « V » { domaine a « A » { condition c « C » { exige o sinon « Non : {§}. » } } }',
  'prérequis p « P » { satisfait quand o sinon « Non : {§}. » }',
  'unicité u « U » { par n sinon « Non : {§}. » }',
];

describe('a name that stands for nothing', () => {
  test.each([...CONDITIONS, ...VALUES, ...BOUNDS, ...ANY, ...MESSAGES])('%s', (text) => {
    expect(said(text, 'xyzzyx').filter((each) => each.startsWith('N'))).toEqual(['N001 xyzzyx']);
  });
});

describe('a date where something else is asked for', () => {
  test.each([...CONDITIONS, ...VALUES])('%s', (text) => {
    expect(said(text, 'd').filter((each) => each.startsWith('T'))).toEqual(['T001 d']);
  });
});

describe('what is asked for', () => {
  test.each(CONDITIONS)('%s', (text) => {
    expect(said(text, 'o').filter((each) => /^[NT]|^F02[12]/.test(each))).toEqual([]);
  });
  test.each([...ANY, ...MESSAGES])('%s', (text) => {
    expect(said(text, 'n').filter((each) => /^[NT]|^F02[12]/.test(each))).toEqual([]);
  });
});

test.each([
  ['étape e « E » { champ a « A » }', 'T010 a'],
  [
    'étape e « E » { champ l : liste de 1 à 3 « L » { champ x : liste de 1 à 2 « X » { champ y : date « Y » } } }',
    'T009 x',
  ],
  ['étape e « E » { champ a : date « A » { champ b : date « B » } }', 'T014 b'],
  ['étape e « E » { champ a : montants « A » }', 'N007 montants'],
  ['volet v « V » { exige prérequis pp }\nprérequis p « P » { satisfait quand o }', 'N006 pp'],
  ['volet v « V » { domaine a « A » { exige prérequis pp } }\nprérequis p « P » { satisfait quand o }', 'N006 pp'],
  ['fenêtre F « F » { candidature du 1er mars 2022 au 2 mars 2022 report vers G }', 'N006 G'],
  ['fenêtre F « F » { candidature du 1er mars 2022 au 2 mars 2022 report vers c0 }', 'N006 c0'],
  ['volet v « V » { exige prérequis c0 }', 'N006 c0'],
  ['état x « X » { une ligne par dossier, triée par b colonne a = n }', 'N006 b'],
  ['exemple « X » { avec n = [{ a = 1 }] attendu c0 = 1 }', 'T008 n'],
  ['calendrier { échéance x « X » 3 mars 2022 }\nexemple « X » { attendu x = 3 mars 2022 }', 'T015 x'],
  ['état x « X » { une ligne par dossier colonne a = domaine }', 'N001 domaine'],
  [
    'enveloppe v « V » de m { par n montants { autre : 3 € } non fongible partage au prorata arrondi au centime inférieur reste non attribué }',
    'F021 n',
  ],
  [
    'enveloppe v « V » de m { par k montants { rouge : 3 € rose : 4 € autre : 3 € } non fongible partage au prorata arrondi au centime inférieur reste non attribué }',
    'N005 rose',
  ],
  [
    'enveloppe v « V » de m { par k montants { rouge : m autre : 3 € } non fongible partage au prorata arrondi au centime inférieur reste non attribué }',
    'F022 m',
  ],
  ['enveloppe v « V » de m { montant m partage au prorata arrondi au centime inférieur reste non attribué }', 'F022 m'],
  ['enveloppe v « V » de m { montant 3 partage au prorata arrondi au centime inférieur reste non attribué }', 'T001 3'],
  [
    'enveloppe v « V » de m { montant 3 € plafond 3 par dossier partage au prorata arrondi au centime inférieur reste non attribué }',
    'T001 3',
  ],
  [
    'enveloppe v « V » de m { montant 3 € plafond m par dossier partage au prorata arrondi au centime inférieur reste non attribué }',
    'F022 m',
  ],
])('%s → %s', (text, expected) => {
  expect(said(text, '').filter((each) => /^[NT]|^F02[12]/.test(each))).toEqual([expected]);
});

test('what a name stands for is kept, for those who read the programme', () => {
  const text = whole(`${FORM}fenêtre F « F » { candidature du 1er mars 2022 au 2 mars 2022 report vers G }
fenêtre G « G » { candidature du 1er mai 2022 au 2 mai 2022 }
prérequis p « P » { satisfait quand o }
volet v « V » { exige prérequis p domaine a « A » { exige prérequis p } }`);
  const { tree, names } = analyse([{ path: 'f', text }]);
  const found = tree.declarations.flatMap((node) => {
    if (node.kind === 'fenêtre') return node.reportTo ? [names.resolve(node.reportTo)?.path] : [];
    if (node.kind !== 'volet') return [];
    return [node, ...node.domains].flatMap(({ prerequisites }) =>
      prerequisites.map((name) => names.resolve(name)?.path),
    );
  });
  expect(found).toEqual(['G', 'p', 'p']);
});

test.each([
  ['région', []],
  ['oui/non', []],
  ['choix { a « A », b « B » }', []],
  ['SIRET', [['T001', 'x']]],
  ['montant', [['T001', 'x']]],
  ['choix multiple { a « A », b « B » }', [['T001', 'x']]],
])('a service for each answer of a question: %s', (type, expected) => {
  const text = `étape e « E » { champ x : ${type} « X » }\ninstruction { service « S » de x }`;
  expect(diagnose(text)).toEqual(expected);
});

test.each([
  ['champ a « A » { minimum 3 }', ['T010']],
  ['champ a : inconnue « A » { champ b : entier « B » }', ['N007']],
  ['champ a « A » { champ b : entier « B » }', ['T010', 'T014']],
  ['champ l : liste « L » {\n champ : liste « B » {\n champ c : entier « C » } }', ['S010']],
])('of a question whose type or name is missing, the rest is checked: %s', (field, codes) => {
  expect(diagnose(`étape e « E » { ${field} }`).map(([code]) => code)).toEqual(codes);
});
