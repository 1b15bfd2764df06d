/**
 * The reference interpreter: what a plan means. It is written to be read and believed, not to be fast; calculators,
 * validators and queries are tested against it. It never throws and always ends.
 */
import type { Aggregate, Comparison, Expr, Known, OverList, Plan, TrancheRow } from './plan.ts';
import { OPEN, numeric, hullOf, excludesZero, quotient, onBounds, negated, capped, unknown } from './numbers.ts';
import { add, compare, divide, least, multiply, negate, rational, round, type Rational } from './rational.ts';
import {
  UNANSWERED,
  NOT_APPLICABLE,
  type Undetermined,
  type Nothing,
  type Duration,
  type Item,
  type Value,
  isNothing,
  undetermined,
  nothingAmong,
  strict,
  strictTruth,
} from './value.ts';

/** Answers by path (a list's is its items), the day of evaluation, and those of law and of knowledge. */
export interface Situation {
  readonly answers: ReadonlyMap<string, Value>;
  /** Seconds since 1970, and the same as a date in Paris. */
  readonly instant: number;
  readonly today: string;
  /** The days of law and of knowledge, when they are not today. */
  readonly law?: string;
  readonly knowledge?: string;
  /** Nodes whose value is given instead of computed. */
  readonly fixed?: ReadonlyMap<string, Value>;
}

/** What an expression may read: the situation, the nodes already computed, and the current item of a list. */
export interface Scope {
  readonly plan: Pick<Plan, 'windows'>;
  readonly situation: Situation;
  readonly nodes: Map<string, Value>;
  readonly item?: Item;
}

/** Every node of the plan, in order. */
export function interpret(plan: Plan, situation: Situation): Scope {
  const scope: Scope = { plan, situation, nodes: new Map() };
  for (const node of plan.nodes)
    scope.nodes.set(node.name, situation.fixed?.get(node.name) ?? evaluate(node.expr, scope));
  return scope;
}

export function evaluate(expr: Expr, scope: Scope): Value {
  const value = (operand: Expr): Value => evaluate(operand, scope);
  switch (expr.op) {
    case 'constant':
      return known(expr.value);
    case 'not applicable':
      return NOT_APPLICABLE;
    case 'unknown':
      return unknown(expr.reason, expr.low && value(expr.low), expr.high && value(expr.high));
    case 'answer':
      return scope.situation.answers.get(expr.path) ?? UNANSWERED;
    case 'item':
      return scope.item?.get(expr.path) ?? UNANSWERED;
    case 'node':
      return scope.nodes.get(expr.name) ?? UNANSWERED;
    case 'add':
      return numeric([value(expr.left), value(expr.right)], (a, b) => add(a, b), hullOf(add));
    case 'subtract':
      return numeric([value(expr.left), negated(value(expr.right))], (a, b) => add(a, b), hullOf(add));
    case 'multiply':
      return numeric([value(expr.left), value(expr.right)], (a, b) => multiply(a, b), hullOf(multiply));
    case 'divide':
      return numeric([value(expr.left), value(expr.right)], quotient, (a, b) =>
        excludesZero(b) ? hullOf(divide)(a, b) : OPEN,
      );
    case 'cap':
      return capped(value(expr.left), value(expr.right));
    case 'negate':
      return negated(value(expr.operand));
    case 'round': {
      const to = (a: Rational): Rational => round(a, BigInt(expr.step), expr.direction);
      return onBounds(value(expr.operand), (low, high) => [low && to(low), high && to(high)], to);
    }
    case 'days':
      return strict([value(expr.operand)], (d) => rational(BigInt((d as Duration).months * 30 + (d as Duration).days)));
    case 'compare':
      return strict([value(expr.left), value(expr.right)], (a, b) => holds(expr.comparison, order(a, b)));
    case 'between':
      return strict(
        [value(expr.operand), value(expr.low), value(expr.high)],
        (a, low, high) => order(a, low) >= 0 && order(a, high) <= 0,
      );
    case 'in':
      return strict([value(expr.operand), ...expr.members.map(value)], (a, ...members) =>
        members.some((member) => order(a, member) === 0),
      );
    case 'contains':
      return strict([value(expr.operand)], (chosen) => (chosen as readonly string[]).includes(expr.option));
    case 'not':
      return strictTruth(value(expr.operand));
    case 'and':
      return decide(expr.operands.map(value), false);
    case 'or':
      return decide(expr.operands.map(value), true);
    case 'all of':
      return decide(applicable(expr.operands.map(value)), false);
    case 'if':
      return chosen(
        value(expr.condition),
        () => value(expr.then),
        () => value(expr.otherwise),
      );
    case 'default': {
      const operand = value(expr.operand);
      return operand === NOT_APPLICABLE ? value(expr.fallback) : operand;
    }
    case 'under':
      return under(value(expr.condition), () => value(expr.operand));
    case 'aggregate':
      return aggregate(expr.function, expr.operands, scope);
    case 'quantifier':
      return quantify(expr.function, expr.over, scope);
    case 'tranches':
      return tranches(expr.mode, value(expr.quantity), expr.rows, scope);
    case 'shift':
      return strict([value(expr.date), value(expr.duration)], (date, duration) =>
        shift(date as string, duration as Duration, expr.sign),
      );
    case 'date difference':
      return strict([value(expr.left), value(expr.right)], (a, b) => ({
        months: 0,
        days: day(a as string) - day(b as string),
      }));
    case 'today':
      return scope.situation.today;
    case 'law date':
      return scope.situation.law ?? scope.situation.today;
    case 'knowledge date':
      return knowledgeDate(scope);
    case 'current window': {
      const { instant } = scope.situation;
      const known = scope.plan.windows.filter((window) => isKnown(window, knowledgeDate(scope)));
      return known.find(({ from, to }) => from <= instant && instant <= to)?.name ?? NOT_APPLICABLE;
    }
    default:
      return expr satisfies never;
  }
}

function knowledgeDate({ situation: { knowledge, today } }: Scope): string {
  return knowledge ?? today;
}

/** Are these the dates of the window, as known on that day? */
function isKnown({ knownFrom, knownUntil }: Plan['windows'][number], day: string): boolean {
  return (knownFrom === undefined || knownFrom <= day) && (knownUntil === undefined || day < knownUntil);
}

function known(value: Known): Value {
  switch (value.kind) {
    case 'number':
      return rational(value.numerator, value.denominator);
    case 'boolean':
    case 'text':
      return value.value;
    case 'duration':
      return { months: value.months, days: value.days };
    case 'options':
      return value.values;
    default:
      return value satisfies never;
  }
}

// ── Comparison and logic ────────────────────────────────────────────────────────────────────────────────────────

function order(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return compare(a as Rational, b as Rational);
}

function holds(comparison: Comparison, difference: number): boolean {
  switch (comparison) {
    case '=':
      return difference === 0;
    case '≠':
      return difference !== 0;
    case '<':
      return difference < 0;
    case '≤':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '≥':
      return difference >= 0;
    default:
      return comparison satisfies never;
  }
}

/** `et` is decided by one `non`, `ou` by one `oui`, whatever the rest may become. */
function decide(operands: readonly Value[], decisive: boolean): Value {
  if (operands.includes(decisive)) return decisive;
  if (operands.includes(UNANSWERED)) return UNANSWERED;
  const reasons = operands.flatMap((operand) => (isNothing(operand) && 'reasons' in operand ? operand.reasons : []));
  if (reasons.length > 0) return undetermined(reasons);
  return operands.includes(NOT_APPLICABLE) ? NOT_APPLICABLE : !decisive;
}

const applicable = (values: readonly Value[]): readonly Value[] => values.filter((value) => value !== NOT_APPLICABLE);

/** What does not apply is not met. */
function chosen(condition: Value, then: () => Value, otherwise: () => Value): Value {
  if (condition === true) return then();
  if (condition === false || condition === NOT_APPLICABLE) return otherwise();
  return condition === UNANSWERED ? UNANSWERED : undetermined((condition as Undetermined).reasons);
}

/** What cannot be decided is asked. */
function under(condition: Value, operand: () => Value): Value {
  if (condition === false || condition === NOT_APPLICABLE) return NOT_APPLICABLE;
  return condition === UNANSWERED ? UNANSWERED : operand();
}

// ── Lists ───────────────────────────────────────────────────────────────────────────────────────────────────────

function over({ list, body }: OverList, scope: Scope): Nothing | readonly Value[] {
  const items = evaluate(list, scope);
  if (isNothing(items)) return items;
  return (items as readonly Item[]).map((item) => evaluate(body, { ...scope, item }));
}

function aggregate(name: Aggregate, operands: readonly (Expr | OverList)[], scope: Scope): Value {
  const values: Value[] = [];
  for (const operand of operands) {
    if (operand.op !== 'each') values.push(evaluate(operand, scope));
    else {
      const items = over(operand, scope);
      if ('nothing' in items) values.push(items);
      else values.push(...items);
    }
  }
  const counted = applicable(values);
  if (counted.length === 0) return name === 'sum' ? rational(0n) : NOT_APPLICABLE;
  return counted.reduce((a, b) => combine(name, a, b));
}

function combine(name: Aggregate, a: Value, b: Value): Value {
  switch (name) {
    case 'sum':
      return numeric([a, b], add, hullOf(add));
    case 'minimum':
      return capped(a, b);
    case 'maximum':
      return negated(capped(negated(a), negated(b)));
    case 'earliest':
      return strict([a, b], (x, y) => (order(x, y) <= 0 ? x : y));
    case 'latest':
      return strict([a, b], (x, y) => (order(x, y) >= 0 ? x : y));
    default:
      return name satisfies never;
  }
}

function quantify(name: 'count' | 'every' | 'some', each: OverList, scope: Scope): Value {
  const items = over(each, scope);
  if ('nothing' in items) return items;
  const counted = applicable(items);
  if (name !== 'count') return decide(counted, name === 'some');
  return nothingAmong(counted) ?? rational(BigInt(counted.filter((value) => value === true).length));
}

// ── Barèmes ─────────────────────────────────────────────────────────────────────────────────────────────────────

function tranches(
  mode: 'par tranches' | 'au volume',
  quantity: Value,
  rows: readonly TrancheRow[],
  scope: Scope,
): Value {
  return strict([quantity], (amount) => {
    const q = amount as Rational;
    const reached = rows.findIndex(
      (row) => compare(q, bound(row.from)) >= 0 && (!row.to || compare(q, bound(row.to)) <= 0),
    );
    const row = rows[reached];
    if (!row) return NOT_APPLICABLE;
    if (mode === 'au volume') return numeric([q, evaluate(row.price, scope)], multiply, hullOf(multiply));
    return rows.slice(0, reached + 1).reduce<Value>((total, { from, to, price }) => {
      const units = add(to ? least(q, bound(to)) : q, negate(before(bound(from))));
      const due = numeric([units, evaluate(price, scope)], multiply, hullOf(multiply));
      return numeric([total, due], add, hullOf(add));
    }, rational(0n));
  });
}

function bound(value: Known & { kind: 'number' }): Rational {
  return rational(value.numerator, value.denominator);
}

/** « 50 et + » begins after 49; nothing lies below zero. */
function before(from: Rational): Rational {
  return compare(from, rational(1n)) < 0 ? rational(0n) : add(from, rational(-1n));
}

// ── Dates ───────────────────────────────────────────────────────────────────────────────────────────────────────

const MILLISECONDS_A_DAY = 86_400_000;

function day(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/** A month that lacks the day ends on its last day; out of years 1 to 9999, nothing applies. */
function shift(date: string, duration: Duration, sign: 1 | -1): Value {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + sign * duration.months;
  const year = Math.floor(months / 12);
  const spread = Number(date.slice(0, 4)) + (sign * (duration.months + duration.days / 28)) / 12;
  if (spread < 1 || spread > 9999) return NOT_APPLICABLE;
  // Not `Date.UTC`, which takes the years 0 to 99 for others.
  const lastDay = new Date(new Date(0).setUTCFullYear(year, months - year * 12 + 1, 0)).getUTCDate();
  const dayOfMonth = Math.min(Number(date.slice(8, 10)), lastDay);
  const start = new Date(0).setUTCFullYear(year, months - year * 12, dayOfMonth);
  return new Date(start + sign * duration.days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
