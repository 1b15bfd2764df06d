/**
 * enveloppe → how much there is for each, how it is shared, and what a dossier asks of it.
 */
import type { EnvelopeNode, Expression } from '@guichet/language';
import type { PlanEnvelope, SharingRule } from '../plan.ts';
import { constantValue } from '../evaluation.ts';
import { isNothing, type Value } from '../value.ts';
import type { Rational } from '../rational.ts';
import { unknown, type Lowering } from './context.ts';
import { lowerExpression } from './expression.ts';
import { labelOf, options } from './types.ts';
import { shown } from './typography.ts';

export function lowerEnvelope(node: EnvelopeNode, lowering: Lowering): PlanEnvelope {
  const { sharing } = node;
  const criteria = sharing ? [...sharing.rank, ...sharing.ties] : [];
  return {
    name: node.name?.text ?? '',
    label: labelOf(node),
    sources: lowering.citations(node.citations),
    requested: lowerExpression(node.of, lowering),
    ...(node.by && { key: lowerExpression(node.by, lowering) }),
    ...(node.when && { condition: lowerExpression(node.when, lowering) }),
    criteria: criteria.map(({ value }) => lowerExpression(value, lowering)),
    lines: lines(node, lowering),
    fungible: node.fungible ?? false,
    rule: sharing?.unknown ? { unknown: remembered(shown(sharing.unknown), lowering) } : ruleOf(node, lowering),
  };
}

function lines(node: EnvelopeNode, lowering: Lowering): PlanEnvelope['lines'] {
  if (node.unknown) return [{ label: labelOf(node), options: [], unknown: remembered(shown(node.unknown), lowering) }];
  if (!node.amounts) return [{ label: labelOf(node), options: [], ...amountOf(node.amount, lowering) }];
  const type = node.by && lowering.analysis.types.of(node.by);
  const known = new Map(type?.kind === 'choix' ? options(type.options).map(({ id, libellé }) => [id, libellé]) : []);
  return node.amounts.map(({ options: names, amount }) => ({
    label: names.length === 0 ? 'Les autres' : names.map(({ text }) => known.get(text) ?? text).join(', '),
    options: names.map(({ text }) => text),
    ...amountOf(amount, lowering),
  }));
}

/** In cents; `inconnu`, with its reason. */
function amountOf(expression: Expression | undefined, lowering: Lowering): { amount?: bigint; unknown?: string } {
  const value = expression && constant(expression, lowering);
  if (value === undefined) return {};
  if (!isNothing(value)) return { amount: (value as Rational).n / (value as Rational).d };
  return 'reasons' in value ? { unknown: value.reasons.join(' ; ') } : {};
}

function constant(expression: Expression, lowering: Lowering): Value {
  return constantValue(lowerExpression(expression, lowering));
}

function remembered(reason: string, lowering: Lowering): string {
  unknown(lowering, reason);
  return reason;
}

const MODES = {
  'au prorata': 'prorata',
  'à parts égales': 'parts égales',
  'par rang': 'rang',
  inconnu: 'rang',
} as const;

function ruleOf({ sharing, ceiling, rounding, remainder }: EnvelopeNode, lowering: Lowering): SharingRule {
  return {
    mode: MODES[sharing?.mode ?? 'inconnu'],
    ...(ceiling && { ceiling: ceilingOf(ceiling, lowering) }),
    step: rounding?.to === 'centime' ? 1 : 100,
    remainder: remainder ?? 'non attribué',
    descending: [...(sharing?.rank ?? []), ...(sharing?.ties ?? [])].map(({ descending }) => descending),
  };
}

function ceilingOf(expression: Expression, lowering: Lowering): NonNullable<SharingRule['ceiling']> {
  const { n, d } = constant(expression, lowering) as Rational;
  return expression.kind === 'rate' ? { part: { n, d } } : { amount: n / d };
}
