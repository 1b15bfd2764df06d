/**
 * Exact arithmetic. A `Nombre` is a safe integer whenever it can be, a reduced fraction otherwise: every result is put
 * back in that form, so that equal numbers are always written alike and counts and cents stay plain integers.
 */
import type { Nombre } from './valeurs.ts';

const PLUS_GRAND = BigInt(Number.MAX_SAFE_INTEGER);

/** numérateur / dénominateur, reduced. `dénominateur` ≠ 0. */
export function fraction(numérateur: bigint | number, dénominateur: bigint | number): Nombre {
  let n = BigInt(numérateur);
  let d = BigInt(dénominateur);
  if (d < 0n) [n, d] = [-n, -d];
  const diviseur = pgcd(n < 0n ? -n : n, d);
  [n, d] = [n / diviseur, d / diviseur];
  if (d === 1n && n <= PLUS_GRAND && n >= -PLUS_GRAND) return Number(n);
  return { numérateur: n, dénominateur: d };
}

function pgcd(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

const haut = (x: Nombre): bigint => (typeof x === 'number' ? BigInt(x) : x.numérateur);
const bas = (x: Nombre): bigint => (typeof x === 'number' ? 1n : x.dénominateur);

/** Plain integers take no other arithmetic than the machine's, as long as it is exact. */
const entiers = (a: Nombre, b: Nombre): boolean => typeof a === 'number' && typeof b === 'number';

export function ajouter(a: Nombre, b: Nombre): Nombre {
  if (entiers(a, b)) {
    const somme = (a as number) + (b as number);
    if (Number.isSafeInteger(somme)) return somme;
  }
  return fraction(haut(a) * bas(b) + haut(b) * bas(a), bas(a) * bas(b));
}

export function opposer(a: Nombre): Nombre {
  if (typeof a === 'number') return a === 0 ? 0 : -a;
  return { numérateur: -a.numérateur, dénominateur: a.dénominateur };
}

export function soustraire(a: Nombre, b: Nombre): Nombre {
  return ajouter(a, opposer(b));
}

export function multiplier(a: Nombre, b: Nombre): Nombre {
  if (entiers(a, b)) {
    const produit = (a as number) * (b as number);
    if (Number.isSafeInteger(produit)) return produit === 0 ? 0 : produit;
  }
  return fraction(haut(a) * haut(b), bas(a) * bas(b));
}

/** `b` ≠ 0. */
export function diviser(a: Nombre, b: Nombre): Nombre {
  return fraction(haut(a) * bas(b), bas(a) * haut(b));
}

/** Negative, zero or positive as a is before, equal to or after b. */
export function comparer(a: Nombre, b: Nombre): number {
  if (entiers(a, b)) return (a as number) - (b as number);
  const écart = haut(a) * bas(b) - haut(b) * bas(a);
  return écart < 0n ? -1 : écart > 0n ? 1 : 0;
}

export type Sens = 'supérieur' | 'inférieur' | 'au plus proche';

/** n / d to an integer; d > 0. */
const ARRONDIS: Readonly<Record<Sens, (n: bigint, d: bigint) => bigint>> = {
  supérieur: (n, d) => -plancher(-n, d),
  inférieur: plancher,
  'au plus proche': (n, d) => (2n * n + (n < 0n ? -d : d)) / (2n * d),
};

/** BigInt's division goes towards zero. */
function plancher(n: bigint, d: bigint): bigint {
  return n % d < 0n ? n / d - 1n : n / d;
}

/**
 * To a multiple of `pas` (1 for a cent, 100 for a euro): up, down, or to the nearest, a half going away from zero.
 */
export function arrondirA(a: Nombre, pas: number, sens: Sens): Nombre {
  if (pas === 1 && typeof a === 'number') return a;
  const multiple = ARRONDIS[sens](haut(a), bas(a) * BigInt(pas));
  return fraction(multiple * BigInt(pas), 1n);
}

/** An exact decimal as typed or stored, « 12.5 »: digits, at most one point. */
export function nombreDe(décimal: string): Nombre {
  const [, décimales = ''] = décimal.split('.');
  return fraction(BigInt(décimal.replace('.', '')), 10n ** BigInt(décimales.length));
}
