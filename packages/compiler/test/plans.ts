/**
 * Random small plans, with random situations of them: for properties of whatever works on plans.
 */
import fc from 'fast-check';
import type { Situation } from '../src/plan/interpreter.ts';
import type { Item, Value } from '../src/plan/value.ts';
import type { Expr, Input, Known, OverList, Plan, PlanNode } from '../src/plan/plan.ts';
import { rational } from '../src/plan/rational.ts';
import { NOWHERE } from '../src/plan/reasoning/portable.ts';

const OPTIONS = ['bleu', 'rouge', 'vert'] as const;
const options = OPTIONS.map((id) => ({ id, libellé: id }));

const champ = (
  chemin: string,
  type: NonNullable<Input['champ']>['type'],
  facultatif = false,
): NonNullable<Input['champ']> => ({
  chemin,
  libellé: chemin,
  type,
  facultatif,
  simulé: true,
  sources: [],
});

export const INPUTS: readonly Input[] = [
  {
    path: 'n',
    names: ['n'],
    type: { kind: 'integer' },
    champ: champ('n', { genre: 'entier', minimum: 1, maximum: 40 }),
  },
  { path: 'm', names: ['m'], type: { kind: 'amount' }, champ: champ('m', { genre: 'montant' }, true) },
  { path: 't', names: ['t'], type: { kind: 'rate' }, champ: champ('t', { genre: 'taux' }) },
  { path: 'b', names: ['b'], type: { kind: 'boolean' }, champ: champ('b', { genre: 'oui/non' }) },
  { path: 'd', names: ['d'], type: { kind: 'date' }, champ: champ('d', { genre: 'date' }) },
  { path: 'c', names: ['c'], type: { kind: 'choice', options }, champ: champ('c', { genre: 'choix', options }) },
  {
    path: 'x',
    names: ['x'],
    type: { kind: 'choices', options },
    champ: champ('x', { genre: 'choix multiple', options }),
  },
  {
    path: 'l',
    names: ['l'],
    type: { kind: 'list' },
    champ: champ('l', { genre: 'liste', minimum: 0, maximum: 5, champs: [] }),
  },
  {
    path: 'l.k',
    names: ['k'],
    type: { kind: 'integer' },
    list: 'l',
    champ: champ('l[].k', { genre: 'entier', minimum: 1, maximum: 12 }),
  },
  { path: 'l.o', names: ['o'], type: { kind: 'boolean' }, list: 'l', champ: champ('l[].o', { genre: 'oui/non' }) },
];

const number = (numerator: bigint, denominator = 1n): Known => ({ kind: 'number', numerator, denominator });
const constant = (value: Known): Expr => ({ op: 'constant', value });
const comparison = fc.constantFrom('=', '≠', '<', '≤', '>', '≥');
const DAYS = ['2021-08-11', '2022-02-28', '2022-03-15T14:00', '2024-02-29'];

interface Kinds {
  readonly number: Expr;
  readonly boolean: Expr;
  readonly date: Expr;
  readonly each: OverList;
  readonly test: OverList;
}

/** Reads the nodes `n0`…: numbers when even, truths when odd. */
function exprs(rank: number, inItem: boolean): { readonly [K in keyof Kinds]: fc.Arbitrary<Kinds[K]> } {
  const nodes = (parity: number): fc.Arbitrary<Expr>[] =>
    Array.from({ length: rank }, (_, n) => n)
      .filter((n) => n % 2 === parity)
      .map((n) => fc.constant({ op: 'node', name: `n${n}` }));
  const read = (path: string): fc.Arbitrary<Expr> => fc.constant({ op: 'answer', path });
  const item = (path: string): fc.Arbitrary<Expr>[] => (inItem ? [fc.constant({ op: 'item', path } as const)] : []);
  return fc.letrec<Kinds>((tie) => {
    const [n, b, d] = [tie('number'), tie('boolean'), tie('date')];
    const pair = { left: n, right: n };
    const over = inItem
      ? []
      : [
          fc.record({
            op: fc.constant('aggregate' as const),
            function: fc.constantFrom('sum', 'minimum', 'maximum'),
            operands: fc.array(fc.oneof(n, tie('each')), { minLength: 1, maxLength: 3 }),
          }),
          fc.record({
            op: fc.constant('quantifier' as const),
            function: fc.constant('count' as const),
            over: tie('test'),
          }),
        ];
    return {
      number: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.integer({ min: -3, max: 40 }).map((value) => constant(number(BigInt(value)))),
        read('n'),
        read('m'),
        read('t'),
        ...item('l.k'),
        ...nodes(0),
        fc.constant<Expr>({ op: 'not applicable' }),
        fc.record({ op: fc.constantFrom('add', 'subtract', 'multiply', 'divide', 'cap'), ...pair }),
        fc.record({ op: fc.constant('negate' as const), operand: n }),
        fc.record({
          op: fc.constant('round' as const),
          operand: n,
          step: fc.constantFrom(1, 100),
          direction: fc.constantFrom('supérieur', 'inférieur', 'au plus proche'),
        }),
        fc.record({ op: fc.constant('if' as const), condition: b, then: n, otherwise: n }),
        fc.record({ op: fc.constant('default' as const), operand: n, fallback: n }),
        fc.record({ op: fc.constant('under' as const), condition: b, operand: n }),
        fc.record({ op: fc.constant('unknown' as const), reason: fc.constantFrom('Annexe 1', 'Annexe 2'), low: n }),
        fc.record({ op: fc.constant('unknown' as const), reason: fc.constant('Annexe 3'), low: n, high: n }),
        fc.record({
          op: fc.constant('tranches' as const),
          mode: fc.constantFrom('par tranches', 'au volume'),
          quantity: n,
          rows: fc
            .tuple(n, n)
            .map(([one, two]) => [
              { from: number(1n), to: number(9n), price: one } as never,
              { from: number(10n), price: two } as never,
            ]),
        }),
        fc.record({
          op: fc.constant('days' as const),
          operand: fc.record({ op: fc.constant('date difference' as const), left: d, right: d }),
        }),
        ...over,
      ) as fc.Arbitrary<Expr>,
      boolean: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        read('b'),
        ...item('l.o'),
        ...nodes(1),
        fc.record({ op: fc.constant('compare' as const), comparison, ...pair }),
        fc.record({ op: fc.constant('compare' as const), comparison, left: d, right: d }),
        fc.record({ op: fc.constant('between' as const), operand: n, low: n, high: n }),
        fc.record({
          op: fc.constant('in' as const),
          operand: fc.constant<Expr>({ op: 'answer', path: 'c' }),
          members: fc.subarray([...OPTIONS]).map((all) => all.map((value) => constant({ kind: 'text', value }))),
        }),
        fc.record({
          op: fc.constant('contains' as const),
          operand: fc.constant<Expr>({ op: 'answer', path: 'x' }),
          option: fc.constantFrom(...OPTIONS),
        }),
        fc.record({ op: fc.constant('not' as const), operand: b }),
        fc.record({
          op: fc.constantFrom('and', 'or', 'all of'),
          operands: fc.array(b, { minLength: 1, maxLength: 3 }),
        }),
        ...(inItem
          ? []
          : [
              fc.record({
                op: fc.constant('quantifier' as const),
                function: fc.constantFrom('every', 'some'),
                over: tie('test'),
              }),
            ]),
      ) as fc.Arbitrary<Expr>,
      date: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        read('d'),
        fc.constantFrom(...DAYS).map((value) => constant({ kind: 'text', value })),
        fc.constant<Expr>({ op: 'today' }),
        fc.record({
          op: fc.constant('shift' as const),
          date: d,
          duration: fc
            .record({ months: fc.integer({ min: 0, max: 30 }), days: fc.integer({ min: 0, max: 90 }) })
            .map((duration) => constant({ kind: 'duration', ...duration })),
          sign: fc.constantFrom(1, -1),
        }),
      ) as fc.Arbitrary<Expr>,
      each: (inItem ? fc.constant(null) : exprs(rank, true).number).map((body) => overList(body)),
      test: (inItem ? fc.constant(null) : exprs(rank, true).boolean).map((body) => overList(body)),
    };
  });
}

function overList(body: Expr | null): OverList {
  return { op: 'each', list: { op: 'answer', path: 'l' }, body: body ?? { op: 'not applicable' } };
}

const SIZE = 4;

export const plans: fc.Arbitrary<Plan> = fc
  .tuple(...Array.from({ length: SIZE }, (_, rank) => exprs(rank, false)[rank % 2 === 0 ? 'number' : 'boolean']))
  .map((all) => planOf(all.map((expr, rank) => ({ name: `n${rank}`, label: '', type: { kind: 'boolean' }, expr }))));

export function planOf(nodes: readonly PlanNode[], inputs = INPUTS): Plan {
  const empty = {
    operators: [],
    sources: [],
    discrepancies: [],
    steps: [],
    results: [],
    conditions: [],
    visibilities: [],
  };
  const none = {
    indicators: [],
    periods: [],
    deposits: [],
    windows: [],
    uniqueness: [],
    exclusions: [],
    envelopes: [],
    reports: [],
    unknowns: [],
  };
  return { name: 'essai', title: 'Essai', ...empty, ...none, inputs, nodes, examples: [], places: NOWHERE };
}

const day = fc.constantFrom(...DAYS.map((text) => text.slice(0, 10)), '1987-01-31', '2199-12-31');
const ANSWERS: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  n: fc.integer({ min: 1, max: 40 }).map((value) => rational(BigInt(value))),
  m: fc.nat({ max: 50_000 }).map((value) => rational(BigInt(value))),
  t: fc.integer({ min: -10, max: 200 }).map((value) => rational(BigInt(value), 100n)),
  b: fc.boolean(),
  d: day,
  c: fc.constantFrom(...OPTIONS),
  x: fc.subarray([...OPTIONS]),
  'l.k': fc.integer({ min: 1, max: 12 }).map((value) => rational(BigInt(value))),
  'l.o': fc.boolean(),
};

export type Answers = ReadonlyMap<string, Value>;

/** `freq`: one in how many is not answered; none by default. */
function some(paths: readonly string[], freq = Infinity): fc.Arbitrary<Answers> {
  return fc
    .tuple(
      ...paths.map((path) =>
        freq === Infinity
          ? (ANSWERS[path] ?? fc.constant(false))
          : fc.option(ANSWERS[path] ?? fc.constant(false), { freq }),
      ),
    )
    .map((values) => new Map(values.flatMap((value, rank) => (value === null ? [] : [[paths[rank] ?? '', value]]))));
}

const list = fc.array(some(['l.k', 'l.o'], 6) as fc.Arbitrary<Item>, { maxLength: 4 });

export const answers: fc.Arbitrary<Answers> = fc
  .tuple(some(['n', 'm', 't', 'b', 'd', 'c', 'x'], 5), fc.option(list, { freq: 5 }))
  .map(([all, items]) => (items ? new Map<string, Value>([...all, ['l', items]]) : all));

/** All that must be answered is. */
export const complete: fc.Arbitrary<Answers> = fc
  .tuple(
    some(['n', 't', 'b', 'd', 'c', 'x']),
    some(['m'], 3),
    fc.array(some(['l.k', 'l.o']) as fc.Arbitrary<Item>, { maxLength: 5 }),
  )
  .map(([must, may, items]) => new Map<string, Value>([...must, ...may, ['l', items]]));

/** Some answers, and the same with more. */
export const completions: fc.Arbitrary<{ readonly known: Answers; readonly all: Answers }> = fc
  .tuple(answers, fc.subarray(['n', 'm', 't', 'b', 'd', 'c', 'x', 'l']))
  .map(([all, kept]) => ({ all, known: new Map([...all].filter(([path]) => kept.includes(path))) }));

export function at(date: string, values: Answers): Situation {
  return { answers: values, instant: Date.parse(`${date}T12:00:00Z`) / 1000, today: date };
}
