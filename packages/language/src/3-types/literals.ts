/** The types of literals. */
import type { Expression, Literal } from '../1-syntax/tree.ts';
import { compareDecimals } from '../1-syntax/values.ts';
import type { Checker } from './checker.ts';
import { ERROR } from './table.ts';
import type { Type } from './types.ts';

export function literalType(checker: Checker, literal: Literal): Type {
  switch (literal.kind) {
    case 'number': {
      const kind = literal.value.decimals > 0 ? 'décimal' : 'entier';
      const unit = checker.unit(literal.unit);
      // Said once, of the unit.
      if (unit === null) return ERROR;
      return unit === undefined ? { kind, any: true } : { kind, unit };
    }
    case 'rate':
      return { kind: 'taux' };
    case 'amount':
      return { kind: 'montant' };
    case 'date':
      return { kind: literal.time ? 'instant' : 'date' };
    case 'duration':
      return { kind: 'durée' };
    case 'boolean':
      return { kind: 'oui/non' };
    case 'text':
      return { kind: 'texte' };
    default:
      return literal satisfies never;
  }
}

/** A bare `0` is zero euro as well as zero day. */
export function isZero(expression: Expression): boolean {
  return expression.kind === 'number' && expression.unit === undefined && expression.value.digits === 0n;
}

/** A bare `1`. */
export function isWhole(expression: Expression): boolean {
  if (expression.kind !== 'number' || expression.unit !== undefined) return false;
  return compareDecimals(expression.value, { digits: 1n, decimals: 0 }) === 0;
}

const LITERALS: readonly string[] = [
  'number',
  'rate',
  'amount',
  'date',
  'duration',
  'boolean',
  'text',
] satisfies Literal['kind'][];

export function isLiteral(expression: Expression): expression is Literal {
  return LITERALS.includes(expression.kind);
}
