/**
 * Random situations of a programme: complete and partial answers, with the values where rules change.
 */
import type { Input, Plan } from '@guichet/compiler';
import {
  cheminItem,
  instantDe,
  isoDe,
  jourDe,
  type Champ,
  type Contexte,
  type Réponse,
  type Réponses,
} from '@guichet/runtime';
import fc from 'fast-check';

export interface RandomSituation {
  readonly réponses: Réponses;
  readonly contexte: Contexte;
}

export function situations(plan: Plan): fc.Arbitrary<RandomSituation> {
  const thresholds = thresholdsOf(plan);
  const roots = plan.inputs.filter(({ list, path }) => list === undefined && !path.startsWith('@'));
  // How complete the answers are: from almost none to all.
  return fc.integer({ min: 1, max: 20 }).chain((missing) =>
    fc
      .record({
        contexte: contexts(plan, thresholds),
        answers: fc.tuple(
          ...roots.map((input) =>
            maybe(
              missing,
              input.type.kind === 'list' ? items(plan, input, thresholds, missing) : single(input, thresholds),
            ),
          ),
        ),
      })
      .map(({ contexte, answers }) => ({
        contexte,
        réponses: Object.fromEntries(answers.flatMap((answer) => answer ?? [])),
      })),
  );
}

type Answer = readonly (readonly [path: string, réponse: Réponse])[];

function maybe(missing: number, answer: fc.Arbitrary<Answer>): fc.Arbitrary<Answer | null> {
  return fc.option(answer, { freq: missing });
}

function single(input: Input, thresholds: Thresholds): fc.Arbitrary<Answer> {
  return réponses(input, thresholds).map((réponse) => [[input.path, réponse]]);
}

/** Items are named by their rank, as the reference names them. */
function items(plan: Plan, list: Input, thresholds: Thresholds, missing: number): fc.Arbitrary<Answer> {
  const fields = plan.inputs.filter((input) => input.list === list.path);
  const item = fc.tuple(...fields.map((field) => fc.option(réponses(field, thresholds), { freq: missing })));
  return fc
    .array(item, { maxLength: 4 })
    .map((all) => [
      [list.path, all.map((_, rank) => String(rank))] as const,
      ...all.flatMap((values, rank) =>
        values.flatMap((value, field) =>
          value === null ? [] : [[cheminItem(fields[field]?.path ?? '', String(rank)), value] as const],
        ),
      ),
    ]);
}

function réponses({ type, champ }: Input, { numbers, dates }: Thresholds): fc.Arbitrary<Réponse> {
  switch (type.kind) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.oneof(fc.constantFrom(...numbers), fc.nat({ max: 120 }), bounded(champ));
    case 'amount':
      return fc.oneof(fc.constantFrom(...numbers), fc.nat({ max: 50_000_000 }), fc.nat({ max: 999_999_999_999 }));
    case 'decimal':
    case 'rate':
      return fc.integer({ min: 0, max: 20_000 }).map((hundredths) => String(hundredths / 100));
    case 'date':
      return fc.oneof(
        fc.constantFrom(...dates),
        fc.integer({ min: jourDe('2019-01-01'), max: jourDe('2025-12-31') }).map(isoDe),
      );
    case 'choice':
      return fc.constantFrom(...type.options.map(({ id }) => id));
    case 'choices':
      return fc.subarray(type.options.map(({ id }) => id));
    case 'file':
      return fc.constant([{ id: 'f', nom: 'pièce.pdf', type: 'application/pdf', taille: 1 }]);
    case 'text':
    case 'duration':
    case 'list':
      return fc.constantFrom('', 'a', '75071');
    default:
      return type satisfies never;
  }
}

function bounded(champ: Champ | undefined): fc.Arbitrary<number> {
  const { minimum = 0, maximum = 1_000_000 } = champ?.type.genre === 'entier' ? champ.type : {};
  return fc.integer({ min: minimum, max: maximum });
}

interface Thresholds {
  readonly numbers: readonly number[];
  readonly dates: readonly string[];
}

/** Every constant that a rule compares with, and its neighbours. */
function thresholdsOf(plan: Plan): Thresholds {
  const numbers = new Set([0, 1]);
  const dates = new Set(['2021-08-11']);
  JSON.stringify(plan.nodes, (_key, value: unknown) => {
    if (typeof value === 'bigint') return String(value);
    if (isNumber(value) && value.denominator === 1n)
      for (const step of [-1, 0, 1]) numbers.add(Math.max(0, Number(value.numerator) + step));
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
      for (const step of [-1, 0, 1]) dates.add(isoDe(jourDe(value) + step));
    return value;
  });
  return { numbers: [...numbers], dates: [...dates] };
}

function isNumber(value: unknown): value is { numerator: bigint; denominator: bigint } {
  return typeof value === 'object' && value !== null && 'numerator' in value;
}

/** When it is evaluated, half of the time by the rules, or with the knowledge, of another date. */
function contexts(plan: Plan, { dates }: Thresholds): fc.Arbitrary<Contexte> {
  const instant = instants(plan, dates);
  const other = fc.option(instant, { nil: undefined, freq: 1 });
  return fc.record({ instant, droit: other, connaissance: other }).map((all) => ({
    instant: all.instant,
    ...(all.droit !== undefined && { droit: all.droit }),
    ...(all.connaissance !== undefined && { connaissance: all.connaissance }),
  }));
}

/** The first and last seconds of periods and of days on which a rule changes, and those beside them. */
function instants(plan: Plan, dates: readonly string[]): fc.Arbitrary<number> {
  const edges = plan.periods
    .flatMap(({ début, fin, versions = [] }) => [{ début, fin }, ...versions.flatMap((version) => version.dates ?? [])])
    .flatMap(({ début, fin }) => [début - 1, début, fin, fin + 1]);
  const changes = plan.windows.flatMap(({ knownFrom, knownUntil }) => [knownFrom, knownUntil]);
  const days = [...dates, ...changes].flatMap((date) => (date ? [instantDe(date) - 1, instantDe(date)] : []));
  return fc.oneof(
    fc.constantFrom(...edges, ...days),
    fc.constantFrom(...days),
    fc.integer({ min: 1_600_000_000, max: 1_750_000_000 }),
  );
}
