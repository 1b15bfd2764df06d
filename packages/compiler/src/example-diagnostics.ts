/**
 * Examples that fail → errors at the expectation.
 */
import { diagnostic, type Diagnostic } from '@guichet/language';
import { type ExampleFailure, type ExampleResult, readBy } from './plan/examples.ts';
import type { Plan } from './plan/plan.ts';

/** So many failures of one value are no slip of the examples: its rule is what is wrong, and that is said once. */
const MANY = 3;
/** More places than a reader needs. */
const SHOWN = 5;

export function exampleDiagnostics(results: readonly ExampleResult[], plan: Plan): readonly Diagnostic[] {
  const failures = results.flatMap((result) => result.failures);
  const groups = Map.groupBy(failures, ({ name }) => rootOf(name, new Set(failures.map((each) => each.name)), plan));
  const merged = new Set<ExampleFailure>();
  const told = new Map<ExampleFailure, readonly ExampleFailure[]>();
  for (const [root, group] of groups) {
    if (group.length < MANY) continue;
    const first = group.find(({ name }) => name === root) ?? group[0]!;
    const others = group.filter((each) => each !== first);
    told.set(first, others);
    for (const each of others) merged.add(each);
  }
  return failures
    .filter((failure) => !merged.has(failure))
    .map((failure) => {
      const { span, label, expected, found } = failure;
      const others = told.get(failure) ?? [];
      const related = others.slice(0, SHOWN).map((each) => ({
        span: each.span,
        message: `Cette attente n’est pas remplie non plus : la règle donne ${each.found}.`,
      }));
      return diagnostic('X100', span, { name: label, expected, found, others: others.length }, related);
    });
}

/** Of the values that fail, the one that this one is computed from, and that is computed from no other. */
function rootOf(name: string, failing: ReadonlySet<string>, plan: Plan): string {
  const read = [...readBy(name, plan)].filter((each) => each !== name && failing.has(each));
  return read.find((each) => ![...readBy(each, plan)].some((other) => failing.has(other))) ?? name;
}
