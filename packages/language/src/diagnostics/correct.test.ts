import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse.ts';
import { SAMPLE } from '../testing/sample.ts';
import { catalogue, type Code } from './catalogue.ts';
import { correct } from './correct.ts';
import type { Diagnostic } from './diagnostic.ts';
import { applyEdits } from './fix.ts';
import { QUESTIONS, sampleOf } from './sample.ts';

const FILE = 'essai.guichet';
const check = (files: Parameters<typeof analyse>[0]) => analyse(files).diagnostics;
const errors = (all: readonly Diagnostic[]) => all.filter(({ severity }) => severity === 'erreur').length;

function corrected(text: string, given = QUESTIONS) {
  const result = correct([{ path: FILE, text: given + text }], check);
  return { ...result, text: result.files[0]!.text.slice(given.length) };
}

/** Blanks of all kinds as spaces. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('what is sure is written', () => {
  test.each([
    ['a name', 'calcul x = plaecs × 2', 'calcul x = places × 2'],
    ['an accent', 'calcul x : oui/non = secteur = énfance', 'calcul x : oui/non = secteur = enfance'],
    ['a plural', 'calcul x = place × 2', 'calcul x = places × 2'],
    ['a field of a list', 'calcul x = somme de membres.lit', 'calcul x = somme de membres.lits'],
    [
      'a unit',
      'unité lit « lits »\ncalcul x : entier lit = 4 Lits',
      'unité lit « lits »\ncalcul x : entier lit = 4 lit',
    ],
    [
      'a source',
      'source décret « D »\ncalcul x {\n  vaut 4\n  source decret « 4 »\n}',
      'source décret « D »\ncalcul x {\n  vaut 4\n  source décret « 4 »\n}',
    ],
    [
      'a type that is declared',
      'choix Statut « S » { privé, public }\nétape z « Z » { champ a : statuts « A » }',
      'choix Statut « S » { privé, public }\nétape z « Z » { champ a : Statut « A » }',
    ],
    [
      'a window',
      'fenêtre F1 « 1 » {\n  candidature du 1er mars 2022 au 2 mars 2022\n  report vers Fin2\n}\nfenêtre Fin_2 « 2 » { candidature du 1er mai 2022 au 2 mai 2022 }',
      'fenêtre F1 « 1 » {\n  candidature du 1er mars 2022 au 2 mars 2022\n  report vers Fin_2\n}\nfenêtre Fin_2 « 2 » { candidature du 1er mai 2022 au 2 mai 2022 }',
    ],
    [
      'a region of the library',
      'étape z « Z » { champ r : région }\ncalcul x = r = bretagne',
      'étape z « Z » { champ r : région }\ncalcul x = r = Bretagne',
    ],
    [
      'an inversion',
      'étape z « Z » { champ part_logiciel : taux }\ncalcul x = logiciel_part',
      'étape z « Z » { champ part_logiciel : taux }\ncalcul x = part_logiciel',
    ],
    ['a type', 'étape z « Z » { champ a : montan « A » }', 'étape z « Z » { champ a : montant « A » }'],
    ['a type of elsewhere', 'étape z « Z » { champ a : boolean « A » }', 'étape z « Z » { champ a : oui/non « A » }'],
    ['a keyword', 'etape z « Z » {\n  chmp a : entier « A »\n}', 'étape z « Z » {\n  champ a : entier « A »\n}'],
    [
      'a name cut in two',
      'étape z « Z » { champ ma_part : entier }\ncalcul x = ma part + ma-part',
      'étape z « Z » { champ ma_part : entier }\ncalcul x = ma_part + ma_part',
    ],
    ['two points', 'étape z « Z » { champ a oui/non « A » }', 'étape z « Z » { champ a : oui/non « A » }'],
    ['a parenthesis', 'calcul x = (places + 2', 'calcul x = (places + 2)'],
    [
      'a brace',
      'étape z « Z » {\n  champ a : entier « A »\n\ncalcul x = a',
      'étape z « Z » {\n  champ a : entier « A »\n}\n\ncalcul x = a',
    ],
    [
      'a brace on one line',
      'étape z « Z » { champ a : entier « A »\ncalcul x = a',
      'étape z « Z » { champ a : entier « A » }\ncalcul x = a',
    ],
    [
      'a guillemet',
      'condition c {\n  exige public\n  sinon « Non.\n}',
      'condition c {\n  exige public\n  sinon « Non. »\n}',
    ],
    [
      'a guillemet before a brace',
      'étape z « Z {\n  champ a : entier « A »\n}',
      'étape z « Z » {\n  champ a : entier « A »\n}',
    ],
    ['a guillemet of another kind', 'calcul x « Total" = places', 'calcul x « Total » = places'],
    ['thousands: a point', 'calcul x : montant = 21.500 €', 'calcul x : montant = 21 500 €'],
    ['thousands: an apostrophe', "calcul x : montant = 1'021'500 €", 'calcul x : montant = 1 021 500 €'],
    ['thousands: commas', 'calcul x : montant = 1,021,500.50 €', 'calcul x : montant = 1 021 500,50 €'],
    ['decimals', 'calcul x = 21.5', 'calcul x = 21,5'],
    ['a bare amount', 'calcul x : montant = 500', 'calcul x : montant = 500 €'],
    ['a bare amount compared', 'calcul x = 500 ≤ budget', 'calcul x = 500 € ≤ budget'],
    ['a bare rate', 'calcul x : taux = 30', 'calcul x : taux = 30 %'],
    ['a bare rate compared', 'calcul x = part ≥ 12,5', 'calcul x = part ≥ 12,5 %'],
    ['a bare rate added', 'calcul x = 5 + part', 'calcul x = 5 % + part'],
    ['a sign before its number', 'calcul x : montant = €500', 'calcul x : montant = 500 €'],
    ['thousands: an underscore', 'calcul x : montant = 21_500 €', 'calcul x : montant = 21 500 €'],
    ['pour cent', 'calcul x : taux = 30 pour cent', 'calcul x : taux = 30 %'],
    ['a date of computers', 'calcul x : date = 2022-03-15', 'calcul x : date = 15 mars 2022'],
    ['a date with points', 'calcul x : date = 15.03.2022', 'calcul x : date = 15 mars 2022'],
    ['x', 'calcul x = places x 3', 'calcul x = places × 3'],
    ['if then else', 'calcul x = if public then 3 else 4', 'calcul x = si public alors 3 sinon 4'],
    ['capitals', 'calcul x = SI public ALORS 3 SINON 4', 'calcul x = si public alors 3 sinon 4'],
    ['oui non', 'étape z « Z » { champ a : oui non « A » }', 'étape z « Z » { champ a : oui/non « A » }'],
    [
      'ranges',
      'barème b : montant {\n  selon places\n  1-4 : 3 €\n  5+ : 4 €\n}',
      'barème b : montant {\n  selon places\n  1 à 4 : 3 €\n  5 et + : 4 €\n}',
    ],
    [
      'ranges in words',
      'barème b : montant {\n  selon places\n  1 a 4 : 3 €\n  5 et + : 4 €\n}',
      'barème b : montant {\n  selon places\n  1 à 4 : 3 €\n  5 et + : 4 €\n}',
    ],
    ['euros', 'calcul x : montant = 500 euros', 'calcul x : montant = 500 €'],
    ['a date in figures', 'calcul x : date = 01/03/2023', 'calcul x : date = 1er mars 2023'],
    ['=>', 'calcul x = places => 4', 'calcul x = places ≥ 4'],
    ['==', 'calcul x = places == 4', 'calcul x = places = 4'],
    ['||', 'calcul x = public || public', 'calcul x = public ou public'],
    ['&&', 'calcul x = public && public', 'calcul x = public et public'],
    ['and', 'calcul x = public and public', 'calcul x = public et public'],
    ['true', 'calcul x : oui/non = true', 'calcul x : oui/non = oui'],
    ['an end of line of elsewhere', 'calcul x = places;\ncalcul y = x', 'calcul x = places\ncalcul y = x'],
    [
      'straight quotes',
      "condition c {\n  exige public\n  sinon 'Désolé.'\n}",
      'condition c {\n  exige public\n  sinon « Désolé. »\n}',
    ],
    [
      'the same clause twice',
      'condition c {\n  exige public\n  sinon « Non. »\n  sinon « Non. »\n}',
      'condition c {\n  exige public\n  sinon « Non. »\n}',
    ],
    [
      'rows out of order, with what is said of each',
      'barème b : montant {\n  selon places\n  5 et + : 2 € // beaucoup\n  1 à 4  : 3 €\n}',
      'barème b : montant {\n  selon places\n  1 à 4  : 3 €\n  5 et + : 2 € // beaucoup\n}',
    ],
    [
      'bounds the wrong way round',
      'barème b : montant {\n  selon places\n  4 à 1 : 3 €\n  5 et + : 2 €\n}',
      'barème b : montant {\n  selon places\n  1 à 4 : 3 €\n  5 et + : 2 €\n}',
    ],
    [
      'rows of amounts',
      'barème b : montant {\n  selon budget\n  0 à 4 : 3 €\n  4,01 et + : 2 €\n}',
      'barème b : montant {\n  selon budget\n  0 € à 4 € : 3 €\n  4,01 € et + : 2 €\n}',
    ],
    [
      'rows of rates',
      'barème b : montant {\n  selon part\n  0 à 40 : 3 €\n  autre : 2 €\n}',
      'barème b : montant {\n  selon part\n  0 % à 40 % : 3 €\n  autre : 2 €\n}',
    ],
    [
      'a row under « autre »',
      'barème b : montant {\n  selon secteur\n  autre : 3 €\n  enfance : 2 €\n}',
      'barème b : montant {\n  selon secteur\n  enfance : 2 €\n  autre : 3 €\n}',
    ],
    ['« sinon » first', 'calcul x {\n  sinon : 4\n  si public : 5\n}', 'calcul x {\n  si public : 5\n  sinon : 4\n}'],
    [
      'several mistakes, one uncovering another',
      'étape z « Z » {\n  champ a oui/non « A »\n\ncalcul y = plaecs + 1.5',
      'étape z « Z » {\n  champ a : oui/non « A »\n}\n\ncalcul y = places + 1,5',
    ],
  ])('%s', (_, before, after) => {
    const result = corrected(before);
    expect(plain(result.text)).toBe(after);
    expect(errors(result.diagnostics)).toBe(0);
  });

  test('the line of each, as it was', () => {
    const { corrections } = corrected(
      'calcul x = plaecs\n\ncalcul y = budgt',
      'programme p « P » { }\nétape z « Z » {\n  champ places : entier\n  champ budget : entier\n}\n',
    );
    expect(corrections.map(({ line, fix }) => [line, plain(fix.title)])).toEqual([
      [6, 'Remplacer « plaecs » par « places »'],
      [8, 'Remplacer « budgt » par « budget »'],
    ]);
  });

  test('on the line of a block that has one line, under the others', () => {
    expect(corrected('étape z « Z » { champ a : oui/non « A »').text).toBe('étape z « Z » { champ a : oui/non « A » }');
    expect(corrected('étape z « Z » {').text).toBe('étape z « Z » {\n}');
    expect(corrected('étape z « Z » {\n  champ a : oui/non « A »').text).toBe(
      'étape z « Z » {\n  champ a : oui/non « A »\n}',
    );
  });
  test('line ends stay as they were', () => {
    expect(corrected('étape z « Z » {\r\n  champ a : entier « A »\r\n').text).toBe(
      'étape z « Z » {\r\n  champ a : entier « A »\r\n}\r\n',
    );
  });
});

describe('what is not sure is only offered', () => {
  test.each([
    ['a figure that differs', 'étape z « Z » { champ taux_2 : taux }\ncalcul x = taux_1'],
    ['a first letter that differs', 'étape z « Z » { champ achat : oui/non }\ncalcul x = rachat'],
    ['two names as near', 'étape z « Z » { champ maille : entier\n  champ taille : entier }\ncalcul x = saille'],
    ['two rows that share a bound', 'barème b : montant {\n  selon places\n  1 à 5 : 3 €\n  5 et + : 2 €\n}'],
    ['dates the wrong way round', 'calendrier { période p « P » du 2 mars 2022 au 1er mars 2022 }'],
    ['a gap of one', 'barème b : montant {\n  selon places\n  1 à 4 : 3 €\n  6 et + : 2 €\n}'],
    ['a rate under 1', 'calcul x = part ≥ 0,3'],
    ['a rounding', 'calcul x : montant = budget × part\néchéancier v de x { versement a le reste }'],
    ['a list of values', 'calcul x = membres.lits'],
  ])('%s', (_, text) => {
    const result = corrected(text);
    expect(result.text).toBe(text);
    expect(result.diagnostics.some(({ fixes = [] }) => fixes.length > 0)).toBe(true);
  });
});

describe.each((Object.keys(catalogue) as Code[]).toSorted())('%s', (code) => {
  test('each correction of its example does what it says', () => {
    const { before } = sampleOf(code);
    for (const { fixes = [], code: found, span } of check([{ path: FILE, text: before }]))
      for (const { title, edits } of fixes) {
        const after = check([{ path: FILE, text: applyEdits(before, edits) }]);
        const still = after.filter((each) => each.code === found && each.span.start === span.start);
        expect.soft([title, still]).toEqual([title, []]);
      }
  });
});

describe('whatever the mistake', () => {
  const letters = [...SAMPLE].map((_, index) => index).filter((index) => /\p{L}/u.test(SAMPLE[index]!));
  const slips: ((text: string, at: number) => string)[] = [
    (text, at) => text.slice(0, at) + text.slice(at + 1),
    (text, at) => text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2),
    (text, at) => `${text.slice(0, at)}x${text.slice(at)}`,
    (text, at) => text.slice(0, at) + text[at]!.normalize('NFD').replace(/\p{M}/gu, '') + text.slice(at + 1),
  ];
  const signs = [...SAMPLE].map((_, index) => index).filter((index) => /[{}:«»()€|,=]/.test(SAMPLE[index]!));

  test('a letter that slips: no more mistakes than before, and nothing sure is left', () => {
    fc.assert(
      fc.property(fc.constantFrom(...letters), fc.constantFrom(...slips), (at, slip) => {
        harmless(slip(SAMPLE, at));
      }),
      { numRuns: 12 },
    );
  }, 30_000);

  test('a sign that is forgotten', () => {
    fc.assert(
      fc.property(fc.constantFrom(...signs), (at) => {
        harmless(SAMPLE.slice(0, at) + SAMPLE.slice(at + 1));
      }),
      { numRuns: 12 },
    );
  }, 30_000);

  function harmless(text: string): void {
    const before = check([{ path: FILE, text }]);
    const { files, diagnostics, corrections } = correct([{ path: FILE, text }], check);
    const writing = (all: readonly Diagnostic[]) => all.filter(({ code }) => code.startsWith('S')).length;
    expect(writing(diagnostics)).toBeLessThanOrEqual(writing(before));
    const fixed = new Set(corrections.map(({ diagnostic }) => `${diagnostic.code} ${diagnostic.message}`));
    const left = diagnostics.filter(({ code, message }) => fixed.has(`${code} ${message}`));
    expect(left.length).toBeLessThan(Math.max(before.length, 1));
    expect(correct(files, check).corrections).toEqual([]);
  }
});

describe('a correction that mends nothing is undone, and left to the editor', () => {
  type Found = readonly [at: number, code: Code, write?: string, severity?: Diagnostic['severity']];
  /** What is found in each text, and the letter to write instead, when there is one. */
  const corrections = (text: string, found: Readonly<Record<string, readonly Found[]>>) => {
    const fake = ([file]: readonly { readonly text: string }[]): Diagnostic[] =>
      (found[file!.text] ?? []).map(([at, code, write, severity = 'erreur']) => {
        const span = { file: FILE, start: at, end: at + 1 };
        const fixes = write === undefined ? [] : [{ title: write, edits: [{ span, text: write }], sure: true }];
        return { code, severity, message: `${code} ${file!.text[at]}`, span, params: {}, fixes };
      });
    const result = correct([{ path: FILE, text }], fake);
    return [result.files[0]!.text, ...result.corrections.map(({ fix }) => fix.title)];
  };

  test('two words that would replace each other for ever', () => {
    expect(corrections('a', { a: [[0, 'S046', 'b']], b: [[0, 'S046', 'a']] })).toEqual(['b', 'b']);
  });
  test('of two, apart or side by side, the other is kept', () => {
    const worse = (at: number) => [[at, 'N002'] as const, [at, 'N005'] as const];
    for (const between of ['', ' ']) {
      const end = 1 + between.length;
      const [good, bad] = [[0, 'N001', 'A'] as const, [end, 'N001', 'c'] as const];
      const first = {
        [`a${between}b`]: [good, bad],
        [`A${between}b`]: [bad],
        [`a${between}c`]: [good, ...worse(end)],
        [`A${between}c`]: [...worse(end), [0, 'N006'] as const],
      };
      expect(corrections(`a${between}b`, first)).toEqual([`A${between}b`, 'A']);
      const [last, before] = [[end, 'N001', 'A'] as const, [0, 'N001', 'c'] as const];
      const second = {
        [`b${between}a`]: [before, last],
        [`b${between}A`]: [before],
        [`c${between}a`]: [...worse(0), last],
        [`c${between}A`]: [...worse(0), [end, 'N006'] as const],
      };
      expect(corrections(`b${between}a`, second)).toEqual([`b${between}A`, 'A']);
    }
  });
  test('one of a name that gives a mistake of writing', () => {
    expect(corrections('a', { a: [[0, 'N001', 'b']], b: [[0, 'S002']] })).toEqual(['a']);
  });
  test('one of a warning that gives an error', () => {
    expect(corrections('a', { a: [[0, 'D010', 'b', 'avertissement']], b: [[0, 'N001']] })).toEqual(['a']);
    expect(corrections('a', { a: [[0, 'D010', 'b', 'avertissement']], b: [] })).toEqual(['b', 'b']);
  });
});

test('a correct programme is left alone', () => {
  const { files, corrections } = correct([{ path: FILE, text: SAMPLE }], check);
  expect([files[0]!.text, corrections]).toEqual([SAMPLE, []]);
});

test('edits that overlap: the first wins', () => {
  const at = (start: number, end: number, text: string) => ({ span: { file: FILE, start, end }, text });
  expect(applyEdits('abcdef', [at(2, 4, 'X'), at(3, 5, 'Y'), at(0, 0, '>')])).toBe('>abXef');
});
