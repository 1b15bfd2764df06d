/**
 * Expressions → plan expressions.
 */
import type {
  BinaryExpression,
  Bounds,
  Decimal,
  DomainNode,
  Expression,
  InExpression,
  Literal,
  NameExpression,
  RoundExpression,
  RowKey,
  Symbol,
  Type,
} from '@guichet/language';
import { REASON, STATUS, type Aggregate, type Expr, type Known, type OverList } from '../plan.ts';
import { boundaryDate } from './boundary.ts';
import { isoOf } from './iso.ts';
import { lowerVersions } from './en-vigueur.ts';
import { cascade, text, truth, unknown, type Lowering } from './context.ts';
import { labelOf } from './types.ts';
import { shown } from './typography.ts';

export type LiteralNumber = Known & { kind: 'number' };

/** `domain`: the domaine in turn, in what is written once for all of them. */
export function lowerExpression(expression: Expression, lowering: Lowering, domain?: DomainNode): Expr {
  const lower = (operand: Expression): Expr => lowerExpression(operand, lowering, domain);
  const counted = (operand: Expression): Expr =>
    inDays(lower(operand), lowering.analysis.types.of(operand, domain).kind);
  switch (expression.kind) {
    case 'number':
    case 'rate':
    case 'amount':
    case 'date':
    case 'duration':
    case 'boolean':
    case 'text':
      return { op: 'constant', value: literal(expression) };
    case 'name':
      return readSymbol(symbolOf(expression, lowering, domain), lowering, domain);
    case 'binary':
      return binary(expression, lower, lowering, domain);
    case 'not':
      return { op: 'not', operand: lower(expression.operand) };
    case 'negate':
      return { op: 'negate', operand: lower(expression.operand) };
    case 'is':
      return negatedIf(expression.negated, {
        op: 'in',
        operand: lower(expression.operand),
        members: group(lowering.analysis.types.of(expression.operand, domain), expression.group.text),
      });
    case 'in':
      return negatedIf(
        expression.negated,
        among(expression, lowering.analysis.types.of(expression.operand, domain), lower, counted),
      );
    case 'between':
      return {
        op: 'between',
        operand: counted(expression.operand),
        low: counted(expression.low),
        high: counted(expression.high),
      };
    case 'if': {
      const chosen: Expr = {
        op: 'if',
        condition: lower(expression.condition),
        then: lower(expression.then),
        otherwise: lower(expression.otherwise),
      };
      lowering.places.cases.set(chosen, expression.condition.span);
      return chosen;
    }
    case 'select': {
      const subject = lower(expression.subject);
      return cascade(
        expression.cases.map(({ key, value }) => ({
          condition: matches(key, subject),
          value: lower(value),
          span: key.span,
        })),
        lowering,
      );
    }
    case 'aggregate':
      return {
        op: 'aggregate',
        function: AGGREGATES[expression.function],
        operands: expression.operands.map((operand) => overList(operand, lower(operand), lowering)),
      };
    case 'quantifier': {
      const list = lower(expression.list);
      const body = expression.predicate ? lower(expression.predicate) : truth(true);
      return { op: 'quantifier', function: QUANTIFIERS[expression.function], over: { op: 'each', list, body } };
    }
    case 'cap':
      return { op: 'cap', left: lower(expression.operand), right: lower(expression.ceiling) };
    case 'round':
      return rounded(expression.rounding, lower(expression.operand));
    case 'default':
      return { op: 'default', operand: lower(expression.operand), fallback: lower(expression.fallback) };
    case 'boundary':
      return boundaryDate(expression, lowering);
    case 'deposit date':
      return { op: 'today' };
    case 'current window':
      return { op: 'current window' };
    case 'list':
      return { op: 'constant', value: { kind: 'options', values: expression.items.map(optionName) } };
    case 'unknown':
      return unknownBetween(shown(expression.reason), expression.bounds, lowering, domain);
    case 'versions':
      return lowerVersions(
        expression.versions.map(({ value, ...dates }) => ({ ...dates, expr: lower(value) })),
        lowering,
      );
    case 'sans objet':
      return { op: 'not applicable' };
    case 'missing':
      throw new Error('An incomplete programme has no plan');
    default:
      return expression satisfies never;
  }
}

const AGGREGATES = {
  somme: 'sum',
  minimum: 'minimum',
  maximum: 'maximum',
  'le plus tôt': 'earliest',
  'le plus tard': 'latest',
} as const satisfies Record<string, Aggregate>;
const QUANTIFIERS = { nombre: 'count', tous: 'every', 'au moins un': 'some' } as const;

export function rounded({ to, direction }: RoundExpression['rounding'], operand: Expr): Expr {
  return { op: 'round', operand, step: to === 'euro' ? 100 : 1, direction };
}

export function unknownBetween(
  reason: string,
  bounds: Bounds | undefined,
  lowering: Lowering,
  domain?: DomainNode,
): Expr {
  if (!bounds) return unknown(lowering, reason);
  return unknown(
    lowering,
    reason,
    lowerExpression(bounds.low, lowering, domain),
    lowerExpression(bounds.high, lowering, domain),
  );
}

// ── Literals ────────────────────────────────────────────────────────────────────────────────────────────────────

function scaled({ digits, decimals }: Decimal, numerator: bigint, denominator: bigint): LiteralNumber {
  return { kind: 'number', numerator: digits * numerator, denominator: 10n ** BigInt(decimals) * denominator };
}

export function literal(node: Literal): Known {
  switch (node.kind) {
    case 'number':
      return scaled(node.value, 1n, 1n);
    case 'rate':
      return { ...scaled(node.value, 1n, 100n), counts: 'taux' };
    case 'amount':
      return { ...scaled(node.value, 100n, 1n), counts: 'montant' };
    case 'date':
      return { kind: 'text', value: isoOf(node) };
    case 'duration':
      return {
        kind: 'duration',
        months: node.unit === 'mois' ? node.count : node.unit === 'ans' ? node.count * 12 : 0,
        days: node.unit === 'jours' ? node.count : 0,
      };
    case 'boolean':
      return { kind: 'boolean', value: node.value };
    case 'text':
      return { kind: 'text', value: node.value };
    default:
      return node satisfies never;
  }
}

function optionName(expression: Expression): string {
  if (expression.kind !== 'name') throw new Error('A list holds options');
  return expression.parts.map((part) => part.text).join('.');
}

// ── Names ───────────────────────────────────────────────────────────────────────────────────────────────────────

function symbolOf(expression: NameExpression, lowering: Lowering, domain: DomainNode | undefined): Symbol {
  const symbol = lowering.analysis.names.resolve(expression, domain);
  if (!symbol) throw new Error(`Unresolved name ${expression.parts.map((part) => part.text).join('.')}`);
  return symbol;
}

export function readSymbol(symbol: Symbol, lowering: Lowering, domain?: DomainNode): Expr {
  switch (symbol.kind) {
    case 'champ':
    case 'pièce':
    case 'demandés':
    case 'numérateur':
    case 'dénominateur':
      return (
        lowering.reads.get(symbol.path) ?? {
          op: symbol.kind === 'champ' && symbol.list ? 'item' : 'answer',
          path: symbol.path,
        }
      );
    case 'option':
      return text(symbol.node.name.text);
    case 'fenêtre':
      return text(symbol.node.name?.text ?? '');
    case 'échéance':
    case 'période':
      return boundaryDate({ side: 'fin', symbol }, lowering);
    case 'calcul':
    case 'barème':
    case 'condition':
    case 'prérequis':
    case 'demandé':
    case 'versement':
    case 'taux':
    case 'atteint':
    case 'éligible':
      return { op: 'node', name: symbol.path };
    case 'statut':
      return { op: 'answer', path: STATUS };
    case 'motif':
      return { op: 'answer', path: REASON };
    case 'domaine':
      return text(domain ? labelOf(domain) : '');
    default:
      return symbol satisfies never;
  }
}

/** An operand that reads fields of a list is computed on each of its items. */
function overList(expression: Expression, body: Expr, lowering: Lowering): Expr | OverList {
  const list = listRead(expression, lowering);
  return list ? { op: 'each', list, body } : body;
}

/** The list whose fields an expression reads, unless an aggregate of its own does. */
function listRead(expression: unknown, lowering: Lowering): Expr | undefined {
  if (typeof expression !== 'object' || expression === null) return undefined;
  if ('kind' in expression && (expression.kind === 'aggregate' || expression.kind === 'quantifier')) return undefined;
  if ('kind' in expression && expression.kind === 'name') {
    const symbol = lowering.analysis.names.resolve(expression as NameExpression);
    if (symbol?.kind !== 'champ' || !symbol.list) return undefined;
    const path = lowering.path(symbol.list, 'champ');
    return lowering.reads.get(path) ?? { op: 'answer', path };
  }
  for (const child of Object.values(expression)) {
    const found = listRead(child, lowering);
    if (found) return found;
  }
  return undefined;
}

// ── Operators ───────────────────────────────────────────────────────────────────────────────────────────────────

function negatedIf(negated: boolean, operand: Expr): Expr {
  return negated ? { op: 'not', operand } : operand;
}

/** Of several options, whether one is among those named; of one value, whether it is one of them. */
function among(
  { operand, members }: InExpression,
  type: Type,
  lower: (operand: Expression) => Expr,
  counted: (operand: Expression) => Expr,
): Expr {
  if (type.kind !== 'choix' || !type.multiple)
    return { op: 'in', operand: counted(operand), members: members.map(counted) };
  const chosen = lower(operand);
  return {
    op: 'or',
    operands: members.map((member) => ({ op: 'contains', operand: chosen, option: optionName(member) })),
  };
}

function group(type: Type, name: string): readonly Expr[] {
  if (type.kind !== 'choix') throw new Error('« est » needs a choix');
  return (type.groups.find((candidate) => candidate.name === name)?.options ?? []).map(text);
}

function binary(
  { operator, left, right }: BinaryExpression,
  lower: (operand: Expression) => Expr,
  { analysis: { types } }: Lowering,
  domain: DomainNode | undefined,
): Expr {
  const [leftType, rightType] = [types.of(left, domain).kind, types.of(right, domain).kind];
  const operands = { left: lower(left), right: lower(right) };
  switch (operator) {
    case '+':
      if (rightType === 'durée') return { op: 'shift', date: operands.left, duration: operands.right, sign: 1 };
      return leftType === 'durée'
        ? { op: 'shift', date: operands.right, duration: operands.left, sign: 1 }
        : { op: 'add', ...operands };
    case '−':
      if (rightType === 'durée') return { op: 'shift', date: operands.left, duration: operands.right, sign: -1 };
      return leftType === 'date' || leftType === 'instant'
        ? { op: 'date difference', ...operands }
        : { op: 'subtract', ...operands };
    case '×':
      return { op: 'multiply', ...operands };
    case '÷':
      return { op: 'divide', ...operands };
    case 'et':
    case 'ou': {
      const op = operator === 'et' ? 'and' : 'or';
      return { op, operands: [...flatten(op, operands.left), ...flatten(op, operands.right)] };
    }
    case '=':
    case '≠':
    case '<':
    case '≤':
    case '>':
    case '≥':
      return {
        op: 'compare',
        comparison: operator,
        left: inDays(operands.left, leftType),
        right: inDays(operands.right, rightType),
      };
    default:
      return operator satisfies never;
  }
}

/** Durées compare by their days; a bare zero is none of them. */
function inDays(operand: Expr, type: Type['kind']): Expr {
  return type === 'durée' ? { op: 'days', operand } : operand;
}

function flatten(op: 'and' | 'or', expr: Expr): readonly Expr[] {
  return expr.op === op ? expr.operands : [expr];
}

// ── Row keys ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Whether the subject is in the row; `undefined` for `autre`. */
export function matches(key: RowKey, subject: Expr): Expr | undefined {
  switch (key.kind) {
    case 'range': {
      const from: Expr = { op: 'constant', value: literal(key.from) };
      if (key.to && key.below)
        return {
          op: 'and',
          operands: [
            { op: 'compare', comparison: '≥', left: subject, right: from },
            { op: 'compare', comparison: '<', left: subject, right: { op: 'constant', value: literal(key.to) } },
          ],
        };
      if (key.to)
        return { op: 'between', operand: subject, low: from, high: { op: 'constant', value: literal(key.to) } };
      return { op: 'compare', comparison: key.open ? '≥' : '=', left: subject, right: from };
    }
    case 'options': {
      const [first, ...others] = key.options.map((option) => text(option.text));
      if (!first) return truth(false);
      return others.length === 0
        ? { op: 'compare', comparison: '=', left: subject, right: first }
        : { op: 'in', operand: subject, members: [first, ...others] };
    }
    case 'boolean':
      return key.value ? subject : { op: 'not', operand: subject };
    case 'autre':
      return undefined;
    default:
      return key satisfies never;
  }
}
