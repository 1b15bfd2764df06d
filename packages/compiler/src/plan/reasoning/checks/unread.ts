/**
 * A question whose answer changes nothing: no result, no condition, no other question, no list reads it, however far.
 *
 * It is information. A form rightly asks what only people read: a name, an address, whom to call, and also a legal form
 * or a number of doctors that the yearly report counts; nothing in a programme tells these from a rule that was
 * forgotten. Answers in plain words (texts, numbers of identity, files) are made for people: they are never told. The
 * others are made to be counted or compared, and are told to who asks.
 */
import { diagnostic } from '@guichet/language';
import { expressionsBesideNodes, neededNodes } from '../../live.ts';
import { walk } from '../../lower/order.ts';
import type { Plan, PlanType } from '../../plan.ts';
import type { Check } from './checking.ts';

export const checkUnread: Check = ({ plan }) => {
  const read = readPaths(plan);
  return plan.inputs.flatMap(({ path, type, champ }) => {
    const span = plan.places.questions.get(path);
    if (!span || !champ || read.has(path) || !COUNTED.has(type.kind)) return [];
    return [diagnostic('R020', span, { name: champ.libellé })];
  });
};

const COUNTED: ReadonlySet<PlanType['kind']> = new Set([
  'boolean',
  'integer',
  'decimal',
  'amount',
  'rate',
  'date',
  'duration',
  'choice',
  'choices',
] as const);

function readPaths(plan: Plan): ReadonlySet<string> {
  const paths = new Set<string>();
  const indicators = plan.indicators.flatMap(({ nom }) => [`${nom}.taux`, `${nom}.atteint`]);
  const beside = [...expressionsBesideNodes(plan), ...plan.places.awaiting];
  for (const expr of [...neededNodes(plan, indicators, beside).map((node) => node.expr), ...beside])
    walk(expr, (one) => {
      if (one.op === 'answer' || one.op === 'item') paths.add(one.path);
    });
  return paths;
}
