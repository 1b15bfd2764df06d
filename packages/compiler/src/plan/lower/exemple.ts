/**
 * exemple → a situation and what is expected of it.
 */
import type { AssignmentNode, DateLiteral, ExampleNode, NameExpression } from '@guichet/language';
import { instantDe, écrireValeur, type Écart } from '@guichet/runtime';
import { constantValue, toRuntime } from '../evaluation.ts';
import type { Expr, GivenAnswer, PlanExample } from '../plan.ts';
import { dayOf } from './iso.ts';
import type { Lowering } from './context.ts';
import { lowerExpression } from './expression.ts';
import { planType, resultType } from './types.ts';
import { shown } from './typography.ts';

/** Without a date of its own, an example is read on a day that no window holds, by the rules as they last are. */
const NO_DAY = '1970-01-01';
const LAST_DAY = '2999-12-31';

export function lowerExample(node: ExampleNode, lowering: Lowering): PlanExample {
  const given = new Map<string, GivenAnswer>();
  const fixed = new Map<string, Expr>();
  for (const assignment of node.given) {
    const path = targetPath(assignment.target, lowering);
    const isAnswer = lowering.inputs.some((input) => input.path === path);
    if (Array.isArray(assignment.value))
      given.set(
        path,
        assignment.value.map((item: readonly AssignmentNode[]) => itemAnswers(item, lowering)),
      );
    else if (isAnswer) given.set(path, answer(assignment, lowering));
    else fixed.set(path, answer(assignment, lowering));
  }
  return {
    title: node.label ? shown(node.label) : '',
    span: node.span,
    instant: noon(node.on) ?? instantDe(`${NO_DAY}T12:00`),
    ...datesOf(node),
    given,
    fixed,
    expected: node.expected.map(({ target, value, span }) => ({
      name: targetPath(target, lowering),
      value: typeof value === 'string' ? value : lowerExpression(value, lowering),
      type: resultType(planType(lowering.analysis.types.of(target), lowering.units)),
      span,
    })),
    ...(node.discrepancy && {
      discrepancy: {
        published: lowerExpression(node.discrepancy.published, lowering),
        because: shown(node.discrepancy.because),
      },
    }),
  };
}

function noon(date: DateLiteral | undefined): number | undefined {
  return date && instantDe(`${dayOf(date)}T12:00`);
}

/** Each date defaults to that of the example. */
function datesOf({ on, law, knowledge }: ExampleNode): Pick<PlanExample, 'law' | 'knowledge'> {
  const last = on ? undefined : instantDe(`${LAST_DAY}T12:00`);
  const [droit, connaissance] = [noon(law) ?? last, noon(knowledge) ?? last];
  return { ...(droit !== undefined && { law: droit }), ...(connaissance !== undefined && { knowledge: connaissance }) };
}

/** A published example that its own rule contradicts: readers see both values. */
export function exampleDiscrepancy(node: ExampleNode, example: PlanExample, lowering: Lowering): Écart | undefined {
  const [first] = example.expected;
  if (!example.discrepancy || !first || typeof first.value === 'string') return undefined;
  const { published, because } = example.discrepancy;
  const written = (expr: Expr): string => écrireValeur(toRuntime(constantValue(expr)), first.type);
  return {
    titre: example.title,
    publié: written(published),
    retenu: written(first.value),
    explication: because,
    résultat: first.name,
    sources: lowering.citations(node.citations),
  };
}

function targetPath(target: NameExpression, lowering: Lowering): string {
  const symbol = lowering.analysis.names.resolve(target);
  if (!symbol) throw new Error(`Unresolved name ${target.parts.map(({ text }) => text).join('.')}`);
  return symbol.path;
}

function answer({ value }: AssignmentNode, lowering: Lowering): Expr {
  if ('kind' in value) return lowerExpression(value, lowering);
  throw new Error('Items answer a list');
}

function itemAnswers(item: readonly AssignmentNode[], lowering: Lowering): ReadonlyMap<string, Expr> {
  return new Map(item.map((assignment) => [targetPath(assignment.target, lowering), answer(assignment, lowering)]));
}
