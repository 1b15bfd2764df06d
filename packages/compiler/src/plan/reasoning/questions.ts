/**
 * Which question decides most: the one after whose answer the fewest others are still needed.
 */
import type { Expr, Plan } from '../plan.ts';
import { Abstract } from './abstract.ts';
import { boxOf, type Box, type Known } from './box.ts';
import { constantsOf, type Constants } from './constants.ts';
import { pieces } from './pieces.ts';
import { settled, type Possible } from './possible.ts';
import { typeOf, within } from './split.ts';
import { variables, type Variable } from './variables.ts';

export interface Question {
  readonly path: string;
  /** Whether one of its answers settles the result by itself. */
  readonly decisive: boolean;
  /** How many questions are still needed after it, on average over the answers that rules tell apart. */
  readonly left: number;
}

/** Those still needed to know these results, the most deciding first, then in the order of the form. */
export function questions(plan: Plan, known: Known, names: readonly string[]): readonly Question[] {
  const targets = names.map((name): Expr => ({ op: 'node', name }));
  const box = boxOf(plan, known);
  const abstract = new Abstract(plan, box);
  const constants = constantsOf(plan, targets);
  const asked = needed(abstract, targets).filter((path) => isAsked(abstract, path));
  const ranks = new Map(plan.inputs.map(({ path }, rank) => [path, rank]));
  return asked
    .map((path) => weighed(plan, box, path, targets, constants))
    .toSorted((a, b) => a.left - b.left || (ranks.get(a.path) ?? 0) - (ranks.get(b.path) ?? 0));
}

function needed(abstract: Abstract, targets: readonly Expr[]): readonly string[] {
  const open = targets.filter((target) => settled(abstract.value(target)) === undefined);
  const paths = variables(abstract, open).flatMap((variable) =>
    variable.kind === 'answer' ? [variable.path] : variable.kind === 'item' ? [variable.list] : [],
  );
  return [...new Set(paths)].filter((path) => abstract.plan.inputs.some((input) => input.path === path && input.champ));
}

/** What may turn out not to be asked is not asked first: what decides on that is. */
export function isAsked(abstract: Abstract, path: string): boolean {
  const read = abstract.expression(path);
  if (read?.op !== 'under') return true;
  const { yes, no, notApplicable, unanswered, reasons } = abstract.value(read.condition);
  return (yes || reasons.length > 0) && !no && !notApplicable && !unanswered;
}

function weighed(plan: Plan, box: Box, path: string, targets: readonly Expr[], constants: Constants): Question {
  const variable: Variable = { kind: 'answer', path };
  const parts = classes(box.answers.get(path), plan, variable, constants);
  const left = parts.map((part) => needed(new Abstract(plan, within(box, variable, part)), targets));
  const others = left.map((paths) => paths.filter((other) => other !== path).length);
  return {
    path,
    decisive: others.includes(0),
    left: others.reduce((sum, count) => sum + count, 0) / Math.max(1, others.length),
  };
}

/** The answers that rules tell apart; few enough to try them all. */
const MOST_CLASSES = 8;

function classes(
  set: Possible | undefined,
  plan: Plan,
  variable: Exclude<Variable, { kind: 'instant' }>,
  constants: Constants,
): readonly Possible[] {
  if (!set) return [];
  const type = typeOf(plan, variable);
  let parts: readonly Possible[] = [set];
  for (let round = 0; round < 3 && parts.length < MOST_CLASSES; round++) {
    const finer = parts.flatMap((part) => {
      const cut = settled(part) === undefined ? pieces(part, type, constants) : [];
      return cut.length > 0 ? cut : [part];
    });
    if (finer.length > MOST_CLASSES || finer.length === parts.length) return round === 0 ? finer : parts;
    parts = finer;
  }
  return parts;
}
