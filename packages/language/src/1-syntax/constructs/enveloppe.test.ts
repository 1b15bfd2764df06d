import { describe, expect, test } from 'vitest';
import { diagnose, withoutSpans } from '../../testing/diagnose.ts';
import { parse, show } from '../../testing/trees.ts';
import type { EnvelopeNode } from '../tree.ts';

const WHOLE = `enveloppe e « E » de besoin {
  par zone
  quand prêt
  montants { A ou B : 2 M€, autre : inconnu « Pas encore » }
  non fongible
  partage par rang selon note décroissant, lits, à égalité selon date du dépôt, besoin croissant
  plafond 60 % par dossier
  arrondi au centime inférieur
  reste au plus fort reste
}`;

const envelope = (text: string) => parse(text)[0] as EnvelopeNode;

test('all that it says', () => {
  const { amounts, sharing, ceiling, rounding, remainder, fungible, by, of, when } = envelope(WHOLE);
  expect([of, by!, when!, ceiling!].map(show)).toEqual(['besoin', 'zone', 'prêt', '60%']);
  expect(amounts?.map(({ options, amount }) => [options.map(({ text }) => text), show(amount)])).toEqual([
    [['A', 'B'], '2\u202f000\u202f000€'],
    [[], '(inconnu Pas encore)'],
  ]);
  const criteria = (all: NonNullable<typeof sharing>['rank']) => all.map((one) => [show(one.value), one.descending]);
  expect(sharing?.mode).toBe('par rang');
  expect(criteria(sharing!.rank)).toEqual([
    ['note', true],
    ['lits', false],
  ]);
  expect(criteria(sharing!.ties)).toEqual([
    ['deposit date', false],
    ['besoin', false],
  ]);
  expect([rounding, remainder, fungible]).toEqual([
    { to: 'centime', direction: 'inférieur' },
    'au plus fort reste',
    false,
  ]);
});

test('on one line as on several', () => {
  const lines = `enveloppe e de besoin {
    montant 2 M€
    partage à parts égales
    plafond 10 € par dossier
    arrondi à l'euro inférieur
    reste aux premiers
  }`;
  const flat = lines.replace(/\s+/g, ' ');
  expect(withoutSpans(envelope(flat))).toEqual(withoutSpans(envelope(lines)));
  expect(envelope(flat)).toMatchObject({ remainder: 'aux premiers', sharing: { mode: 'à parts égales' } });
});

describe('what is checked', () => {
  const QUESTIONS = `choix Zone « Zone » { A, B }
étape d « D » {
  champ zone : Zone « Z » champ besoin : montant « M » champ lits : entier « L »
  champ note : entier « N » champ prêt : oui/non « P »
}
`;
  const said = (from = '', to = '') => diagnose(`${QUESTIONS}${WHOLE.replace(from, to)}`);

  test('nothing, when all is there', () => expect(said()).toEqual([]));

  test.each([
    ['de besoin', 'de lits', 'T001', 'lits'],
    ['par zone', 'par lits', 'F021', 'lits'],
    ['A ou B', 'A ou C', 'N005', 'C'],
    ['A ou B', 'A ou A', 'F026', 'A'],
    [', autre : inconnu « Pas encore »', '', undefined, ''],
    ['A ou B : 2 M€, autre', 'A : 2 M€, A', 'F027', 'e'],
    ['2 M€', 'besoin', 'F022', 'besoin'],
    ['2 M€', '2', 'T001', '2'],
    ['60 %', '160 %', 'F032', '160 %'],
    ['60 %', '60', 'T001', '60'],
    ['60 %', 'besoin', 'F022', 'besoin'],
    ['non fongible', '', 'F025', 'e'],
    [', à égalité selon date du dépôt, besoin croissant', '', 'F029', 'partage par rang selon note décroissant, lits'],
    ['centime inférieur', 'centime', 'F030', 'arrondi au centime'],
    ['arrondi au centime inférieur', '', 'F030', 'e'],
    ['note décroissant', 'notes', 'N001', 'notes'],
  ])('« %s » → « %s »: %s', (from, to, code, place) => {
    const found = said(from, to);
    if (code === undefined) expect(found).toEqual([]);
    else expect(found).toContainEqual([code, place]);
  });

  test('the remainder is stated, and those who are first are known', () => {
    const prorata = (sharing: string, rest: string) =>
      diagnose(
        `${QUESTIONS}enveloppe e de besoin { montant 2 M€ partage au prorata${sharing}\n arrondi à l'euro inférieur ${rest} }`,
      );
    expect(prorata('', 'reste non attribué')).toEqual([]);
    expect(prorata('', '')).toEqual([['F031', 'e']]);
    expect(prorata('', 'reste aux premiers')).toEqual([['F031', 'e']]);
    expect(prorata(', à égalité selon note', 'reste aux premiers')).toEqual([]);
  });

  test('one amount or several, as « par » says', () => {
    const text = (amounts: string) =>
      `${QUESTIONS}enveloppe e de besoin { ${amounts} partage inconnu « Rien ne le dit » }`;
    expect(diagnose(text(''))).toEqual([['F023', 'e']]);
    expect(diagnose(text('inconnu « L’annexe manque »'))).toEqual([]);
    expect(diagnose(text('montants { A : 1 € }')).map(([code]) => code)).toContain('F024');
    expect(diagnose(text('par zone fongible montant 1 €')).map(([code]) => code)).toContain('F024');
  });
});

test('what is asked for may be chosen by a `selon`: the rounding is still that of the envelope', () => {
  const { sharing, rounding } = envelope(`enveloppe e « E » de selon nature { A : besoin, B : 0 € } {
  montant 2 M€
  partage au prorata, à égalité selon note
  arrondi à l'euro inférieur
  reste aux premiers
}`);
  expect(sharing!.ties.map(({ value }) => show(value))).toEqual(['note']);
  expect(rounding).toEqual({ to: 'euro', direction: 'inférieur' });
});
