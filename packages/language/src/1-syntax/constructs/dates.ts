/** Dates of periods: a date, an instant or `inconnu « … »`, and their later changes after `puis`. */
import type { Builder } from '../builder.ts';
import { type CstNode, child, children } from '../cst.ts';
import { asDate, asDay, figure } from '../expressions/literals.ts';
import { unknownValue } from '../expressions/unknown.ts';
import { next, type Dsl, type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import type { DateLiteral, DatesNode, UnknownExpression } from '../tree.ts';

type Quand = DateLiteral | UnknownExpression;

export const moment: Rule<Quand | undefined> = rule(
  'moment',
  ($) => $.or(0, [{ ALT: () => $.call(0, unknownValue) }, { ALT: () => $.call(0, figure) }]),
  (node, b) => b.one(node, unknownValue) ?? asDate(b.one(node, figure), b),
);

/** `à compter du 5 mai 2022`: when the change was known. */
const known = ($: Dsl) =>
  $.option(9, {
    GATE: () => next($, K.compter, 2),
    DEF: () => {
      $.consume(9, K.à);
      $.consume(9, K.compter);
      $.consume(9, K.du);
      $.call(9, figure, 'connu');
    },
  });

/** `du 15 mars 2022 au 30 septembre 2022` */
export const range: Rule<DatesNode | undefined> = rule(
  'du au',
  ($) => {
    $.consume(0, K.du);
    $.call(0, moment, 'début');
    $.consume(0, K.au);
    $.call(1, moment, 'fin');
    known($);
  },
  (node, b) => dates(node, b, b.one(node, moment, 'début'), b.one(node, moment, 'fin')),
);

/** `15 octobre 2022`: both ends at once. */
export const single: Rule<DatesNode | undefined> = rule(
  'date seule',
  ($) => {
    $.call(0, moment, 'date_');
    known($);
  },
  (node, b) => {
    const at = b.one(node, moment, 'date_');
    return dates(node, b, at, at);
  },
);

function dates(node: CstNode, b: Builder, from: Quand | undefined, to: Quand | undefined): DatesNode | undefined {
  if (!from || !to) return undefined;
  const since = child(node, 'connu') ? asDay(b.one(node, figure, 'connu'), b) : undefined;
  return { from, to, ...(since && { since }), span: b.span(node) };
}

/** All versions under the labels that hold them, in order. */
export function versionsIn(node: CstNode, b: Builder, rules: readonly Rule<DatesNode | undefined>[]): DatesNode[] {
  return rules
    .flatMap((each) => children(node, each.name).map((found) => each.build(found, b)))
    .filter((each) => each !== undefined);
}
