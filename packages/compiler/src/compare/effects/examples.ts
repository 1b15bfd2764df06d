/** Examples whose results change: those of the earlier version, then those that the later one adds. */
import { exampleScope } from '../../plan/examples.ts';
import { type Scope } from '../../plan/interpreter.ts';
import { UNANSWERED } from '../../plan/value.ts';
import { toRuntime } from '../../plan/evaluation.ts';
import type { GivenAnswer, Plan, PlanExample } from '../../plan/plan.ts';
import type { EffetExemple } from '../report.ts';
import type { Both } from './both.ts';
import { differs, written } from './values.ts';

export function examplesOf(both: Both): readonly EffetExemple[] {
  const { before, after, sides } = both;
  const { renames } = sides.before;
  const toLater = (name: string): string => renames.get(name) ?? name;
  const earlier = new Map([...renames].map(([name, later]) => [later, name]));
  const toEarlier = (name: string): string => earlier.get(name) ?? name;
  const titles = new Set(before.examples.map(({ title }) => title));
  return [
    ...before.examples.map((example) =>
      effect(example, { plan: before, example }, { plan: after, example: renamed(example, toLater) }, toLater),
    ),
    ...after.examples
      .filter(({ title }) => !titles.has(title))
      .map((example) =>
        effect(example, { plan: before, example: renamed(example, toEarlier) }, { plan: after, example }, toLater),
      ),
  ].filter(({ différences }) => différences.length > 0);
}

interface Played {
  readonly plan: Plan;
  readonly example: PlanExample;
}

function effect(
  { title }: PlanExample,
  before: Played,
  after: Played,
  toLater: (name: string) => string,
): EffetExemple {
  const [old, recent] = [exampleScope(before.plan, before.example), exampleScope(after.plan, after.example)];
  const value = (scope: Scope, name: string) =>
    toRuntime(scope.nodes.get(name) ?? scope.situation.answers.get(name) ?? UNANSWERED);
  const expected = after.example.expected.map(({ name, type }, rank) => {
    const values = { before: value(old, before.example.expected[rank]?.name ?? name), after: value(recent, name) };
    return { nom: toLater(name), type, values };
  });
  return {
    titre: title,
    différences: expected
      .filter(({ values }) => differs(values))
      .map(({ nom, type, values }) => ({
        nom,
        libellé: after.plan.nodes.find(({ name }) => name === nom)?.label ?? nom,
        avant: written(values.before, type),
        après: written(values.after, type),
      })),
  };
}

/** The same example in the words of the other version. */
function renamed(example: PlanExample, name: (path: string) => string): PlanExample {
  const fields = (given: GivenAnswer): GivenAnswer =>
    'op' in given ? given : given.map((item) => new Map([...item].map(([path, expr]) => [name(path), expr])));
  return {
    ...example,
    given: new Map([...example.given].map(([path, given]) => [name(path), fields(given)])),
    fixed: new Map([...example.fixed].map(([path, expr]) => [name(path), expr])),
    expected: example.expected.map((one) => ({ ...one, name: name(one.name) })),
  };
}
