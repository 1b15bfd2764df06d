/** A threshold where one more unit pays less. It is information: a barème may well say so. */
import { diagnostic, type Diagnostic } from '@guichet/language';
import { écrireMontant, écrireNombre, écrireQuantité } from '@guichet/runtime';
import { compté } from '../../lower/types.ts';
import { toRuntime } from '../../evaluation.ts';
import { interpret } from '../../interpreter.ts';
import { type Value } from '../../value.ts';
import type { Expr, Plan } from '../../plan.ts';
import { add, compare, negate, rational, type Rational } from '../../rational.ts';
import { Abstract } from '../abstract.ts';
import type { Box } from '../box.ts';
import { exactly } from '../numbers.ts';
import { ofNumbers, type Possible } from '../possible.ts';
import { hull } from '../ranges.ts';
import { situationOf } from '../sample.ts';
import type { Goal } from '../search.ts';
import { within } from '../split.ts';
import { thresholdsOf, type Quantity } from '../thresholds.ts';
import { variables } from '../variables.ts';
import { smallest, written } from '../witness.ts';
import type { Check, Checking } from './checking.ts';

const ONE = rational(1n);

/** Said where it first falls: amounts that only add it up say nothing more. */
export const checkFalls: Check = (checking) => {
  const { plan } = checking;
  const said = new Set<string>();
  const order = new Map(plan.nodes.map(({ name }, rank) => [name, rank]));
  const amounts = plan.results
    .filter(({ type, nature }) => type.genre === 'montant' && nature !== 'versement')
    .toSorted((a, b) => (order.get(a.nom) ?? 0) - (order.get(b.nom) ?? 0));
  return amounts.flatMap(({ nom, libellé }) => {
    const span = plan.places.names.get(nom);
    if (!span) return [];
    const read: Expr = { op: 'node', name: nom };
    return thresholdsOf(plan, read).flatMap(({ quantity, at }) =>
      at.flatMap((value): readonly Diagnostic[] => {
        const key = `${nameOf(quantity)} ${value.n}`;
        if (said.has(key)) return [];
        const fall = fallAt(checking, read, quantity, value);
        if (!fall) return [];
        said.add(key);
        return [
          diagnostic('R010', span, {
            name: libellé,
            at: countOf(plan, quantity, value),
            before: amount(fall.before),
            after: amount(fall.after),
            fall: amount(add(fall.before, negate(fall.after))),
            witness: fall.witness && ` (${fall.witness})`,
          }),
        ];
      }),
    );
  });
};

interface Fall {
  readonly before: Rational;
  readonly after: Rational;
  readonly witness: string;
}

/** Both sides are found together, and computed by the interpreter. */
function fallAt({ plan, box, find }: Checking, read: Expr, quantity: Quantity, value: Rational): Fall | undefined {
  const set = quantity.kind === 'answer' ? box.answers.get(quantity.path) : new Abstract(plan, box).node(quantity.name);
  const range = hull(set?.numbers ?? []);
  const below = add(value, negate(ONE));
  if (!range || (range.low && compare(below, range.low) < 0) || (range.high && compare(value, range.high) > 0))
    return undefined;
  const at = (one: Box, count: Rational): Box => within(one, quantity, ofNumbers(exactly(count)));
  const both = ({ box: one, end }: Abstract) => [
    new Abstract(plan, at(one, below), end),
    new Abstract(plan, at(one, value), end),
  ];
  const goal: Goal = {
    reads: [read],
    verdict: (abstract) => {
      const [before, after] = both(abstract).map((side) => side.value(read));
      return before && after ? falls(before, after) : 'none';
    },
    variables: (abstract) => both(abstract).flatMap((side) => variables(side, [read])),
  };
  const found = find(goal, at(box, below));
  if (found.kind !== 'found') return undefined;
  const witness = smallest(plan, found, goal);
  const computed = (count: Rational): Value | undefined => {
    const situation = situationOf(at(found.box, count), found.end);
    return interpret(plan, situation).nodes.get(read.op === 'node' ? read.name : '');
  };
  const [before, after] = [computed(below), computed(value)];
  if (!isNumber(before) || !isNumber(after) || compare(after, before) >= 0) return undefined;
  return { before, after, witness: written(plan, witness, [nameOf(quantity)]) };
}

function falls(before: Possible, after: Possible): 'all' | 'none' | 'some' {
  const [one, other] = [hull(before.numbers), hull(after.numbers)];
  if (!one || !other) return 'none';
  if (other.low && one.high && compare(other.low, one.high) >= 0) return 'none';
  const known = [before, after].every((set) => !set.unanswered && !set.notApplicable && set.reasons.length === 0);
  return known && other.high && one.low && compare(other.high, one.low) < 0 ? 'all' : 'some';
}

const isNumber = (value: Value | undefined): value is Rational => typeof value === 'object' && 'n' in value;
const amount = (value: Rational): string => écrireMontant(toRuntime(value) as number);
const nameOf = (quantity: Quantity): string => (quantity.kind === 'answer' ? quantity.path : quantity.name);

function countOf(plan: Plan, quantity: Quantity, value: Rational): string {
  const type =
    quantity.kind === 'answer'
      ? plan.inputs.find(({ path }) => path === quantity.path)?.type
      : plan.nodes.find(({ name }) => name === quantity.name)?.type;
  const count = Number(value.n);
  return type?.kind === 'integer' || type?.kind === 'decimal'
    ? écrireQuantité(count, compté(type))
    : écrireNombre(count);
}
