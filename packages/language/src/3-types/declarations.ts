/** Goes through every declaration of a programme, so that each expression has its type. */
import type {
  ApplicantNode,
  AttachmentNode,
  ConditionNode,
  DomainNode,
  ExaminationNode,
  Expression,
  FieldNode,
  IndicatorNode,
  Name,
  PartNode,
  PrerequisiteNode,
  ReportNode,
  RequirementNode,
  ScheduleNode,
  TopLevel,
  UniquenessNode,
} from '../1-syntax/tree.ts';
import { addMember, createScope } from '../2-names/scopes.ts';
import { calculationType, contextIn, scaleType } from './calculations.ts';
import { type Checker, type Context, NO_ITEM } from './checker.ts';
import { typeOfNode } from './declared-types.ts';
import { describeType } from './describe.ts';
import { checkEnvelope } from './envelopes.ts';
import { checkExample } from './examples.ts';
import { checkExclusion } from './exclusions.ts';
import { checkMessage } from './messages.ts';
import type { Type } from './types.ts';

const RATE: Type = { kind: 'taux' };
const AMOUNT: Type = { kind: 'montant' };

export function checkDeclaration(checker: Checker, node: TopLevel): void {
  const { programme } = checker;
  switch (node.kind) {
    case 'candidat':
      return checkApplicant(checker, node);
    case 'étape':
      checker.checkCondition(node.when, programme);
      return checkFields(checker, node.fields, inside(checker, node));
    case 'calcul':
      return void calculationType(checker, node);
    case 'barème':
      return void scaleType(checker, node);
    case 'condition':
      return checkConditionNode(checker, node, programme);
    case 'volet':
      return checkPart(checker, node);
    case 'prérequis':
      return checkPrerequisite(checker, node);
    case 'indicateur':
      return checkIndicator(checker, node, programme);
    case 'échéancier':
      return checkSchedule(checker, node);
    case 'calendrier':
      for (const { when } of node.entries) checker.checkCondition(when, programme);
      return;
    case 'fenêtre':
      return checkReportTo(checker, node.reportTo);
    case 'unicité':
      return checkUniqueness(checker, node);
    case 'non_cumul':
      return checkExclusion(checker, node);
    case 'enveloppe':
      return checkEnvelope(checker, node);
    case 'instruction':
      return checkExamination(checker, node);
    case 'état':
      return checkReport(checker, node);
    case 'exemple':
      return checkExample(checker, node);
    case 'programme':
    case 'source':
    case 'unité':
    case 'choix':
    case 'écart':
      return;
    default:
      return node satisfies never;
  }
}

function inside(checker: Checker, node: object): Context {
  return { scope: checker.declared.scopes.get(node) ?? checker.declared.programme, items: NO_ITEM };
}

function checkFields(checker: Checker, fields: readonly (FieldNode | AttachmentNode)[], context: Context): void {
  for (const field of fields) {
    checker.checkCondition(field.when, context);
    if (field.kind === 'pièce') continue;
    const type = field.type ? typeOfNode(checker, field.type, field) : undefined;
    if (!type && field.name) checker.report('T010', field.name.span, { name: field.name.text });
    if (type) for (const bound of [field.minimum, field.maximum]) checkBound(checker, bound, type, context);
    if (type?.kind === 'liste') {
      if (context.items.size > 0) checker.report('T009', field.name?.span ?? field.span, {});
      else checkFields(checker, field.fields, { ...inside(checker, field), items: new Set([field]) });
    } else if (field.fields[0] && type?.kind !== 'erreur')
      checker.report('T014', field.fields[0].name?.span ?? field.fields[0].span, {});
  }
}

const BOUNDED: ReadonlySet<Type['kind']> = new Set(['entier', 'décimal', 'taux', 'montant', 'date', 'erreur']);

/** The form tells the limit before anything is answered: it is a value, and not what some answer makes of it. */
function checkBound(checker: Checker, bound: Expression | undefined, type: Type, context: Context): void {
  if (!bound || bound.kind === 'missing') return;
  if (!BOUNDED.has(type.kind)) checker.report('T017', bound.span, { type: describeType(type) });
  else if (isWritten(bound)) checker.check(bound, type, context);
  else if (checker.infer(bound, context).kind !== 'erreur') checker.report('T016', bound.span, {});
}

function isWritten(bound: Expression): boolean {
  if (bound.kind === 'negate') return isWritten(bound.operand);
  return ['number', 'rate', 'amount'].includes(bound.kind) || (bound.kind === 'date' && !bound.time);
}

function checkApplicant(checker: Checker, node: ApplicantNode): void {
  const context = inside(checker, node);
  checkFields(checker, node.fields, context);
  checkRequirements(checker, node.requirements, context);
  for (const condition of node.conditions) checkConditionNode(checker, condition, context);
}

function checkRequirements(checker: Checker, requirements: readonly RequirementNode[], context: Context): void {
  for (const { requires, message } of requirements) {
    checker.checkCondition(requires, context);
    checkMessage(checker, message, context);
  }
}

function checkConditionNode(checker: Checker, node: ConditionNode, context: Context): void {
  checker.checkCondition(node.when, context);
  checker.checkCondition(node.requires, context);
  checkMessage(checker, node.message, context);
}

function checkPart(checker: Checker, node: PartNode): void {
  checker.checkCondition(node.when, checker.programme);
  checkFields(checker, node.fields, inside(checker, node));
  checkRequired(checker, node.prerequisites);
  for (const domain of node.domains) checkDomain(checker, domain, inside(checker, node));
}

function checkDomain(checker: Checker, node: DomainNode, around: Context): void {
  const context = contextIn(checker, node);
  checker.checkCondition(node.when, around);
  checkRequired(checker, node.prerequisites);
  checkRequirements(checker, node.requirements, context);
  for (const member of node.members) {
    switch (member.kind) {
      case 'champ':
      case 'pièce':
        checkFields(checker, [member], context);
        break;
      case 'calcul':
        calculationType(checker, member, node);
        break;
      case 'barème':
        scaleType(checker, member, node);
        break;
      case 'condition':
        checkConditionNode(checker, member, context);
        break;
      case 'indicateur':
        checkIndicator(checker, member, context);
        break;
      default:
        member satisfies never;
    }
  }
}

function checkPrerequisite(checker: Checker, node: PrerequisiteNode): void {
  checker.checkCondition(node.when, checker.programme);
  const context = inside(checker, node);
  checkFields(checker, node.fields, context);
  checker.checkCondition(node.satisfied, context);
  checkMessage(checker, node.message, context);
}

function checkRequired(checker: Checker, names: readonly Name[]): void {
  const known = checker.declared.symbols.filter(({ kind }) => kind === 'prérequis');
  for (const name of names) {
    const found = known.find(({ path }) => path === name.text);
    if (found) checker.names.record(name, found);
    else
      checker.unknown(
        name,
        'de prérequis',
        known.map(({ path }) => path),
      );
  }
}

function checkIndicator(checker: Checker, node: IndicatorNode, context: Context): void {
  if (node.target) checker.check(node.target.value, RATE, context);
}

function checkSchedule(checker: Checker, node: ScheduleNode): void {
  for (const context of contexts(checker, node.perDomain)) {
    checker.check(node.of, AMOUNT, context);
    for (const { share, when } of node.payments) {
      if (share) checker.check(share, RATE, context);
      checker.checkCondition(when, context);
    }
  }
}

/** One, or one for each domaine. */
function contexts(checker: Checker, perDomain: boolean): Context[] {
  if (!perDomain || checker.declared.domains.length === 0) return [checker.programme];
  return checker.declared.domains.map(({ node }) => ({ ...contextIn(checker, node), domain: node }));
}

function checkReportTo(checker: Checker, name: Extract<TopLevel, { kind: 'fenêtre' }>['reportTo']): void {
  if (!name) return;
  const windows = checker.declared.symbols.filter(({ kind }) => kind === 'fenêtre');
  const found = windows.find(({ path }) => path === name.text);
  if (found) checker.names.record(name, found);
  else
    checker.unknown(
      name,
      'de fenêtre',
      windows.map(({ path }) => path),
    );
}

function checkUniqueness(checker: Checker, node: UniquenessNode): void {
  const joined = node.keys.find((key) => key.kind === 'binary' && key.operator === 'et');
  if (joined) {
    const { file, start, end } = joined.span;
    const found = checker.sourceOf(file, start, end);
    return checker.report('S040', joined.span, { found, write: found.replaceAll(/\s+et\s+/g, ', ') });
  }
  for (const context of contexts(checker, node.perDomain)) {
    for (const key of node.keys) checker.infer(key, context);
    checker.checkCondition(node.when, context);
    checkMessage(checker, node.message, context);
  }
}

function checkExamination(checker: Checker, node: ExaminationNode): void {
  if (node.serviceOf) {
    const actual = checker.infer(node.serviceOf, checker.programme);
    const shared = (actual.kind === 'choix' && !actual.multiple) || ['oui/non', 'erreur'].includes(actual.kind);
    if (!shared)
      checker.report('T001', node.serviceOf.span, {
        expected: 'une région, un département ou un choix',
        actual: describeType(actual),
        help: 'Chaque réponse a son service : choisissez ce qui n’en a que quelques-unes.',
      });
  }
}

function checkReport(checker: Checker, node: ReportNode): void {
  for (const context of contexts(checker, node.per === 'domaine')) {
    const scope = createScope('état', context.scope);
    for (const kind of node.per === 'domaine'
      ? (['statut', 'motif', 'domaine'] as const)
      : (['statut', 'motif'] as const)) {
      addMember(scope, kind, { symbol: { kind, path: kind } });
    }
    const inner = { ...context, scope };
    for (const { value, when } of node.columns) {
      checker.infer(value, inner);
      checker.checkCondition(when, inner);
    }
  }
  const known = node.columns.map(({ name }) => name.text);
  for (const name of node.sortedBy) if (!known.includes(name.text)) checker.unknown(name, 'de colonne', known);
}
