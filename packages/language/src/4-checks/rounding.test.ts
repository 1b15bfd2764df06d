import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose } from '../testing/diagnose.ts';

const FORM = `étape e « E » {
  champ m : montant « M »
  champ t : taux « T »
  champ n : entier « N »
  champ x : décimal « X »
  champ o : oui/non « O »
}
`;
const paid = (value: string) =>
  diagnose(`${FORM}calcul dû : montant = ${value}\néchéancier v de dû { versement a le reste }`);

test.each([
  'm + 3,50 €',
  'm × n',
  '(m × t) arrondi au centime',
  'm plafonné à 20 k€',
  'si n > 3 alors m sinon 0 €',
  'somme de m, m',
])('whole cents: %s', (value) => {
  expect(paid(value)).toEqual([]);
});

test.each([
  ['m × t', 'm × t'],
  ['m + m × 30 %', 'm × 30 %'],
  ['m ÷ 3', 'm ÷ 3'],
  ['(m × x) plafonné à 20 k€', '(m × x)'],
  ['0,005 €', '0,005 €'],
])('%s leaves fractions of a cent', (value, place) => {
  expect(paid(value)).toEqual([['E010', place]]);
});

test('through other calculs and barèmes, where it happens', () => {
  const text = `${FORM}calcul aide : montant = m × t
barème b : montant {
  selon x par tranches
  0 et + : 3 €
}
calcul dû : montant = aide + b
échéancier v de dû { versement a le reste }`;
  expect(diagnose(text)).toEqual([
    ['E010', 'm × t'],
    ['E010', 'b'],
  ]);
});

test.each(['au centime', "à l'euro inférieur"])('a barème is rounded %s', (rounding) => {
  const text = `${FORM}barème dû : montant {
  selon x au volume
  0 et + : m × t
  arrondi ${rounding}
}
échéancier v de dû { versement a le reste }`;
  expect(diagnose(text)).toEqual([]);
});

test('a rounding clause settles all cases; what is not paid is left alone', () => {
  expect(
    diagnose(
      `${FORM}calcul dû : montant {\n  si n > 3 : m × t\n  sinon : m ÷ 3\n  arrondi à l'euro\n}\néchéancier v de dû { versement a le reste }`,
    ),
  ).toEqual([]);
  expect(diagnose(`${FORM}calcul dû : montant = m × t`)).toEqual([]);
});

/** An amount as it is written, with the operations of it that leave fractions of a cent, in order. */
interface Amount {
  readonly text: string;
  readonly fractions: readonly string[];
}

const { value } = fc.letrec<{ value: Amount; amount: Amount; whole: Amount; operation: Amount }>((tie) => {
  const whole = (text: string): Amount => ({ text, fractions: [] });
  const both = tie('amount').chain((a) => tie('amount').map((b) => [a, b] as const));
  const made = (write: (a: string, b: string) => string) =>
    both.map(([a, b]): Amount => ({ text: write(a.text, b.text), fractions: [...a.fractions, ...b.fractions] }));
  const kept = (write: (a: string) => string) => tie('amount').map((a): Amount => ({ ...a, text: write(a.text) }));
  const broken = (write: (a: string) => string) =>
    tie('amount').map(({ text }): Amount => ({ text: write(text), fractions: [write(text)] }));
  return {
    whole: fc.constantFrom(whole('m'), whole('3,50 €'), whole('20 k€'), whole('0,010 €'), {
      text: '0,005 €',
      fractions: ['0,005 €'],
    }),
    operation: fc.oneof(
      made((a, b) => `(${a} + ${b})`),
      made((a, b) => `(${a} − ${b})`),
      made((a, b) => `(${a} plafonné à ${b})`),
      made((a, b) => `(si o alors ${a} sinon ${b})`),
      made((a, b) => `(${a} à défaut ${b})`),
      made((a, b) => `(somme de ${a}, ${b})`),
      made((a, b) => `(selon o { oui : ${a}, non : ${b} })`),
      kept((a) => `(−${a})`),
      kept((a) => `(${a} × n)`),
      kept((a) => `(3 × ${a})`),
      broken((a) => `(${a} × t)`),
      broken((a) => `(30 % × ${a})`),
      broken((a) => `(${a} × x)`),
      broken((a) => `(${a} ÷ 3)`),
      tie('amount').map(({ text }): Amount => whole(`((${text}) arrondi au centime)`)),
    ),
    value: fc.oneof(
      tie('amount'),
      made((a, b) => `${a} puis ${b} en vigueur du 1er mars 2022`),
    ),
    amount: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie('whole'), tie('operation')),
  };
});

test('each operation that leaves fractions of a cent is told, until a rounding settles it', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (amounts) => {
      const calculs = amounts.map(({ text }, rank) => `calcul c${rank} : montant = ${text}\n`);
      const sum = amounts.map((_, rank) => `c${rank}`).join(' + ');
      const found = diagnose(`${FORM}${calculs.join('')}échéancier v de ${sum} { versement a le reste }`);
      const said = found.filter(([code]) => code === 'E010').map(([, words]) => words);
      expect(said).toEqual(amounts.flatMap(({ fractions }) => fractions));
      expect(found.filter(([code]) => /^[STN]/.test(code))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('in the cells of a barème, of each of its versions, but where it rounds', () => {
  const scale = (rows: string) =>
    diagnose(`${FORM}barème dû : montant {\n  selon n\n  ${rows}\n}\néchéancier v de dû { versement a le reste }`);
  expect(scale('1 et + : m × t')).toEqual([['E010', 'm × t']]);
  expect(scale('1 et + : m × n')).toEqual([]);
  expect(scale('1 et + : m × t\n  arrondi au centime')).toEqual([]);
  expect(scale("en vigueur depuis l'origine { 1 et + : m }\n  en vigueur du 1er mars 2022 { 1 et + : m ÷ 3 }")).toEqual(
    [['E010', 'm ÷ 3']],
  );
});
