/**
 * What a comparison says of one value: between which bounds, or among which it lies.
 */
import type { BinaryOperator, Decimal, Expression } from '@guichet/language';
import { isoOf } from '../../plan/lower/iso.ts';
import { canonical, optionKey } from '../canonical.ts';
import type { Side } from '../side.ts';
import type { Written } from './implies.ts';

/** Numbers are scaled integers; dates and options are compared as texts. */
type Point = bigint | string;

export type Range =
  | { readonly low?: Point; readonly lowOpen: boolean; readonly high?: Point; readonly highOpen: boolean }
  /** `several`: of a question with several answers, one of which at least is among these. */
  | { readonly among: readonly string[]; readonly several?: boolean };

export interface RangeOf {
  /** What is compared, as a canonical text. */
  readonly subject: string;
  readonly negated: boolean;
  readonly range: Range;
}

export function rangeOf({ expression, side }: Written): RangeOf | undefined {
  const of = (operand: Expression, range: Range | undefined, negated = false): RangeOf | undefined =>
    range && { subject: canonical(operand, side), negated, range };
  switch (expression.kind) {
    case 'not': {
      const inner = rangeOf({ expression: expression.operand, side });
      return inner && { ...inner, negated: !inner.negated };
    }
    case 'name':
      return of(expression, { among: ['oui'] });
    case 'between': {
      const [low, high] = [pointOf(expression.low), pointOf(expression.high)];
      if (low === undefined || high === undefined) return undefined;
      return of(expression.operand, { low, high, lowOpen: false, highOpen: false });
    }
    case 'in': {
      const members = expression.members.map((member) => optionOf(member, { expression: member, side }));
      if (members.includes(undefined)) return undefined;
      const several = isMultiple(expression.operand, side);
      return of(expression.operand, { among: members as string[], several }, expression.negated);
    }
    case 'is': {
      const type = side.analysis.types.of(expression.operand);
      const group = type.kind === 'choix' && type.groups.find(({ name }) => name === expression.group.text);
      if (!group) return undefined;
      const among = group.options.map((option) => written(side.renames.get(optionKey(option)) ?? option));
      return of(expression.operand, { among, several: isMultiple(expression.operand, side) }, expression.negated);
    }
    case 'binary':
      return comparison({ expression, side }, expression.left, expression.operator, expression.right);
    default:
      return undefined;
  }
}

const FLIPPED: Partial<Record<BinaryOperator, BinaryOperator>> = { '<': '>', '≤': '≥', '>': '<', '≥': '≤' };

function comparison(written: Written, left: Expression, operator: BinaryOperator, right: Expression) {
  const point = pointOf(right);
  if (point === undefined && pointOf(left) !== undefined && optionOf(right, written) === undefined)
    return comparison(written, right, FLIPPED[operator] ?? operator, left);
  const subject = canonical(left, written.side);
  if (operator === '=' || operator === '≠') {
    const option = optionOf(right, written);
    const range: Range | undefined =
      option !== undefined
        ? { among: [option] }
        : point !== undefined
          ? { low: point, high: point, lowOpen: false, highOpen: false }
          : undefined;
    return range && { subject, negated: operator === '≠', range };
  }
  if (point === undefined) return undefined;
  const whole = written.side.analysis.types.of(left).kind === 'entier';
  const range = halfLine(operator, point, whole);
  return range && { subject, negated: false, range };
}

/** For whole numbers, `> 14` is `≥ 15`. */
function halfLine(operator: BinaryOperator, point: Point, whole: boolean): Range | undefined {
  const step = whole && typeof point === 'bigint' ? SCALE : undefined;
  const open = step === undefined;
  switch (operator) {
    case '≥':
      return { low: point, lowOpen: false, highOpen: false };
    case '>':
      return { low: step === undefined ? point : (point as bigint) + step, lowOpen: open, highOpen: false };
    case '≤':
      return { high: point, lowOpen: false, highOpen: false };
    case '<':
      return { high: step === undefined ? point : (point as bigint) - step, lowOpen: false, highOpen: open };
    default:
      return undefined;
  }
}

const DECIMALS = 12;
const SCALE = 10n ** BigInt(DECIMALS);

function pointOf(expression: Expression): Point | undefined {
  switch (expression.kind) {
    case 'number':
    case 'amount':
      return scaled(expression.value);
    case 'rate':
      return scaled({ ...expression.value, decimals: expression.value.decimals + 2 });
    case 'negate': {
      const point = pointOf(expression.operand);
      return typeof point === 'bigint' ? -point : undefined;
    }
    case 'date':
      return isoOf(expression);
    default:
      return undefined;
  }
}

function scaled({ digits, decimals }: Decimal): bigint | undefined {
  return decimals > DECIMALS ? undefined : digits * 10n ** BigInt(DECIMALS - decimals);
}

function optionOf(expression: Expression, { side }: Written): string | undefined {
  if (expression.kind === 'boolean') return expression.value ? 'oui' : 'non';
  if (expression.kind !== 'name' || side.analysis.names.resolve(expression)?.kind !== 'option') return undefined;
  return canonical(expression, side);
}

/** An option, as `canonical` writes the name of one. */
const written = (name: string): string => JSON.stringify({ name });

function isMultiple(operand: Expression, side: Side): boolean {
  const type = side.analysis.types.of(operand);
  return type.kind === 'choix' && type.multiple;
}

/** Is all of `inner` in `outer`? */
export function includes(outer: Range, inner: Range): boolean {
  if ('among' in outer) return 'among' in inner && inner.among.every((option) => outer.among.includes(option));
  if ('among' in inner) return false;
  return above(inner, outer) && below(inner, outer);
}

/** Have the two nothing in common? */
export function excludes(a: Range, b: Range): boolean {
  if ('among' in a || 'among' in b)
    return (
      'among' in a && 'among' in b && !a.several && !b.several && !a.among.some((option) => b.among.includes(option))
    );
  return apart(a.high, a.highOpen, b.low, b.lowOpen) || apart(b.high, b.highOpen, a.low, a.lowOpen);
}

type Interval = Exclude<Range, { readonly among: unknown }>;

function above(inner: Interval, outer: Interval): boolean {
  if (outer.low === undefined) return true;
  if (inner.low === undefined) return false;
  return inner.low > outer.low || (inner.low === outer.low && (!outer.lowOpen || inner.lowOpen));
}

function below(inner: Interval, outer: Interval): boolean {
  if (outer.high === undefined) return true;
  if (inner.high === undefined) return false;
  return inner.high < outer.high || (inner.high === outer.high && (!outer.highOpen || inner.highOpen));
}

function apart(high: Point | undefined, highOpen: boolean, low: Point | undefined, lowOpen: boolean): boolean {
  if (high === undefined || low === undefined) return false;
  return high < low || (high === low && (highOpen || lowOpen));
}
