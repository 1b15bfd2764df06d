/**
 * The examples of a programme as answers that a person could give, so that they can be played by whatever reads answers.
 */
import { constantValue, toRuntime, type Expr, type Input, type Plan, type PlanExample } from '@guichet/compiler';
import {
  cheminItem,
  comparer,
  multiplier,
  écrireNombre,
  type Nombre,
  type Réponse,
  type Réponses,
} from '@guichet/runtime';

/** `undefined` when the example fixes a value that no answers of its own would give. */
export function answersOf(plan: Plan, { given, fixed }: PlanExample): Réponses | undefined {
  const answers: Record<string, Réponse> = {};
  const put = (path: string, expr: Expr, at = path): void => {
    answers[at] = answer(inputAt(plan, path), expr);
  };
  for (const [path, value] of given) {
    if ('op' in value) put(path, value);
    else {
      answers[path] = value.map((_, rank) => String(rank));
      for (const [rank, item] of value.entries())
        for (const [field, expr] of item) put(field, expr, cheminItem(field, String(rank)));
    }
  }
  for (const [name, value] of fixed) {
    const sum = summedField(plan, name);
    if (!sum) return undefined;
    answers[sum.list ?? ''] = ['0'];
    put(sum.path, value, cheminItem(sum.path, '0'));
  }
  return answers;
}

/** « 46 ESSMS » is a group of one organisation that has 46: a sum over a list can be given by one item. */
function summedField(plan: Plan, name: string): Input | undefined {
  const expr = plan.nodes.find((node) => node.name === name)?.expr;
  const [only] = expr?.op === 'aggregate' && expr.function === 'sum' ? expr.operands : [];
  return only?.op === 'each' && only.body.op === 'item' ? inputAt(plan, only.body.path) : undefined;
}

function inputAt(plan: Plan, path: string): Input {
  const input = plan.inputs.find((one) => one.path === path);
  if (!input) throw new Error(`No question at ${path}`);
  return input;
}

function answer({ type }: Input, expr: Expr): Réponse {
  if (expr.op === 'constant' && expr.value.kind === 'options') return expr.value.values;
  const value = toRuntime(constantValue(expr)) as Nombre | boolean | string;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (type.kind === 'rate') return decimal(multiplier(value, 100));
  if (type.kind === 'decimal') return decimal(value);
  if (comparer(value, Number(value)) !== 0) throw new Error('An answer is a whole number');
  return Number(value);
}

function decimal(value: Nombre): string {
  return écrireNombre(value).replaceAll('\u202F', '').replace(',', '.').replace('−', '-');
}
