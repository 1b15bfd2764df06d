/**
 * An expression of the plan as its author would write it.
 */
import { écrireValeur, type TypeRésultat } from '@guichet/runtime';
import { constantValue, toRuntime } from '../evaluation.ts';
import { EXCEPTION, type Expr, type OverList, type Plan } from '../plan.ts';
import { askedPresence } from '../presence.ts';
import { kindOf } from './kinds.ts';

const SIGNS = { add: '+', subtract: '−', multiply: '×', divide: '÷', cap: 'plafonné à' } as const;
const AGGREGATES = {
  sum: 'somme de',
  minimum: 'minimum de',
  maximum: 'maximum de',
  earliest: 'le plus tôt de',
  latest: 'le plus tard de',
} as const;
const QUANTIFIERS = { count: 'nombre de', every: 'tous', some: 'au moins un' } as const;
const NUMBER: TypeRésultat = { genre: 'décimal' };

/** A value as its author calls it; an exception has no name but its label. */
export function calledIn(plan: Plan, name: string): string {
  if (!name.includes(EXCEPTION)) return name.replace(/ \?$/, '');
  return plan.nodes.find((node) => node.name === name)?.label ?? name;
}

/** `hint`: what a bare number counts there. */
export function formula(plan: Plan, expr: Expr | OverList, hint?: TypeRésultat): string {
  const of = (one: Expr | OverList, kind = hint): string => formula(plan, one, kind);
  const part = (one: Expr, kind = hint): string => (isSimple(one) ? of(one, kind) : `(${of(one, kind)})`);
  switch (expr.op) {
    case 'constant':
      return constant(expr, hint);
    case 'answer':
    case 'item':
      return expr.path.replace('[]', '');
    case 'node':
      return calledIn(plan, expr.name);
    case 'add':
    case 'subtract':
    case 'cap': {
      const kind = kindOf(plan, expr) ?? hint;
      return `${part(expr.left, kind)} ${SIGNS[expr.op]} ${part(expr.right, kind)}`;
    }
    case 'multiply':
    case 'divide': {
      const [left, right] = factors(plan, expr, hint);
      return `${part(expr.left, left)} ${SIGNS[expr.op]} ${part(expr.right, right)}`;
    }
    case 'negate':
      return `−${part(expr.operand)}`;
    case 'not':
      return `non ${part(expr.operand)}`;
    case 'days':
      return of(expr.operand);
    case 'round':
      return `${part(expr.operand)} ${rounding(expr, kindOf(plan, expr) ?? hint)}`;
    case 'compare': {
      const present = askedPresence(expr);
      if (present) return `${part(present)} a une valeur`;
      const kind = kindOf(plan, expr.left) ?? kindOf(plan, expr.right);
      return `${part(expr.left, kind)} ${expr.comparison} ${part(expr.right, kind)}`;
    }
    case 'between': {
      const kind = kindOf(plan, expr.operand);
      return `${part(expr.operand, kind)} entre ${part(expr.low, kind)} et ${part(expr.high, kind)}`;
    }
    case 'in':
      return `${part(expr.operand)} dans [${expr.members.map((one) => of(one, kindOf(plan, expr.operand))).join(', ')}]`;
    case 'contains':
      return `${part(expr.operand)} dans [${expr.option}]`;
    case 'and':
    case 'all of':
      return expr.operands.map((one) => part(one)).join(' et ');
    case 'or':
      return expr.operands.map((one) => part(one)).join(' ou ');
    case 'if':
      return `si ${of(expr.condition)} alors ${of(expr.then)} sinon ${of(expr.otherwise)}`;
    case 'default':
      return `${part(expr.operand)} à défaut ${part(expr.fallback, kindOf(plan, expr.operand))}`;
    case 'under':
      return of(expr.operand);
    case 'aggregate':
      return `${AGGREGATES[expr.function]} ${expr.operands.map((one) => of(one)).join(', ')}`;
    case 'quantifier':
      return expr.over.body.op === 'constant'
        ? `${QUANTIFIERS[expr.function]} ${of(expr.over.list)}`
        : `${QUANTIFIERS[expr.function]} ${of(expr.over.list)} où ${of(expr.over.body)}`;
    case 'each':
      return of(expr.body);
    case 'tranches':
      return `barème ${expr.mode} de ${of(expr.quantity)}`;
    case 'shift':
      return `${part(expr.date)} ${expr.sign === 1 ? '+' : '−'} ${part(expr.duration)}`;
    case 'date difference':
      return `${part(expr.left)} − ${part(expr.right)}`;
    case 'today':
      return 'date du dépôt';
    case 'law date':
      return 'date du droit';
    case 'knowledge date':
      return 'date de connaissance';
    case 'current window':
      return 'fenêtre';
    case 'unknown':
      return `inconnu «\u00a0${expr.reason}\u00a0»`;
    case 'not applicable':
      return 'sans objet';
    default:
      return expr satisfies never;
  }
}

function constant(expr: Expr & { op: 'constant' }, hint: TypeRésultat | undefined): string {
  const { value } = expr;
  if (value.kind === 'options') return `[${value.values.join(', ')}]`;
  if (value.kind === 'text' && !/^\d{4}-\d\d-\d\d/.test(value.value)) return value.value;
  const kind =
    value.kind === 'text' ? { genre: 'date' as const } : hint && 'options' in hint ? NUMBER : (hint ?? NUMBER);
  return écrireValeur(toRuntime(constantValue(expr)), kind);
}

/** What the two sides of a product count: `places × 100 €`, `montant × 30 %`. */
export function factors(
  plan: Plan,
  { left, right }: { readonly left: Expr; readonly right: Expr },
  hint: TypeRésultat | undefined,
): readonly [TypeRésultat, TypeRésultat] {
  const [one, other] = [kindOf(plan, left), kindOf(plan, right)];
  const guess = (side: Expr, across: TypeRésultat | undefined): TypeRésultat => {
    if (side.op === 'constant' && side.value.kind === 'number' && side.value.denominator !== 1n)
      return { genre: 'taux' };
    return hint?.genre === 'montant' && across?.genre !== 'montant' ? { genre: 'montant' } : NUMBER;
  };
  return [one ?? guess(left, other), other ?? guess(right, one)];
}

export function rounding(
  { step, direction }: { readonly step: 1 | 100; readonly direction: string },
  kind: TypeRésultat | undefined,
): string {
  const to = step === 100 ? 'à l’euro' : kind?.genre === 'montant' ? 'au centime' : 'à l’unité';
  return `arrondi ${to} ${direction}`;
}

function isSimple({ op }: Expr): boolean {
  return (
    op === 'constant' ||
    op === 'answer' ||
    op === 'item' ||
    op === 'node' ||
    op === 'today' ||
    op === 'law date' ||
    op === 'knowledge date' ||
    op === 'current window'
  );
}
