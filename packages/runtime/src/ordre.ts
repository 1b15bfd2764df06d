import { comparer } from './nombres.ts';
import type { Nombre } from './valeurs.ts';

/** What has an order: numbers, texts (dates are texts that sort), no before yes. */
export type Comparable = Nombre | string | boolean;

/** Negative, zero or positive as a is before, equal to or after b, which is of the same type. */
export function ordre(a: Comparable, b: Comparable): number {
  if (typeof a === 'object' || typeof b === 'object') return comparer(a as Nombre, b as Nombre);
  return a < b ? -1 : Number(a > b);
}
