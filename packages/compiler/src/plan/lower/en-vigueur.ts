/**
 * en vigueur → the last version that is in force on the date of law, and known on the date of knowledge.
 */
import type { DateLiteral, VersionDates } from '@guichet/language';
import { écrireDate } from '@guichet/runtime';
import type { Expr } from '../plan.ts';
import { both, text, type Lowering } from './context.ts';
import { dayOf } from './iso.ts';

type LoweredVersion = Omit<VersionDates, 'span'> & { readonly expr: Expr };

/** Before the first version, the rules do not say. */
export function lowerVersions(versions: readonly LoweredVersion[], { places }: Lowering): Expr {
  return versions.reduce<Expr>((earlier, { inForce, known, expr }) => {
    const condition = both(since('law date', inForce), since('knowledge date', known));
    if (!condition) return expr;
    const chosen: Expr = { op: 'if', condition, then: expr, otherwise: earlier };
    if (known)
      places.versions.set(chosen, {
        ...(inForce && { inForce: dayOf(inForce) }),
        known: dayOf(known),
        span: known.span,
      });
    return chosen;
  }, beforeAll(versions[0]));
}

/** Has that day come? Always, for what has no date. */
function since(op: 'law date' | 'knowledge date', date: DateLiteral | undefined): Expr | undefined {
  return date && { op: 'compare', comparison: '≥', left: { op }, right: text(dayOf(date)) };
}

function beforeAll(first: LoweredVersion | undefined): Expr {
  const written = (date: DateLiteral): string => écrireDate(dayOf(date));
  const parts = [
    ...(first?.inForce ? [`en vigueur à compter du ${written(first.inForce)}`] : []),
    ...(first?.known ? [`connue le ${written(first.known)}`] : []),
  ];
  return { op: 'unknown', reason: `La règle, ${parts.join(' et ')}, ne dit rien de ce qui précède` };
}
