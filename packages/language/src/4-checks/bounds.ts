/** `borné par a et b`, `entre a et b`: a is not above b, wherever that can be told without an answer. */
import type { BetweenExpression, Bounds, Decimal, Expression } from '../1-syntax/tree.ts';
import { compareDecimals, dayNumber } from '../1-syntax/values.ts';
import { walkTree } from '../1-syntax/walk.ts';
import type { Checking } from './checking.ts';

export function checkBounds(checking: Checking): void {
  walkTree(checking.tree, (node) => {
    const bounds = 'bounds' in node ? (node.bounds as Bounds | undefined) : undefined;
    if ((node as Expression).kind === 'between') checkBetween(checking, node as BetweenExpression);
    if (!bounds || !('low' in bounds)) return;
    const [low, high] = [factorsOf(bounds.low), factorsOf(bounds.high)];
    if (!low || !high || low.kind !== high.kind || compareDecimals(low.value, high.value) <= 0) return;
    const [first, second] = [low, high].map(
      ({ counted }) => counted && counted.map(({ span }) => checking.sourceOf(span)),
    );
    if (first?.join() !== second?.join() || !(low.counted ?? []).every((each) => isAnswer(checking, each))) return;
    const span = { ...bounds.low.span, end: bounds.high.span.end };
    const said = {
      low: checking.sourceOf(bounds.low.span),
      high: checking.sourceOf(bounds.high.span),
      word: 'borné par' as const,
    };
    checking.report('D052', span, said);
  });
}

/** Of constants: what it asks never holds, and the other way round is what was meant. */
export function isReversed({ low, high }: BetweenExpression): boolean {
  if (low.kind === 'date' && high.kind === 'date') return dayNumber(low.value) > dayNumber(high.value);
  const [least, most] = [factorsOf(low), factorsOf(high)];
  if (!least || !most || least.counted || most.counted || least.kind !== most.kind) return false;
  return compareDecimals(least.value, most.value) > 0;
}

function checkBetween(checking: Checking, between: BetweenExpression): void {
  if (!isReversed(between)) return;
  const { low, high } = between;
  const words = { low: checking.sourceOf(low.span), high: checking.sourceOf(high.span) };
  checking.report('D052', { ...low.span, end: high.span.end }, { ...words, word: 'entre' });
}

interface Factors {
  readonly kind: 'amount' | 'number' | 'rate';
  readonly value: Decimal;
  /** What the constant is multiplied by. */
  readonly counted?: readonly Expression[];
}

/** A constant, or a constant by something. */
function factorsOf(expression: Expression): Factors | undefined {
  if (expression.kind === 'amount' || expression.kind === 'number' || expression.kind === 'rate')
    return { kind: expression.kind, value: expression.value };
  if (expression.kind !== 'binary' || expression.operator !== '×') return undefined;
  const [left, right] = [factorsOf(expression.left), factorsOf(expression.right)];
  if (left && !right) return { ...left, counted: [...(left.counted ?? []), expression.right] };
  return right && !left ? { ...right, counted: [...(right.counted ?? []), expression.left] } : undefined;
}

/** Of a question whose answers are never negative. */
function isAnswer(checking: Checking, expression: Expression): boolean {
  if (expression.kind !== 'name') return false;
  const symbol = checking.names.resolve(expression);
  if (symbol?.kind !== 'champ' || symbol.node.minimum?.kind === 'negate') return false;
  return ['entier', 'montant'].includes(checking.types.ofSymbol(symbol).kind);
}
