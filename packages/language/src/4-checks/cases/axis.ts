/** One axis, cut into atoms wherever a rule cuts it. The last atom is *sans objet*. */
import type { Decimal } from '../../1-syntax/tree.ts';
import { addDecimals, compareDecimals, floorTo, negateDecimal } from '../../1-syntax/values.ts';
import { constantsOf, type Domain, type ValueSet } from './domains.ts';

/** One value, or all those strictly between two. Missing ends are infinite. */
type Atom =
  | { readonly kind: 'between'; readonly low: Decimal | undefined; readonly high: Decimal | undefined }
  | { readonly kind: 'value'; readonly value: Decimal }
  | { readonly kind: 'name'; readonly name: string }
  /** A text that no rule names. */
  | { readonly kind: 'other' };

export interface Axis {
  readonly domain: Domain;
  readonly atoms: readonly Atom[];
  /** All values, without *sans objet*. */
  readonly known: bigint;
  readonly notApplicable: bigint;
}

export function axisOf(domain: Domain, sets: readonly ValueSet[]): Axis {
  const atoms = domain.kind === 'ordered' ? orderedAtoms(sets.flatMap(constantsOf), domain.step) : named(domain, sets);
  const notApplicable = 1n << BigInt(atoms.length);
  return { domain, atoms, known: notApplicable - 1n, notApplicable };
}

function named(domain: Domain & { kind: 'named' }, sets: readonly ValueSet[]): Atom[] {
  const mentioned = domain.open ? sets.flatMap((set) => (set.kind === 'names' ? set.names : [])) : [];
  const atoms: Atom[] = [...new Set([...domain.names, ...mentioned])].map((name) => ({ kind: 'name', name }));
  return domain.open ? [...atoms, { kind: 'other' }] : atoms;
}

function orderedAtoms(constants: readonly Decimal[], step: Decimal | undefined): Atom[] {
  const cuts = [...constants].sort(compareDecimals).filter((cut, index, all) => {
    return index === 0 || compareDecimals(all[index - 1]!, cut) !== 0;
  });
  const atoms: Atom[] = [];
  for (const [index, cut] of cuts.entries()) {
    atoms.push({ kind: 'between', low: cuts[index - 1], high: cut }, { kind: 'value', value: cut });
  }
  atoms.push({ kind: 'between', low: cuts.at(-1), high: undefined });
  return atoms.filter((atom) => holdsValue(atom, step));
}

function holdsValue(atom: Atom, step: Decimal | undefined): boolean {
  if (!step) return true;
  if (atom.kind === 'value') return compareDecimals(floorTo(atom.value, step), atom.value) === 0;
  if (atom.kind !== 'between' || !atom.low || !atom.high) return true;
  return compareDecimals(addDecimals(floorTo(atom.low, step), step), atom.high) < 0;
}

/** The atoms that a set takes. Its ends are among the cuts of the axis. */
export function maskOf(axis: Axis, set: ValueSet): bigint {
  return axis.atoms.reduce((mask, atom, index) => (isIn(atom, set) ? mask | (1n << BigInt(index)) : mask), 0n);
}

function isIn(atom: Atom, set: ValueSet): boolean {
  if (set.kind === 'names') return atom.kind === 'name' && set.names.includes(atom.name);
  const { from, to, fromOpen, toOpen } = set;
  if (atom.kind === 'value') {
    const [low, high] = [from && compareDecimals(atom.value, from), to && compareDecimals(atom.value, to)];
    return (
      (low === undefined || (fromOpen ? low > 0 : low >= 0)) && (high === undefined || (toOpen ? high < 0 : high <= 0))
    );
  }
  if (atom.kind !== 'between') return false;
  const above = !from || (atom.low !== undefined && compareDecimals(atom.low, from) >= 0);
  return above && (!to || (atom.high !== undefined && compareDecimals(atom.high, to) <= 0));
}

/** Ranks of the atoms in a mask, in order; without *sans objet*. */
export function ranksIn(axis: Axis, mask: bigint): number[] {
  return axis.atoms.flatMap((_, rank) => ((mask >> BigInt(rank)) & 1n ? [rank] : []));
}

/** The first value of an atom, or one of its values where there is no first. `undefined`: a text that no rule names. */
export function witnessOf({ domain, atoms }: Axis, rank: number): Decimal | string | undefined {
  const atom = atoms[rank];
  if (!atom || atom.kind === 'other' || domain.kind !== 'ordered') return atom?.kind === 'name' ? atom.name : undefined;
  if (atom.kind === 'name') return atom.name;
  if (atom.kind === 'value') return atom.value;
  const { low, high } = atom;
  const { step } = domain;
  if (low && step) return addDecimals(floorTo(low, step), step);
  if (low) return justAbove(low, high);
  if (!high) return { digits: 0n, decimals: 0 };
  const unit = step ?? { digits: 1n, decimals: 0 };
  const below = { digits: -1n, decimals: Math.max(high.decimals, unit.decimals) + 1 };
  return floorTo(addDecimals(high, below), unit);
}

/** The last value of an atom, where there is one. */
export function lastOf({ domain, atoms }: Axis, rank: number): Decimal | undefined {
  const atom = atoms[rank];
  if (atom?.kind === 'value') return atom.value;
  if (atom?.kind !== 'between' || !atom.high || domain.kind !== 'ordered') return undefined;
  if (!domain.step) return atom.high;
  return negateDecimal(addDecimals(floorTo(negateDecimal(atom.high), domain.step), domain.step));
}

/** A value between two, with as few decimals as there can be. */
function justAbove(low: Decimal, high: Decimal | undefined): Decimal {
  for (let decimals = low.decimals; ; decimals++) {
    const step = { digits: 1n, decimals };
    const next = addDecimals(floorTo(low, step), step);
    if (!high || compareDecimals(next, high) < 0) return next;
  }
}
