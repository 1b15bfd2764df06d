/**
 * calcul, barème, condition, prérequis, indicateur, échéancier → nodes, with what is shown of them.
 */
import type {
  ApplicantNode,
  CalculationNode,
  ConditionNode,
  DomainNode,
  Expression,
  IndicatorNode,
  PrerequisiteNode,
  ScaleNode,
  ScheduleNode,
} from '@guichet/language';
import { écrireDate, type Indicateur, type Résultat } from '@guichet/runtime';
import { EXCEPTION, type Expr, type PlanCondition, type PlanType } from '../plan.ts';
import { lowerScale } from './bareme.ts';
import { both, cascade, guarded, integer, unknown, type Lowering } from './context.ts';
import { domainGuard, domainId, prerequisiteGuard } from './etapes.ts';
import { lowerExceptions } from './exceptions.ts';
import { lowerExpression, rounded, unknownBetween } from './expression.ts';
import { dayOf } from './iso.ts';
import { template } from './template.ts';
import { labelOf, planType, resultType } from './types.ts';
import { shown } from './typography.ts';

export interface Values {
  readonly results: Résultat[];
  readonly conditions: PlanCondition[];
  readonly indicators: Indicateur[];
}

export function lowerValues(lowering: Lowering): Values {
  const values: Values = { results: [], conditions: [], indicators: [] };
  for (const declaration of lowering.analysis.tree.declarations) {
    switch (declaration.kind) {
      case 'calcul':
      case 'barème':
        calculation(declaration, undefined, values, lowering);
        break;
      case 'condition':
        condition(declaration, undefined, values, lowering);
        break;
      case 'prérequis':
        prerequisite(declaration, values, lowering);
        break;
      case 'indicateur':
        indicator(declaration, undefined, values, lowering);
        break;
      case 'échéancier':
        schedule(declaration, values, lowering);
        break;
      case 'candidat':
        requirements(declaration, declaration.name?.text ?? '', undefined, values, lowering);
        for (const each of declaration.conditions) condition(each, undefined, values, lowering);
        break;
      case 'volet':
        for (const domain of declaration.domains) domainValues(domain, values, lowering);
        break;
      default:
    }
  }
  return values;
}

/** `exige … sinon « … »` of a domaine, or of who applies. */
function requirements(
  node: DomainNode | ApplicantNode,
  id: string,
  domain: DomainNode | undefined,
  values: Values,
  lowering: Lowering,
): void {
  for (const [rank, { requires, message }] of node.requirements.entries()) {
    const name = `${id}.exige${rank === 0 ? '' : rank + 1}`;
    const guard = domain && domainGuard(domain, undefined, lowering);
    lowering.define(
      name,
      labelOf(node),
      { kind: 'boolean' },
      guarded(guard, lowerExpression(requires, lowering, domain)),
    );
    lowering.places.requirements.set(name, requires.span);
    values.conditions.push({
      nom: name,
      libellé: labelOf(node),
      bloquante: true,
      ...(domain && { groupe: id }),
      champs: [],
      sources: lowering.citations(node.citations),
      message: template(message, labelOf(node), lowering, domain),
    });
  }
}

function domainValues(domain: DomainNode, values: Values, lowering: Lowering): void {
  requirements(domain, domainId(domain, lowering), domain, values, lowering);
  for (const member of domain.members) {
    if (member.kind === 'calcul' || member.kind === 'barème') calculation(member, domain, values, lowering);
    if (member.kind === 'condition') condition(member, domain, values, lowering);
    if (member.kind === 'indicateur') indicator(member, domain, values, lowering);
  }
}

function calculation(
  node: CalculationNode | ScaleNode,
  domain: DomainNode | undefined,
  values: Values,
  lowering: Lowering,
): void {
  const nom = lowering.path(node);
  const type = planType(lowering.analysis.types.ofDeclaration(node), lowering.units);
  const own = node.kind === 'barème' && node.when ? lowerExpression(node.when, lowering, domain) : undefined;
  const expr = node.kind === 'barème' ? lowerScale(node, lowering, domain) : cases(node, lowering, domain);
  const guard = guarded(domainGuard(domain, own, lowering), expr);
  if (node.kind === 'barème' && node.when) lowering.places.cases.set(guard, node.when.span);
  lowering.places.names.set(nom, node.name?.span ?? node.span);
  if (node.kind === 'calcul' && endsWithoutSinon(node)) lowering.places.open.set(nom, node.name?.span ?? node.span);
  lowering.define(nom, labelOf(node), type, guard);
  if (node.internal) return;
  values.results.push({
    nom,
    libellé: labelOf(node),
    type: resultType(type),
    nature: node.kind,
    ...(domain && { groupe: labelOf(domain) }),
    champs: [],
    sources: lowering.citations(node.citations),
  });
}

function endsWithoutSinon({ cases, exceptions }: CalculationNode): boolean {
  return cases.at(-1)?.condition !== undefined && exceptions.length === 0;
}

function cases(node: CalculationNode, lowering: Lowering, domain: DomainNode | undefined): Expr {
  const own = node.unknown
    ? unknownBetween(shown(node.unknown), node.bounds, lowering, domain)
    : cascade(
        node.cases.map((one) => ({
          condition: one.condition && lowerExpression(one.condition, lowering, domain),
          value: lowerExpression(one.value, lowering, domain),
          span: one.condition?.span,
        })),
        lowering,
      );
  const expr = withExceptions(node, own, lowering, domain);
  return node.rounding ? rounded(node.rounding, expr) : expr;
}

/** Each condition is a value of its own when several exceptions must be told apart. */
function withExceptions(node: CalculationNode, own: Expr, lowering: Lowering, domain: DomainNode | undefined): Expr {
  const several = node.exceptions.length > 1;
  const lowered = node.exceptions.map(({ label, condition: holds, value }, rank) => {
    const condition = lowerExpression(holds, lowering, domain);
    const name = `${lowering.path(node)}${EXCEPTION}${rank + 1}`;
    const said = label ? `exception «\u00a0${shown(label)}\u00a0»` : `exception n°\u00a0${rank + 1}`;
    return {
      label: label ? shown(label) : `exception n° ${rank + 1}`,
      condition: several ? lowering.define(name, said, { kind: 'boolean' }, condition) : condition,
      value: lowerExpression(value, lowering, domain),
    };
  });
  return lowerExceptions(labelOf(node), own, lowered);
}

function condition(node: ConditionNode, domain: DomainNode | undefined, values: Values, lowering: Lowering): void {
  const nom = lowering.path(node);
  const own = node.when && lowerExpression(node.when, lowering, domain);
  const requires: Expr = node.requires ? lowerExpression(node.requires, lowering, domain) : { op: 'not applicable' };
  const guard = guarded(domainGuard(domain, own, lowering), requires);
  if (node.when) lowering.places.cases.set(guard, node.when.span);
  lowering.places.names.set(nom, node.name?.span ?? node.span);
  if (node.requires) lowering.places.requirements.set(nom, node.requires.span);
  lowering.define(nom, labelOf(node), { kind: 'boolean' }, guard);
  values.conditions.push({
    nom,
    libellé: labelOf(node),
    bloquante: !node.advisory,
    ...(domain && { groupe: domainId(domain, lowering) }),
    champs: [],
    sources: lowering.citations(node.citations),
    message: template(node.message, labelOf(node), lowering, domain),
  });
}

/** What is known of it must hold; what is not known leaves it undetermined. */
function prerequisite(node: PrerequisiteNode, values: Values, lowering: Lowering): void {
  const nom = lowering.path(node, 'prérequis');
  const own = prerequisiteGuard(node, lowering);
  const known = node.satisfied && lowerExpression(node.satisfied, lowering);
  const missing = node.unknown && unknown(lowering, shown(node.unknown));
  const expr = both(known, missing) ?? { op: 'constant', value: { kind: 'boolean', value: true } };
  if (node.satisfied) lowering.places.requirements.set(nom, node.satisfied.span);
  lowering.places.names.set(nom, node.name?.span ?? node.span);
  lowering.define(nom, labelOf(node), { kind: 'boolean' }, guarded(own, expr));
  const message = template(node.message, `Le prérequis « ${labelOf(node)} » n’est pas satisfait.`, lowering);
  values.conditions.push({
    nom,
    libellé: labelOf(node),
    bloquante: true,
    groupe: nom,
    champs: [],
    sources: lowering.citations(node.citations),
    message,
  });
}

/** `taux` and `atteint`; what they count is answered after the decision, so it is no question of the form. */
function indicator(node: IndicatorNode, domain: DomainNode | undefined, values: Values, lowering: Lowering): void {
  const rate: PlanType = { kind: 'rate' };
  const guard = domainGuard(domain, undefined, lowering);
  const taux = lowering.path(node, 'taux');
  const declare = (path: string, type: PlanType): Expr => {
    lowering.inputs.push({ path, names: lowering.names(path), type });
    return { op: 'answer', path };
  };
  let value: Expr;
  if (node.numerator && node.denominator) {
    const left = declare(lowering.path(node, 'numérateur'), { kind: 'integer' });
    const right = declare(lowering.path(node, 'dénominateur'), { kind: 'integer' });
    const zero: Expr = { op: 'compare', comparison: '=', left: right, right: integer(0) };
    value = { op: 'if', condition: zero, then: { op: 'not applicable' }, otherwise: { op: 'divide', left, right } };
  } else {
    value = declare(taux, rate);
  }
  const read = lowering.define(taux, labelOf(node), rate, guarded(guard, value));
  const unsaid = node.unknownTarget ?? node.unknown;
  const missing = unsaid && shown(unsaid);
  const target = node.target && lowerExpression(node.target.value, lowering, domain);
  const reached: Expr =
    node.target && target
      ? { op: 'compare', comparison: node.target.operator, left: read, right: target }
      : unknown(lowering, missing ?? `La cible de « ${labelOf(node)} » n’est pas publiée`);
  lowering.define(
    lowering.path(node, 'atteint'),
    `${labelOf(node)} : cible atteinte`,
    { kind: 'boolean' },
    guarded(guard, reached),
  );

  values.indicators.push({
    nom: taux.replace(/\.taux$/, ''),
    libellé: labelOf(node),
    ...(node.numerator && { numérateur: labelOf(node.numerator) }),
    ...(node.denominator && { dénominateur: labelOf(node.denominator) }),
    ...(node.target && { cible: `${node.target.operator} ${writtenTarget(node.target.value, lowering, domain)}` }),
    ...(node.measure && { mesure: shown(node.measure) }),
    ...(missing && { inconnu: missing }),
    sources: lowering.citations(node.citations),
  });
}

/** A target that changed: each of its values, and since when. */
function writtenTarget(value: Expression, lowering: Lowering, domain: DomainNode | undefined): string {
  if (value.kind !== 'versions') return written(lowerExpression(value, lowering, domain));
  return value.versions
    .map(({ value: one, inForce }) => {
      const since = inForce ? ` à compter du ${écrireDate(dayOf(inForce))}` : '';
      return written(lowerExpression(one, lowering, domain)) + since;
    })
    .join(', puis ');
}

function written(target: Expr | undefined): string {
  if (target?.op !== 'constant' || target.value.kind !== 'number') return '';
  const percent = (Number(target.value.numerator) * 100) / Number(target.value.denominator);
  return `${String(percent).replace('.', ',')} %`;
}

/** Each part is rounded to the cent, `le reste` takes what is left: parts always add up to the whole. */
function schedule(node: ScheduleNode, values: Values, lowering: Lowering): void {
  for (const domain of node.perDomain ? domainsOf(node, lowering) : [undefined]) {
    const whole = lowerExpression(node.of, lowering, domain);
    const shares = node.payments.map(({ share, rounding }): Expr | undefined => {
      if (!share) return undefined;
      const part: Expr = { op: 'multiply', left: whole, right: lowerExpression(share, lowering, domain) };
      return {
        op: 'round',
        operand: part,
        step: rounding?.to === 'euro' ? 100 : 1,
        direction: rounding?.direction ?? 'au plus proche',
      };
    });
    const stated = shares.filter((share) => share !== undefined);
    const rest: Expr =
      stated.length === 0
        ? whole
        : { op: 'subtract', left: whole, right: { op: 'aggregate', function: 'sum', operands: stated } };
    for (const [rank, payment] of node.payments.entries()) {
      const nom = lowering.path(payment, 'versement', domain);
      const due = shares[rank] ?? rest;
      const released = payment.when && lowerExpression(payment.when, lowering, domain);
      const expr: Expr = released ? { op: 'if', condition: released, then: due, otherwise: integer(0) } : due;
      lowering.define(
        nom,
        labelOf(payment),
        { kind: 'amount' },
        guarded(domainGuard(domain, undefined, lowering), expr),
      );
      values.results.push({
        nom,
        libellé: labelOf(payment),
        type: { genre: 'montant' },
        nature: 'versement',
        groupe: domain ? labelOf(domain) : node.label ? shown(node.label) : 'Versements',
        champs: [],
        sources: lowering.citations([...payment.citations, ...node.citations]),
      });
    }
  }
}

/** The domaines in which the amount to be split is declared. */
function domainsOf({ of }: ScheduleNode, { analysis: { names, tree } }: Lowering): readonly DomainNode[] {
  const domains = tree.declarations.flatMap((declaration) => (declaration.kind === 'volet' ? declaration.domains : []));
  return domains.filter((domain) => of.kind === 'name' && names.resolve(of, domain)?.domain === domain);
}
