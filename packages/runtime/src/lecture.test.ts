import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantDe, isoDe, jourDe } from './dates.ts';
import {
  fenêtreOuverte,
  jour,
  jourDeConnaissance,
  jourDuDroit,
  lu,
  luDécimal,
  luTaux,
  messagesDe,
  visible,
  visiblesItems,
  type Fenêtre,
} from './lecture.ts';
import { multiplier, nombreDe } from './nombres.ts';
import { indéterminé } from './operations.ts';
import { NON_RENSEIGNÉ, SANS_OBJET } from './valeurs.ts';

const RIEN = indéterminé('?');

describe('an answer', () => {
  test('that is absent or empty is not given; any other is what it is', () => {
    for (const absente of [undefined, null, '']) {
      expect(lu<unknown>(absente)).toBe(NON_RENSEIGNÉ);
      expect([luDécimal(absente), luTaux(absente)]).toEqual([NON_RENSEIGNÉ, NON_RENSEIGNÉ]);
    }
    for (const donnée of [0, false, 'a', []]) expect(lu<unknown>(donnée)).toBe(donnée);
  });

  test('is read exactly, a rate as a ratio of its percent', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(999_999), (entier, décimales) => {
        const texte = `${entier}.${décimales}`;
        expect(luDécimal(texte)).toEqual(nombreDe(texte));
        expect(multiplier(luTaux(texte) as never, 100)).toEqual(nombreDe(texte));
      }),
    );
  });
});

test('rules are read as of the day asked for, what is known of them likewise, and else as of the evaluation', () => {
  const [hier, minuit, demain] = ['2022-10-29', '2022-10-30', '2022-10-31'].map((date) => instantDe(date)) as [
    number,
    number,
    number,
  ];
  expect(jour({ instant: minuit - 1, droit: demain, connaissance: demain })).toBe('2022-10-29');
  expect(jour({ instant: minuit })).toBe('2022-10-30');
  expect([jourDuDroit({ instant: minuit }), jourDeConnaissance({ instant: minuit })]).toEqual([
    '2022-10-30',
    '2022-10-30',
  ]);
  const ailleurs = { instant: minuit, droit: hier, connaissance: demain };
  expect([jourDuDroit(ailleurs), jourDeConnaissance(ailleurs)]).toEqual(['2022-10-29', '2022-10-31']);
});

describe('the window that is open', () => {
  const fenêtre = (nom: string, du: string, au: string, ...connue: string[]): Fenêtre =>
    [nom, instantDe(du), instantDe(au, 'fin'), ...connue] as unknown as Fenêtre;
  const F1 = fenêtre('F1', '2022-01-01', '2022-01-31');
  const F2 = fenêtre('F2', '2022-02-10', '2022-02-28');

  test('holds the instant, its first and last seconds included', () => {
    const ouverte = (instant: number) => fenêtreOuverte([F1, F2], { instant });
    expect([ouverte(F1[1] - 1), ouverte(F1[1]), ouverte(F1[2]), ouverte(F1[2] + 1)]).toEqual([
      SANS_OBJET,
      'F1',
      'F1',
      SANS_OBJET,
    ]);
    expect([ouverte(F2[1]), ouverte(F2[2])]).toEqual(['F2', 'F2']);
  });

  test('is so by the dates that were known then, from the day that they were until the day before they changed', () => {
    const avant = fenêtre('F1', '2022-01-01', '2022-01-31', '2021-12-01', '2022-01-15');
    const après = fenêtre('F1 reportée', '2022-01-01', '2022-02-28', '2022-01-15');
    const ouverte = (instant: string, connaissance = instant) =>
      fenêtreOuverte([avant, après], { instant: instantDe(instant), connaissance: instantDe(connaissance) });
    expect([ouverte('2022-01-14'), ouverte('2022-01-15'), ouverte('2022-02-20')]).toEqual([
      'F1',
      'F1 reportée',
      'F1 reportée',
    ]);
    expect([ouverte('2022-01-20', '2021-11-30'), ouverte('2022-01-20', '2021-12-01')]).toEqual([SANS_OBJET, 'F1']);
    expect(ouverte('2022-02-20', '2022-01-14')).toBe(SANS_OBJET);
  });

  test('agrees with its dates on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: jourDe('2021-12-25'), max: jourDe('2022-03-05') }), (n) => {
        const date = isoDe(n);
        const attendue =
          date >= '2022-01-01' && date <= '2022-01-31'
            ? 'F1'
            : date >= '2022-02-10' && date <= '2022-02-28'
              ? 'F2'
              : SANS_OBJET;
        expect(fenêtreOuverte([F1, F2], { instant: instantDe(date) })).toBe(attendue);
      }),
    );
  });
});

describe('a question', () => {
  test('is asked when its condition holds or the rules do not say; what is not known yet may still not apply', () => {
    expect([true, RIEN].map(visible)).toEqual([true, true]);
    expect([false, NON_RENSEIGNÉ, SANS_OBJET].map(visible)).toEqual([false, false, false]);
  });

  test('of a list is asked item by item, by its id, or by its place while it has none', () => {
    const liste = [{ id: 'a', n: 1 }, { n: 2 }, { id: 'c', n: 3 }];
    expect(visiblesItems(liste, 'l[].x', ({ n }) => n > 1)).toEqual({
      'l[a].x': false,
      'l[1].x': true,
      'l[c].x': true,
    });
    for (const rien of [NON_RENSEIGNÉ, SANS_OBJET, RIEN])
      expect(visiblesItems<{ id: string }>(rien, 'l[].x', () => true)).toEqual({});
  });
});

test('only a condition that does not hold has something to say', () => {
  const dite = (texte: string) => () => texte;
  expect(
    messagesDe(
      { a: false, b: true, c: NON_RENSEIGNÉ, d: SANS_OBJET, e: RIEN, f: false },
      { a: dite('A'), b: dite('B'), c: dite('C'), d: dite('D'), e: dite('E'), f: dite('F') },
    ),
  ).toEqual({ a: 'A', f: 'F' });
});
