/**
 * Dates as written → ISO, and the dates that periods begin and end on.
 */
import type { BoundaryExpression, DateLiteral, Symbol } from '@guichet/language';
import type { Expr } from '../plan.ts';
import { text, unknown, type Lowering } from './context.ts';
import { shown } from './typography.ts';

export function isoOf({ value: { year, month, day }, time }: DateLiteral): string {
  const pad = (n: number, width: number): string => String(n).padStart(width, '0');
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return time ? `${date}T${pad(time.hour, 2)}:${pad(time.minute, 2)}` : date;
}

type Boundary = BoundaryExpression | { readonly side: 'début' | 'fin'; readonly symbol: Symbol };

/** The date that holds: that of the last version. A fenêtre's is that of its candidature. */
export function boundaryDate(boundary: Boundary, lowering: Lowering): Expr {
  const symbol = 'symbol' in boundary ? boundary.symbol : lowering.analysis.names.resolve(boundary.period);
  if (symbol?.kind !== 'période' && symbol?.kind !== 'échéance' && symbol?.kind !== 'fenêtre')
    throw new Error('A boundary needs a period');
  const versions =
    symbol.kind === 'fenêtre'
      ? symbol.node.phases.find(({ phase }) => phase === 'candidature')?.versions
      : symbol.node.versions;
  const last = versions?.at(-1);
  const bound = boundary.side === 'début' ? last?.from : last?.to;
  if (!bound) throw new Error('A period has dates');
  return bound.kind === 'unknown' ? unknown(lowering, shown(bound.reason)) : text(isoOf(bound).slice(0, 10));
}
