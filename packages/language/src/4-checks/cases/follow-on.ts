/** Most barèmes are evident, and need no reasoning: each row begins where the one before ends, up to the last. */
import type { Decimal, Expression } from '../../1-syntax/tree.ts';
import { addDecimals, compareDecimals, floorTo, negateDecimal } from '../../1-syntax/values.ts';
import { constantOn } from './domains.ts';
import type { Row } from './table.ts';
import type { Variable, Variables } from './variables.ts';

interface Rows {
  readonly inputs: readonly Expression[];
  readonly rows: readonly Row[];
}

/** Is every value that the form accepts in one row, and in order? `false`: perhaps not. */
export function followOn({ inputs: [input, second], rows }: Rows, variables: Variables): boolean {
  const variable = input && !second ? variables.input(input) : undefined;
  const least = variable && leastOf(variable);
  if (!least || variable.domain.kind !== 'ordered' || !variable.domain.step) return false;
  const { domain, bounds } = variable;
  const { step } = variable.domain;
  /** The least value that no row has taken. */
  let next: Decimal | undefined = least;
  for (const [index, { keys }] of rows.entries()) {
    const [key] = keys;
    if (!next || keys.length !== 1 || key?.kind !== 'range') return false;
    const from = whole(constantOn(key.from, domain), step);
    const end = key.to ? whole(constantOn(key.to, domain), step) : from;
    const to = key.open ? undefined : key.below && end ? addDecimals(end, negateDecimal(step)) : end;
    if (!from || (!to && !key.open) || (to && compareDecimals(to, from) < 0)) return false;
    const order = compareDecimals(from, next);
    if (index === 0 ? order > 0 : order !== 0) return false;
    next = to && addDecimals(to, step);
  }
  return next === undefined || (bounds.to !== undefined && compareDecimals(bounds.to, next) < 0);
}

function leastOf({ bounds }: Variable): Decimal | undefined {
  return bounds.fromOpen ? undefined : bounds.from;
}

function whole(value: Decimal | undefined, step: Decimal): Decimal | undefined {
  return value && compareDecimals(floorTo(value, step), value) === 0 ? value : undefined;
}
