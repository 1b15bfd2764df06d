/** Comparing two values that versions give, and writing them. */
import { estRien, écrireValeur, type Nombre, type TypeRésultat, type ValeurRésultat } from '@guichet/runtime';
import type { Values } from './both.ts';

/** Reasons are texts: what the rules do not say is the same as long as its bounds are. */
export function differs({ before, after }: Values): boolean {
  return before !== after && plain(before) !== plain(after);
}

function plain(value: ValeurRésultat): string {
  return JSON.stringify(value, (key, each: unknown) =>
    typeof each === 'bigint' ? String(each) : key === 'raisons' ? undefined : each,
  );
}

/** Neither is a nothing. */
export function bothKnown({ before, after }: Values): boolean {
  return !estRien(before) && !estRien(after);
}

export function boundOf(value: ValeurRésultat): Nombre | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && 'numérateur' in value ? value : undefined;
}

export function written(value: ValeurRésultat, type: TypeRésultat): string {
  if (estRien(value) && value.rien === 'indéterminé') {
    const { min, max } = value.bornes;
    if (min !== null && max !== null) return `indéterminé, de ${écrireValeur(min, type)} à ${écrireValeur(max, type)}`;
  }
  return écrireValeur(value, type);
}
