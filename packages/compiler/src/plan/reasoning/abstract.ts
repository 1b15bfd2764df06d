/**
 * The plan on a box: what each expression can be, for all the situations of the box at once. It mirrors
 * `interpreter.ts`, operation by operation; nodes are computed when they are read, once.
 */
import { dateParis } from '@guichet/runtime';
import type { Expr, Known, OverList, Plan, PlanNode, PlanWindow } from '../plan.ts';
import { askedPresence } from '../presence.ts';
import { rational, round } from '../rational.ts';
import { added, boundsBetween, capped, divided, multiplied, narrowed, onNumbers, opposite } from './bounds.ts';
import type { Box, Span } from './box.ts';
import { compared } from './comparison.ts';
import { daysOf, difference, shifted } from './dates.ts';
import { aggregate, onItems, quantified, together, type OnItems } from './lists.ts';
import { chosen, decide, heldWhereNotApplicable, negation, strict, under } from './logic.ts';
import { monotonic, type Numbers } from './numbers.ts';
import {
  NOT_APPLICABLE_ONLY,
  UNANSWERED_ONLY,
  YES,
  exactText,
  exactlyValue,
  isKnown,
  join,
  ofTexts,
  possible,
  truth,
  type Possible,
  type PossibleItem,
} from './possible.ts';
import { atEnd, type End } from './sample.ts';
import { tranches } from './tranches.ts';

const indexes = new WeakMap<readonly PlanNode[], ReadonlyMap<string, PlanNode>>();

function indexOf({ nodes }: Plan): ReadonlyMap<string, PlanNode> {
  const known = indexes.get(nodes);
  if (known) return known;
  const index = new Map(nodes.map((node) => [node.name, node]));
  indexes.set(nodes, index);
  return index;
}

const constants = new WeakMap<Known, Possible>();

const AT_HAND: ReadonlySet<Expr['op']> = new Set(['constant', 'not applicable', 'answer', 'item', 'node'] as const);

export class Abstract {
  readonly plan: Plan;
  readonly box: Box;
  readonly #nodes = new Map<string, Possible>();
  readonly #values = new Map<Expr, Possible>();
  #steps = 0;
  readonly #index: ReadonlyMap<string, PlanNode>;

  readonly end: End | undefined;
  readonly #answers = new Map<string, Possible>();

  /** `end`: only the situation of the box where all answers are at that end. */
  constructor(plan: Plan, box: Box, end?: End) {
    this.plan = plan;
    this.box = box;
    this.end = end;
    this.#index = indexOf(plan);
  }

  #answer(path: string): Possible {
    if (!this.end) return this.box.answers.get(path) ?? UNANSWERED_ONLY;
    const known = this.#answers.get(path);
    if (known) return known;
    const value = atEnd(this.box.answers.get(path) ?? UNANSWERED_ONLY, this.end);
    this.#answers.set(path, value);
    return value;
  }

  /** The instants of the box, or one end of them. */
  #span({ from, to }: Span = this.box): Span {
    return { from: this.end === 'last' ? to : from, to: this.end === 'first' ? from : to };
  }

  /** By default, the days of the evaluation itself. */
  #days(of?: Span): Possible {
    const { from, to } = this.#span(of);
    return ofTexts([{ low: dateParis(from), high: dateParis(to) }]);
  }

  /** What a node computes. */
  expression(name: string): Expr | undefined {
    return this.#index.get(name)?.expr;
  }

  node(name: string): Possible {
    const known = this.#nodes.get(name);
    if (known) return known;
    const expr = this.expression(name);
    const fixed = this.box.fixed.get(name);
    const value = fixed ? (this.end ? atEnd(fixed, this.end) : fixed) : expr ? this.value(expr) : UNANSWERED_ONLY;
    this.#nodes.set(name, value);
    return value;
  }

  /** Looking for what a value depends on asks for those of its operands again: what takes work is computed once. */
  value(expr: Expr, item?: PossibleItem): Possible {
    if (item || AT_HAND.has(expr.op)) return this.#compute(expr, item);
    const known = this.#values.get(expr);
    if (known) return known;
    const value = this.#compute(expr);
    this.#values.set(expr, value);
    return value;
  }

  /** Expressions computed so far: what it cost. */
  get steps(): number {
    return this.#steps;
  }

  #compute(expr: Expr, item?: PossibleItem): Possible {
    this.#steps += 1;
    const value = (operand: Expr): Possible => this.value(operand, item);
    switch (expr.op) {
      case 'constant':
        return constant(expr.value);
      case 'not applicable':
        return NOT_APPLICABLE_ONLY;
      case 'unknown': {
        const [low, high] = [expr.low && value(expr.low), expr.high && value(expr.high)];
        const bounds = [low, high].filter((bound) => bound !== undefined);
        const { notApplicable, unanswered } = strict(bounds, () => YES);
        const stated = bounds.every((bound) => isKnown(bound) || bound.reasons.length > 0);
        const nothing = possible({ notApplicable, unanswered });
        return stated ? narrowed({ ...nothing, reasons: [expr.reason] }, [boundsBetween(low, high)]) : nothing;
      }
      case 'answer':
        return this.#answer(expr.path);
      case 'item':
        return item?.get(expr.path) ?? UNANSWERED_ONLY;
      case 'node':
        return this.node(expr.name);
      case 'add':
        return added(value(expr.left), value(expr.right));
      case 'subtract':
        return added(value(expr.left), opposite(value(expr.right)));
      case 'multiply':
        return multiplied(value(expr.left), value(expr.right));
      case 'divide':
        return divided(value(expr.left), value(expr.right));
      case 'cap':
        return capped(value(expr.left), value(expr.right));
      case 'negate':
        return opposite(value(expr.operand));
      case 'round': {
        const rounded = (numbers: Numbers): Numbers =>
          monotonic(numbers, (a) => round(a, BigInt(expr.step), expr.direction));
        return onNumbers(value(expr.operand), rounded, ({ low, high, ...none }) => ({
          low: rounded(low),
          high: rounded(high),
          ...none,
        }));
      }
      case 'days': {
        const operand = value(expr.operand);
        return strict([operand], () => daysOf(operand.duration));
      }
      case 'compare': {
        const [left, right] = [value(expr.left), value(expr.right)];
        if (askedPresence(expr)) return strict([left], () => YES);
        return strict([left, right], () => compared(expr.comparison, left, right));
      }
      case 'between': {
        const [operand, low, high] = [value(expr.operand), value(expr.low), value(expr.high)];
        return strict([operand, low, high], () =>
          decide([compared('≥', operand, low), compared('≤', operand, high)], false),
        );
      }
      case 'in': {
        const operand = value(expr.operand);
        const members = expr.members.map(value);
        return strict([operand, ...members], () => among(operand, members));
      }
      case 'contains': {
        const operand = value(expr.operand);
        return strict([operand], () => contains(operand, expr.option));
      }
      case 'not':
        return negation(value(expr.operand));
      case 'and':
        return decide(expr.operands.map(value), false);
      case 'or':
        return decide(expr.operands.map(value), true);
      case 'all of':
        return decide(
          expr.operands.map((operand) => heldWhereNotApplicable(value(operand))),
          false,
        );
      case 'if':
        return chosen(
          value(expr.condition),
          () => value(expr.then),
          () => value(expr.otherwise),
        );
      case 'default': {
        const operand = value(expr.operand);
        return operand.notApplicable ? join({ ...operand, notApplicable: false }, value(expr.fallback)) : operand;
      }
      case 'under':
        return under(value(expr.condition), () => value(expr.operand));
      case 'aggregate':
        return aggregate(
          expr.function,
          expr.operands.map((operand) =>
            operand.op === 'each'
              ? this.#onItems(operand, item, (items) => together(expr.function, items))
              : value(operand),
          ),
        );
      case 'quantifier':
        return this.#onItems(expr.over, item, (items) => quantified(expr.function, items));
      case 'tranches':
        return tranches(expr.mode, value(expr.quantity), expr.rows, value);
      case 'shift': {
        const [date, duration] = [value(expr.date), value(expr.duration)];
        return strict([date, duration], () => shifted(date.texts, duration.duration, expr.sign));
      }
      case 'date difference': {
        const [left, right] = [value(expr.left), value(expr.right)];
        return strict([left, right], () => difference(left.texts, right.texts));
      }
      case 'today':
        return this.#days();
      case 'law date':
        return this.#days(this.box.law);
      case 'knowledge date':
        return this.#days(this.box.knowledge);
      case 'current window':
        return windows(this.plan, this.#span(), this.#span(this.box.knowledge));
      default:
        return expr satisfies never;
    }
  }

  /** What the items of a list give, and the nothing that the list itself may be. */
  #onItems({ list, body }: OverList, item: PossibleItem | undefined, give: (items: OnItems) => Possible): Possible {
    const set = this.value(list, item);
    const nothing = { ...set, items: null, options: null };
    if (!set.items && !set.options) return nothing;
    return join(nothing, give(onItems(set, (one) => this.value(body, one))));
  }
}

function constant(value: Known): Possible {
  const known = constants.get(value);
  if (known) return known;
  const made =
    value.kind === 'number'
      ? exactlyValue(rational(value.numerator, value.denominator))
      : value.kind === 'duration'
        ? exactlyValue({ months: value.months, days: value.days })
        : exactlyValue(value.kind === 'options' ? value.values : value.value);
  constants.set(value, made);
  return made;
}

function among(operand: Possible, members: readonly Possible[]): Possible {
  return members
    .map((member) => compared('=', operand, member))
    .reduce((a, b) => decide([a, b], true), truth(false, true));
}

function contains({ options }: Possible, option: string): Possible {
  if (!options) return truth(true, true);
  return truth(options.may?.includes(option) ?? true, !options.must.includes(option));
}

/** Are these the dates of the window on some day of the knowledge, or on each? */
function known({ knownFrom = '', knownUntil }: PlanWindow, knowledge: Span, which: 'some' | 'each'): boolean {
  const [first, last] = [dateParis(knowledge.from), dateParis(knowledge.to)];
  const [after, before] = which === 'some' ? [last, first] : [first, last];
  return knownFrom <= after && (knownUntil === undefined || before < knownUntil);
}

/** The windows that an instant of the box may be in, and whether it may be in none. */
function windows({ windows: all }: Plan, { from, to }: Span, knowledge: Span): Possible {
  const found: Possible[] = [];
  let outside = from;
  for (const window of all.toSorted((a, b) => a.from - b.from)) {
    if (window.from > to || window.to < from || !known(window, knowledge, 'some')) continue;
    found.push(ofTexts(exactText(window.name)));
    if (window.from <= outside && known(window, knowledge, 'each')) outside = Math.max(outside, window.to + 1);
  }
  if (outside <= to) found.push(NOT_APPLICABLE_ONLY);
  return found.reduce(join);
}
