/**
 * unicité, non_cumul, instruction, état → who may be funded twice, who examines, which lists are expected.
 */
import type { DomainNode, ExaminationNode, ExclusionNode, ReportNode, Type, UniquenessNode } from '@guichet/language';
import { écrireDurée } from '@guichet/runtime';
import type { Expr, Plan, PlanExclusion, PlanReport, PlanUniqueness } from '../plan.ts';
import { both, guarded, text, type Lowering } from './context.ts';
import { lowerExpression } from './expression.ts';
import { labelOf, planType, resultType } from './types.ts';
import { shown } from './typography.ts';

function domains(lowering: Lowering): readonly DomainNode[] {
  return lowering.analysis.tree.declarations.flatMap((declaration) =>
    declaration.kind === 'volet' ? declaration.domains : [],
  );
}

export function lowerUniqueness(node: UniquenessNode, lowering: Lowering): PlanUniqueness {
  const keys = (domain?: DomainNode): PlanUniqueness['entries'][number]['keys'] => [
    ...node.keys.map((key) => lowerExpression(key, lowering, domain)),
    ...(domain ? [text(lowering.path(domain, 'demandé'))] : []),
  ];
  const when = (domain?: DomainNode): Expr | undefined => node.when && lowerExpression(node.when, lowering, domain);
  const whole = node.perDomain ? undefined : when();
  return {
    name: node.name?.text ?? '',
    message: node.message
      ? shown(node.message)
      : `${labelOf(node)} : un autre dossier déposé porte déjà sur la même demande.`,
    entries: node.perDomain
      ? domains(lowering).map((domain) => {
          const requested: Expr = { op: 'node', name: lowering.path(domain, 'demandé') };
          return { condition: both(requested, when(domain)) ?? requested, keys: keys(domain) };
        })
      : [{ ...(whole && { condition: whole }), keys: keys() }],
  };
}

export function lowerExclusion(node: ExclusionNode, lowering: Lowering): readonly PlanExclusion[] {
  const condition = node.when && lowerExpression(node.when, lowering);
  return node.others.map(({ programme, keys }) => ({
    with: programme.text,
    message: node.message
      ? shown(node.message)
      : `${labelOf(node)} : un dossier déposé dans un autre programme porte déjà sur la même demande.`,
    ...(condition && { condition }),
    keys: keys.map((key) => ({
      kind: identifierKind(lowering.analysis.types.of(key)),
      value: lowerExpression(key, lowering),
    })),
  }));
}

/** As the questions of other programmes name it. */
function identifierKind(type: Type): string {
  if (type.kind === 'choix') return `choix ${type.declaration?.name?.text ?? ''}`;
  return type.kind === 'identifiant' ? type.name.toLocaleLowerCase('fr') : '';
}

export function lowerExamination(node: ExaminationNode): NonNullable<Plan['examination']> {
  const { delay } = node;
  const days =
    delay &&
    écrireDurée({
      mois: delay.unit === 'mois' ? delay.count : delay.unit === 'ans' ? delay.count * 12 : 0,
      jours: delay.unit.startsWith('jours') ? delay.count : 0,
    });
  const délai = days && delay.unit === 'jours ouvrés' ? `${days} ouvré${delay.count > 1 ? 's' : ''}` : days;
  return {
    service: node.service ? shown(node.service) : '',
    ...(délai && { délai }),
    décisions: node.decisions.map(
      ({ name, withReason }) => name.text.replaceAll('_', ' ') + (withReason ? ' (avec motif)' : ''),
    ),
  };
}

export function lowerReport(node: ReportNode, lowering: Lowering): PlanReport {
  const perDomain = node.per === 'domaine' ? domains(lowering) : [undefined];
  return {
    name: node.name?.text ?? '',
    title: labelOf(node),
    columns: node.columns.map(({ name, label, value }) => ({
      name: name.text,
      label: labelOf({ name, ...(label && { label }) }),
      type: resultType(planType(lowering.analysis.types.of(value), lowering.units)),
    })),
    sortedBy: node.sortedBy.map((name) => name.text),
    rows: perDomain.map((domain) => ({
      ...(domain && { condition: { op: 'node', name: lowering.path(domain, 'demandé') } as const }),
      cells: node.columns.map(({ value, when }) =>
        guarded(when && lowerExpression(when, lowering, domain), lowerExpression(value, lowering, domain)),
      ),
    })),
  };
}
