/**
 * The dates that periods begin and end on.
 */
import type { BoundaryExpression, Symbol, UnknownExpression } from '@guichet/language';
import type { Expr } from '../plan.ts';
import { text, unknown, type Lowering } from './context.ts';
import { lowerVersions } from './en-vigueur.ts';
import { dayOf } from './iso.ts';
import { shown } from './typography.ts';

type Boundary = BoundaryExpression | { readonly side: 'début' | 'fin'; readonly symbol: Symbol };

/** The date as known on the date of knowledge: the last change that was. A fenêtre's is that of its candidature. */
export function boundaryDate(boundary: Boundary, lowering: Lowering): Expr {
  const symbol = 'symbol' in boundary ? boundary.symbol : lowering.analysis.names.resolve(boundary.period);
  if (symbol?.kind !== 'période' && symbol?.kind !== 'échéance' && symbol?.kind !== 'fenêtre')
    throw new Error('A boundary needs a period');
  const versions =
    (symbol.kind === 'fenêtre'
      ? symbol.node.phases.find(({ phase }) => phase === 'candidature')?.versions
      : symbol.node.versions) ?? [];
  // What precedes a change that was always known is never read.
  const first = versions.findLastIndex(({ since }) => !since);
  const read = versions.slice(Math.max(first, 0));
  if (read.length === 0) throw new Error('A period has dates');
  return lowerVersions(
    read.map(({ from, to, since }, index) => {
      const bound = boundary.side === 'début' ? from : to;
      const expr = bound.kind === 'unknown' ? missing(bound, index === read.length - 1, lowering) : text(dayOf(bound));
      return { expr, ...(since && { known: since }) };
    }),
    lowering,
  );
}

/** What a later change says is missing no more. */
function missing({ reason }: UnknownExpression, last: boolean, lowering: Lowering): Expr {
  return last ? unknown(lowering, shown(reason)) : { op: 'unknown', reason: shown(reason) };
}
