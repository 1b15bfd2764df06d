/** The cases of a calcul and the columns of a barème: none that is never read, none missing. */
import type { Expression, Span } from '../1-syntax/tree.ts';
import { unlessTooMany } from './cases/boxes.ts';
import { type Formula, formulaOf } from './cases/formula.ts';
import { type Independence, independenceOf } from './cases/independence.ts';
import { CaseOrder } from './cases/order-of-cases.ts';
import { type Variables, variablesOf } from './cases/variables.ts';
import { allScales, type Checking, everywhere } from './checking.ts';

export function checkCases(checking: Checking): void {
  const variables = variablesOf(checking);
  const independence = independenceOf(checking);
  for (const { cases, unknown, name, span } of everywhere(checking, 'calcul')) {
    const place = name?.span ?? span;
    check({ conditions: until(cases.map(({ condition }) => condition)), place, open: unknown !== undefined });
  }
  for (const { columns, when, unknown, name, span } of allScales(checking)) {
    const place = name?.span ?? span;
    check({ conditions: until(columns), place, open: unknown !== undefined, ...(when && { when }) });
  }

  function check(cases: Cases): void {
    // One condition hides nothing, and says nothing of the values that it does not take.
    if (cases.conditions.filter((condition) => condition !== undefined).length > 1)
      unlessTooMany(() => checkOne(cases, variables, independence));
  }
}

interface Cases {
  /** `undefined` at the end: `sinon`. */
  readonly conditions: readonly (Expression | undefined)[];
  readonly when?: Expression;
  readonly place: Span;
  readonly open: boolean;
}

/** Those that would be read themselves: what hides them hides the rest, and nothing hides the first. */
function culprits(by: readonly number[], hidden: readonly { readonly index: number }[]): readonly number[] {
  return by.filter((rank) => !hidden.some(({ index }) => index === rank));
}

/** What follows `sinon` is never read: another check says so. */
function until(conditions: readonly (Expression | undefined)[]): readonly (Expression | undefined)[] {
  const other = conditions.indexOf(undefined);
  return other < 0 ? conditions : conditions.slice(0, other + 1);
}

function checkOne({ conditions, when, place, open }: Cases, variables: Variables, independence: Independence): void {
  const { report } = variables.checking;
  const written = conditions.filter((condition) => condition !== undefined);
  const order = new CaseOrder(written, variables);
  const hidden = order.hidden();
  for (const [first, ...others] of Map.groupBy(hidden, ({ by }) => culprits(by, hidden).join()).values()) {
    if (!first) continue;
    const before = culprits(first.by, hidden);
    const related = [
      ...before.slice(0, 3).map((rank) => ({ span: written[rank]!.span, message: 'Ce cas passe avant.' })),
      ...others.map((each) => ({
        span: written[each.index]!.span,
        message: 'Celui-ci n’est jamais atteint non plus.',
      })),
    ];
    report('D045', written[first.index]!.span, { cases: before.length }, related);
  }
  if (hidden.length > 0 || open || written.length < conditions.length) return;
  const asked: readonly (Formula | undefined)[] = when ? [formulaOf(when, variables)] : [];
  if (!asked.every((formula) => formula !== undefined)) return;
  for (const { value, atAnEnd } of order.missing(asked, independence)) {
    report(atAnEnd ? 'D047' : 'D046', place, { value });
  }
}
