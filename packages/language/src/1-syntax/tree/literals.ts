/** Literals, exact. */
import type { Name, Node } from './node.ts';

/** An exact decimal: `valeur` = digits × 10^−décimales. `14,5` is { digits: 145n, decimals: 1 }. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface NumberLiteral extends Node {
  readonly kind: 'number';
  readonly value: Decimal;
  readonly unit?: Name;
}
export interface RateLiteral extends Node {
  readonly kind: 'rate';
  /** In percent. */
  readonly value: Decimal;
}
export interface AmountLiteral extends Node {
  readonly kind: 'amount';
  /** In euros, k€ and M€ already applied. */
  readonly value: Decimal;
}
export interface DateLiteral extends Node {
  readonly kind: 'date';
  readonly value: CalendarDate;
  /** Present: an instant, Europe/Paris. */
  readonly time?: { readonly hour: number; readonly minute: number };
}
export interface DurationLiteral extends Node {
  readonly kind: 'duration';
  readonly count: number;
  readonly unit: 'jours' | 'jours ouvrés' | 'mois' | 'ans';
}
export interface BooleanLiteral extends Node {
  readonly kind: 'boolean';
  readonly value: boolean;
}
export interface TextLiteral extends Node {
  readonly kind: 'text';
  readonly value: string;
}
