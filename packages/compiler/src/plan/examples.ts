/**
 * exemple → does the rule give what is expected? Run by every build.
 */
import { fraction, écrireNombre, écrireValeur, type Contexte, type TypeRésultat } from '@guichet/runtime';
import { constantValue, daysOf, toRuntime } from './evaluation.ts';
import { interpret, type Scope } from './interpreter.ts';
import { NOT_APPLICABLE, UNANSWERED, isNothing, type Item, type Value } from './value.ts';
import { multiply, rational } from './rational.ts';
import type { Expr, GivenAnswer, OverList, Plan, PlanExample } from './plan.ts';
import { children } from './reasoning/variables.ts';

export interface ExampleResult {
  readonly example: PlanExample;
  readonly failures: readonly ExampleFailure[];
}

export interface ExampleFailure {
  readonly name: string;
  readonly label: string;
  /** In words. */
  readonly expected: string;
  readonly found: string;
  readonly span: PlanExample['span'];
}

export function runExamples(plan: Plan): readonly ExampleResult[] {
  return plan.examples.map((example) => ({ example, failures: failuresOf(plan, example) }));
}

export function exampleContext({
  instant,
  law,
  knowledge,
}: Pick<PlanExample, 'instant' | 'law' | 'knowledge'>): Contexte {
  return {
    instant,
    ...(law !== undefined && { droit: law }),
    ...(knowledge !== undefined && { connaissance: knowledge }),
  };
}

export function exampleScope(plan: Plan, example: PlanExample): Scope {
  const answers = new Map([...example.given].map(([path, given]) => [path, givenValue(given)]));
  const fixed = new Map([...example.fixed].map(([name, expr]) => [name, constantValue(expr)]));
  return interpret(plan, { answers, fixed, ...daysOf(exampleContext(example)) });
}

function givenValue(given: GivenAnswer): Value {
  if ('op' in given) return constantValue(given);
  return given.map((fields): Item => new Map([...fields].map(([path, expr]) => [path, constantValue(expr)])));
}

function failuresOf(plan: Plan, example: PlanExample): readonly ExampleFailure[] {
  const scope = exampleScope(plan, example);
  const failures: ExampleFailure[] = [];
  for (const { name, value, type, span } of example.expected) {
    const found = scope.nodes.get(name) ?? scope.situation.answers.get(name) ?? UNANSWERED;
    const expected = typeof value === 'string' ? value : constantValue(value);
    if (same(expected, found)) continue;
    failures.push({
      name,
      label: plan.nodes.find((node) => node.name === name)?.label ?? name,
      ...told(typeof value === 'string' ? value : écrireValeur(toRuntime(expected), type), found, type),
      span,
    });
  }
  // What is computed from a value that is not the one expected cannot be either: the first is the mistake.
  const wrong = new Set(failures.map(({ name }) => name));
  return failures.filter(({ name }) => ![...readBy(name, plan)].some((other) => wrong.has(other)));
}

/** The values that one is computed from, near and far. */
export function readBy(name: string, plan: Plan, found = new Set<string>()): ReadonlySet<string> {
  const node = plan.nodes.find((each) => each.name === name);
  if (!node) return found;
  const visit = (expr: Expr | OverList): void => {
    if (expr.op === 'node' && !found.has(expr.name)) {
      found.add(expr.name);
      readBy(expr.name, plan, found);
    }
    for (const child of children(expr)) visit(child);
  };
  visit(node.expr);
  return found;
}

/** What is told apart only beyond the decimals that are written is told exactly: « 4 ÷ 9 » rather than « 44,44 % ». */
function told(expected: string, value: Value, type: TypeRésultat): Pick<ExampleFailure, 'expected' | 'found'> {
  const found = écrireValeur(toRuntime(value), type);
  if (found !== expected || typeof value !== 'object' || !('n' in value)) return { expected, found };
  const { n, d } = type.genre === 'montant' ? multiply(value, rational(1n, 100n)) : value;
  const [above, below] = [n, d].map((part) => écrireNombre(fraction(part, 1n)));
  return { expected, found: `exactement ${above}${type.genre === 'montant' ? '\u00a0€' : ''} ÷ ${below}` };
}

function same(expected: Value, found: Value): boolean {
  if (expected === 'sans objet' && found === NOT_APPLICABLE) return true;
  if (typeof expected === 'string' && isNothing(found)) return found.nothing === expected;
  return JSON.stringify(toRuntime(expected), exact) === JSON.stringify(toRuntime(found), exact);
}

function exact(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
