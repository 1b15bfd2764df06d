/** What values a variable may take, by its type, and the sets of them that rules write. */
import type { Decimal, Expression, Literal } from '../../1-syntax/tree.ts';
import { compareDecimals, countOf, negateDecimal, shiftDecimal } from '../../1-syntax/values.ts';
import { isWhole, isZero } from '../../3-types/literals.ts';
import { type Type, YEAR } from '../../3-types/types.ts';

export type Domain =
  /** `step` undefined: as close to each other as one likes. `written`: how its values are. */
  | {
      readonly kind: 'ordered';
      readonly written: 'number' | 'year' | 'amount' | 'rate' | 'date';
      readonly step: Decimal | undefined;
    }
  /** Options, windows, oui and non. `open`: there are others, as of texts. */
  | { readonly kind: 'named'; readonly names: readonly string[]; readonly open: boolean };

export type ValueSet =
  /** A missing end is no end. */
  | {
      readonly kind: 'interval';
      readonly from?: Decimal;
      readonly to?: Decimal;
      readonly fromOpen?: boolean;
      readonly toOpen?: boolean;
    }
  | { readonly kind: 'names'; readonly names: readonly string[] };

const ONE: Decimal = { digits: 1n, decimals: 0 };
const CENT: Decimal = { digits: 1n, decimals: 2 };

export const BOOLEAN: Domain = { kind: 'named', names: ['oui', 'non'], open: false };

/** `cents`: amounts are whole cents, as those that are answered and rounded. */
export function domainOf(type: Type, windows: readonly string[], cents: boolean): Domain | undefined {
  switch (type.kind) {
    case 'oui/non':
      return BOOLEAN;
    case 'entier':
      return { kind: 'ordered', written: type.unit === YEAR ? 'year' : 'number', step: ONE };
    case 'décimal':
      return { kind: 'ordered', written: 'number', step: undefined };
    case 'taux':
      return { kind: 'ordered', written: 'rate', step: undefined };
    case 'montant':
      return { kind: 'ordered', written: 'amount', step: cents ? CENT : undefined };
    case 'date':
      return { kind: 'ordered', written: 'date', step: ONE };
    case 'choix':
      return type.multiple
        ? undefined
        : { kind: 'named', names: type.options.map(({ name }) => name.text), open: false };
    case 'fenêtre':
      return { kind: 'named', names: windows, open: false };
    case 'texte':
    case 'identifiant':
      return { kind: 'named', names: [], open: true };
    default:
      return undefined;
  }
}

/** The number that a literal stands for on an axis: rates in percent, dates in days. */
export function constantOn(expression: Expression, domain: Domain): Decimal | undefined {
  if (domain.kind !== 'ordered') return undefined;
  if (expression.kind === 'negate') {
    const value = constantOn(expression.operand, domain);
    return value && negateDecimal(value);
  }
  if (expression.kind === 'date' && (domain.written !== 'date' || expression.time)) return undefined;
  const value = countOf(expression as Literal);
  if (!value || (domain.written === 'date') !== (expression.kind === 'date')) return undefined;
  if (domain.written === 'rate' && expression.kind === 'number')
    return isZero(expression) || isWhole(expression) ? shiftDecimal(value, 2) : undefined;
  if (domain.written !== 'rate' && expression.kind === 'rate') return shiftDecimal(value, -2);
  return value;
}

export function constantsOf(set: ValueSet): readonly Decimal[] {
  return set.kind === 'names' ? [] : [set.from, set.to].filter((end) => end !== undefined);
}

/** Is the interval without any value? */
export function isReversed(set: ValueSet): boolean {
  if (set.kind !== 'interval' || !set.from || !set.to) return false;
  const order = compareDecimals(set.from, set.to);
  return order > 0 || (order === 0 && set.toOpen === true);
}
