/** Values and rows, as an editor writes them. */
import type { Decimal } from '../../1-syntax/tree.ts';
import { compareDecimals, shortest, writeDay, writeDecimal } from '../../1-syntax/values.ts';
import { type Axis, lastOf, ranksIn, witnessOf } from './axis.ts';
import type { Domain } from './domains.ts';

export function writeValue(value: Decimal | string, domain: Domain): string {
  if (typeof value === 'string') return domain.kind === 'named' && domain.open ? `« ${value} »` : value;
  if (domain.kind !== 'ordered') return writeDecimal(value);
  switch (domain.written) {
    case 'number':
      return writeDecimal(shortest(value));
    case 'year':
      return writeDecimal(shortest(value)).replaceAll('\u202f', '');
    case 'amount': {
      const short = shortest(value);
      return `${writeDecimal(short.decimals === 0 ? short : shortest(value, 2))}\u00a0€`;
    }
    case 'rate':
      return `${writeDecimal(shortest(value))}\u00a0%`;
    case 'date': {
      const date = new Date(Number(value.digits / 10n ** BigInt(value.decimals)) * 86_400_000);
      return writeDay({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
    }
    default:
      return domain.written satisfies never;
  }
}

/** The smallest value of a mask: the one to show. */
export function firstIn(axis: Axis, mask: bigint): string | undefined {
  for (const rank of ranksIn(axis, mask)) {
    const value = witnessOf(axis, rank);
    if (value !== undefined) return writeValue(value, axis.domain);
  }
  return undefined;
}

/** The key of a row that takes a mask: `5 à 10`, `5 à moins de 10`, `50 et +`, `PA ou PH`; `undefined`: none can. */
export function keyFor(axis: Axis, mask: bigint): string | undefined {
  if (mask === axis.known) return 'autre';
  const ranks = ranksIn(axis, mask);
  const [first, last] = [ranks[0], ranks.at(-1)];
  if (first === undefined || last === undefined || last - first !== ranks.length - 1 || axis.domain.kind === 'named') {
    return axis.domain.kind === 'named' ? (namesIn(axis, mask) ?? undefined) : undefined;
  }
  const from = witnessOf(axis, first);
  if (from === undefined || typeof from === 'string') return undefined;
  const written = writeValue(from, axis.domain);
  const [start, end] = [axis.atoms[first], axis.atoms[last]];
  if (!axis.domain.step) {
    // Values are as close as one likes: nothing says where to begin just above one.
    if (start?.kind === 'between' && start.low) return undefined;
    if (end?.kind === 'between' && end.high) return `${written} à moins de ${writeValue(end.high, axis.domain)}`;
  }
  if (end?.kind === 'between' && !end.high) return `${written} et +`;
  const to = lastOf(axis, last);
  return !to || compareDecimals(from, to) === 0 ? written : `${written} à ${writeValue(to, axis.domain)}`;
}

function namesIn(axis: Axis, mask: bigint): string | undefined {
  const names = ranksIn(axis, mask).map((rank) => witnessOf(axis, rank));
  return names.every((name) => typeof name === 'string') ? names.join(' ou ') : undefined;
}
