import { comparer } from './nombres.ts';
import type { Nombre } from './valeurs.ts';

/** What has an order: numbers, texts (dates are texts that sort), no before yes. */
export type Comparable = Nombre | string | boolean;

/** Negative, zero or positive as a is before, equal to or after b, which is of the same type. */
export function ordre(a: Comparable, b: Comparable): number {
  if (typeof a === 'string') return a < (b as string) ? -1 : a > (b as string) ? 1 : 0;
  if (typeof a === 'boolean') return Number(a) - Number(b);
  return comparer(a, b as Nombre);
}
