/** Two exceptions to a calcul that can hold together must give the same value. */
import type { ExceptionNode, Expression } from '../1-syntax/tree.ts';
import { compareDecimals, dayNumber } from '../1-syntax/values.ts';
import { intersect, type Region, unlessTooMany } from './cases/boxes.ts';
import { formulaOf, testsIn } from './cases/formula.ts';
import { type Independence, independenceOf } from './cases/independence.ts';
import { Space } from './cases/space.ts';
import { type Variables, variablesOf } from './cases/variables.ts';
import { firstIn } from './cases/words.ts';
import { type Checking, everywhere } from './checking.ts';

export function checkExceptions(checking: Checking): void {
  const variables = variablesOf(checking);
  const independence = independenceOf(checking);
  for (const { exceptions } of everywhere(checking, 'calcul')) {
    exceptions.forEach((exception, index) => {
      for (const earlier of exceptions.slice(0, index)) {
        if (!differ(checking, earlier.value, exception.value)) continue;
        const witness = unlessTooMany(() => overlap([earlier, exception], variables, independence));
        if (witness === undefined) continue;
        const related = [{ span: earlier.condition.span, message: 'L’autre exception est ici.' }];
        checking.report('D060', exception.condition.span, { witness }, related);
        break;
      }
    });
  }
}

/** Values that are written, and are not the same. */
function differ({ names }: Checking, a: Expression, b: Expression): boolean {
  const nothing = (one: Expression) => one.kind === 'sans objet' || one.kind === 'unknown';
  if (nothing(a) || nothing(b)) return a.kind !== b.kind && [a, b].every((one) => nothing(one) || isLiteral(one));
  if ((a.kind === 'number' || a.kind === 'amount' || a.kind === 'rate') && a.kind === b.kind)
    return compareDecimals(a.value, b.value) !== 0;
  if (a.kind === 'boolean' && b.kind === 'boolean') return a.value !== b.value;
  if (a.kind === 'text' && b.kind === 'text') return a.value !== b.value;
  if (a.kind === 'date' && b.kind === 'date') return dayNumber(a.value) !== dayNumber(b.value);
  if (a.kind !== 'name' || b.kind !== 'name') return false;
  const [first, second] = [names.resolve(a), names.resolve(b)];
  return first?.kind === 'option' && second?.kind === 'option' && first.path !== second.path;
}

function isLiteral({ kind }: Expression): boolean {
  return ['number', 'amount', 'rate', 'boolean', 'text', 'date', 'duration'].includes(kind);
}

/** A combination of answers under which both hold, in words; `undefined`: none, or it is not sure that one exists. */
function overlap(
  exceptions: readonly ExceptionNode[],
  variables: Variables,
  independence: Independence,
): string | undefined {
  const formulas = exceptions.map(({ condition }) => formulaOf(condition, variables));
  if (!formulas.every((formula) => formula !== undefined)) return undefined;
  const tested = formulas.flatMap(testsIn).map(({ variable }) => variable);
  const guards = independence.guards(tested);
  if (!guards || !independence.apart(tested, guards)) return undefined;
  const space = new Space([...formulas, ...guards]);
  const both = [...formulas, ...guards].reduce<Region>(
    (region, formula) => intersect(region, space.truthOf(formula).yes),
    [space.known],
  );
  const [box] = both;
  if (!box) return undefined;
  const values = space.variables.map(({ label }, rank) => {
    const value = firstIn(space.axes[rank]!, box[rank]!);
    return value === undefined ? undefined : `${label} = ${value}`;
  });
  return values.every((value) => value !== undefined) ? values.join(' et ') : undefined;
}
