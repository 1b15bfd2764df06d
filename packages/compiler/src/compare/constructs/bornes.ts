/** The bounds of an answer: minimum, maximum, length, number of items, size of a file. */
import type { Expression, Node } from '@guichet/language';
import type { Comparing } from '../comparing.ts';
import { rangeOf } from '../expressions/ranges.ts';
import type { Side } from '../side.ts';

/** Scaled, or a day as a text that sorts. */
export function boundOf(expression: Expression, side: Side): bigint | string | undefined {
  const equal: Expression = {
    kind: 'binary',
    operator: '=',
    left: expression,
    right: expression,
    span: expression.span,
  };
  const range = rangeOf({ expression: equal, side })?.range;
  return range && 'low' in range ? range.low : undefined;
}

/** Absent: no bound. */
export function sayBound(
  comparing: Comparing,
  what: string,
  before: number | bigint | string | undefined,
  after: number | bigint | string | undefined,
  sense: 1 | -1,
  nodes: { readonly before: Node | undefined; readonly after: Node | undefined },
): void {
  const words = (
    node: Node | undefined,
    version: 'before' | 'after',
    value: number | bigint | string | undefined,
  ): string =>
    value === undefined ? 'aucune limite' : typeof value === 'number' ? String(value) : comparing.quote(node, version);
  const tighter = before === undefined || (after !== undefined && (sense === 1 ? after > before : after < before));
  comparing.say(
    tighter ? 'réponse plus encadrée' : 'réponse moins encadrée',
    `${comparing.The} : ${what} passe de ${words(nodes.before, 'before', before)} à ${words(nodes.after, 'after', after)}.`,
    nodes,
  );
}
