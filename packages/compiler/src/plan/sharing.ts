/**
 * What sharing an envelope means: the reference that the runtime is tested against, written to be believed. It shares no
 * arithmetic with it.
 */
import type { Value } from './value.ts';
import { isNothing } from './value.ts';
import type { SharingRule } from './plan.ts';
import { add, compare, divide, floor, least, multiply, negate, rational, round, type Rational } from './rational.ts';

export interface Demand {
  /** In cents. */
  readonly amount: Rational;
  readonly criteria: readonly Value[];
}

interface Claim {
  readonly criteria: readonly Value[];
  /** What it would receive if there were enough. */
  readonly due: Rational;
  exact: Rational;
  given: Rational;
}

const ZERO = rational(0n);
const total = (amounts: readonly Rational[]): Rational => amounts.reduce(add, ZERO);
const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));

/** What each demand receives, in their order, and what is left. */
export function share(
  rule: SharingRule,
  envelope: Rational,
  demands: readonly Demand[],
): { readonly parts: readonly Rational[]; readonly rest: Rational } {
  const below = (amount: Rational): Rational => round(amount, BigInt(rule.step), 'inférieur');
  const ceiling = ceilingOf(rule, envelope);
  const claims = demands.map(({ amount, criteria }): Claim => {
    const asked = amount.n < 0n ? ZERO : rational(floor(amount));
    const due = ceiling && compare(asked, ceiling) > 0 ? least(below(ceiling), asked) : asked;
    return { criteria, due, exact: due, given: due };
  });
  const rest = () => subtract(envelope, total(claims.map(({ given }) => given)));
  if (rest().n < 0n) {
    divideAmong(rule, envelope, claims);
    for (const claim of claims)
      claim.given = compare(claim.exact, claim.due) === 0 ? claim.due : least(below(claim.exact), claim.due);
    if (rule.remainder !== 'non attribué') giveRemainder(rule, claims, rest);
  }
  return { parts: claims.map(({ given }) => given), rest: rest() };
}

function ceilingOf({ ceiling }: SharingRule, envelope: Rational): Rational | undefined {
  if (!ceiling) return undefined;
  return 'amount' in ceiling ? rational(ceiling.amount) : multiply(envelope, rational(ceiling.part.n, ceiling.part.d));
}

function divideAmong(rule: SharingRule, envelope: Rational, claims: readonly Claim[]): void {
  switch (rule.mode) {
    case 'prorata': {
      const asked = total(claims.map(({ due }) => due));
      for (const claim of claims) claim.exact = divide(multiply(envelope, claim.due), asked);
      return;
    }
    case 'parts égales':
      return equally(envelope, claims);
    case 'rang': {
      let left = envelope;
      for (const tied of ranked(claims, (a, b) => byCriteria(rule, a, b))) {
        equally(left, tied);
        left = subtract(left, total(tied.map(({ exact }) => exact)));
      }
      return;
    }
    default:
      return rule.mode satisfies never;
  }
}

/** Those who ask for less than an equal part are served; the others share what is left, equally. */
function equally(envelope: Rational, claims: readonly Claim[]): void {
  let open = [...claims];
  let left = envelope;
  for (;;) {
    const level = open.length === 0 ? ZERO : divide(left, rational(BigInt(open.length)));
    const served = open.filter(({ due }) => compare(due, level) <= 0);
    if (served.length === 0) {
      for (const claim of open) claim.exact = level;
      return;
    }
    for (const claim of served) claim.exact = claim.due;
    left = subtract(left, total(served.map(({ due }) => due)));
    open = open.filter((claim) => !served.includes(claim));
    if (open.length === 0) return;
  }
}

function giveRemainder(rule: SharingRule, claims: readonly Claim[], rest: () => Rational): void {
  const lost = new Map(claims.map((claim) => [claim, subtract(claim.exact, claim.given)]));
  const order = (a: Claim, b: Claim): number =>
    (rule.remainder === 'au plus fort reste' ? compare(lost.get(b) ?? ZERO, lost.get(a) ?? ZERO) : 0) ||
    byCriteria(rule, a, b);
  for (const tied of ranked(claims, order)) {
    const steps = tied.map(({ due, given }) => least(rational(BigInt(rule.step)), subtract(due, given)));
    if (compare(total(steps), rest()) > 0) return;
    tied.forEach((claim, index) => (claim.given = add(claim.given, steps[index] ?? ZERO)));
  }
}

/** Groups of those that nothing tells apart, the first first. */
function ranked(claims: readonly Claim[], order: (a: Claim, b: Claim) => number): readonly (readonly Claim[])[] {
  const left = new Set(claims);
  const groups: Claim[][] = [];
  while (left.size > 0) {
    const best = [...left].reduce((a, b) => (order(b, a) < 0 ? b : a));
    const group = [...left].filter((claim) => order(claim, best) === 0);
    for (const claim of group) left.delete(claim);
    groups.push(group);
  }
  return groups;
}

/** What is not known comes last. */
function byCriteria({ descending }: SharingRule, a: Claim, b: Claim): number {
  for (const [index, reversed] of descending.entries()) {
    const [x, y] = [a.criteria[index], b.criteria[index]];
    const missing = [x, y].map((value) => value === undefined || isNothing(value));
    if (missing[0] !== missing[1]) return missing[0] ? 1 : -1;
    const order = missing[0] ? 0 : orderOf(x as Value, y as Value);
    if (order !== 0) return reversed ? -order : order;
  }
  return 0;
}

function orderOf(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  return compare(size(a), size(b));
}

function size(value: Value): Rational {
  if (typeof value === 'boolean') return rational(value ? 1n : 0n);
  if (typeof value === 'object' && 'n' in value) return value;
  if (typeof value === 'object' && 'months' in value) return rational(BigInt(value.months * 30 + value.days));
  return ZERO;
}
