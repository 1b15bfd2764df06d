/**
 * The operations of the language, carried through the three kinds of nothing. Where operands differ, *sans objet* wins
 * over *non renseigné*, which wins over *indéterminé*: what does not apply never will, what is not answered yet may
 * still change, and only complete answers can meet what the rules do not say. Each is total: nothing throws.
 */
import { ajouter, arrondirA, comparer, diviser, multiplier, opposer, type Sens } from './nombres.ts';
import { ordre, type Comparable } from './ordre.ts';
import {
  NON_RENSEIGNÉ,
  SANS_OBJET,
  estRien,
  type Indéterminé,
  type Nombre,
  type Rien,
  type Valeur,
} from './valeurs.ts';

type Bornes = Indéterminé['bornes'];
type Liste<T> = Valeur<readonly T[]>;

const SANS_BORNES: Bornes = Object.freeze({ min: null, max: null });

export function indéterminé(raisons: string | readonly string[], bornes: Bornes = SANS_BORNES): Indéterminé {
  const triées = typeof raisons === 'string' ? [raisons] : [...new Set(raisons)].sort();
  return { rien: 'indéterminé', raisons: triées, bornes };
}

/** Between two bounds that are the same number, nothing is left open: it is that number. */
function resserré(raisons: string | readonly string[], bornes: Bornes): Valeur<Nombre> {
  const { min, max } = bornes;
  return min !== null && max !== null && comparer(min, max) === 0 ? min : indéterminé(raisons, bornes);
}

/** A value that the rules leave open, between two others when they say so. */
export function inconnu(raison: string): Indéterminé;
export function inconnu(raison: string, min?: Valeur<Nombre>, max?: Valeur<Nombre>): Valeur<Nombre>;
export function inconnu(raison: string, min?: Valeur<Nombre>, max?: Valeur<Nombre>): Valeur<Nombre> {
  const rien = obstacle([min, max]);
  if (rien && rien.rien !== 'indéterminé') return rien;
  return resserré(raison, {
    min: min === undefined ? null : bornesDe(min as Ouverte).min,
    max: max === undefined ? null : bornesDe(max as Ouverte).max,
  });
}

/** The nothing that a strict operation on these operands gives, if one of them is a nothing. */
export function obstacle(opérandes: readonly unknown[]): Rien | null {
  let raisons: readonly string[] | null = null;
  let nonRenseigné = false;
  for (const opérande of opérandes) {
    if (opérande === SANS_OBJET) return SANS_OBJET;
    if (opérande === NON_RENSEIGNÉ) nonRenseigné = true;
    else if (estRien(opérande)) raisons = [...(raisons ?? []), ...(opérande as Indéterminé).raisons];
  }
  if (nonRenseigné) return NON_RENSEIGNÉ;
  return raisons && indéterminé(raisons);
}

type Ouverte = Nombre | Indéterminé;

function bornesDe(valeur: Ouverte): Bornes {
  return estRien(valeur) ? valeur.bornes : { min: valeur, max: valeur };
}

/** A strict operation on values that have no bounds. */
function strict<A, B, R>(a: Valeur<A>, b: Valeur<B>, opération: (a: A, b: B) => Valeur<R>): Valeur<R> {
  if (estRien(a) || estRien(b)) return obstacle([a, b]) as Rien;
  return opération(a, b);
}

/** A strict operation on numbers: what is *indéterminé* keeps the bounds that `bornes` gives. */
function numérique(
  a: Valeur<Nombre>,
  b: Valeur<Nombre>,
  opération: (a: Nombre, b: Nombre) => Valeur<Nombre>,
  bornes: (a: Bornes, b: Bornes) => Bornes,
): Valeur<Nombre> {
  if (!estRien(a) && !estRien(b)) return opération(a, b);
  const rien = obstacle([a, b]) as Rien;
  if (rien.rien !== 'indéterminé') return rien;
  return resserré(rien.raisons, bornes(bornesDe(a as Ouverte), bornesDe(b as Ouverte)));
}

/** What is *indéterminé*, with other bounds; the other nothings as they are. */
function ouvert(rien: Rien, bornes: (siennes: Bornes) => Bornes): Valeur<Nombre> {
  return rien.rien === 'indéterminé' ? resserré(rien.raisons, bornes(rien.bornes)) : rien;
}

const avec = <T>(a: T | null, b: T | null, f: (a: T, b: T) => T): T | null =>
  a === null || b === null ? null : f(a, b);
const avecUne = <T>(a: T | null, f: (a: T) => T): T | null => (a === null ? null : f(a));
const plusPetit = (a: Nombre, b: Nombre): Nombre => (comparer(a, b) <= 0 ? a : b);
const plusGrand = (a: Nombre, b: Nombre): Nombre => (comparer(a, b) >= 0 ? a : b);

// ── Arithmetic ──────────────────────────────────────────────────────────────────────────────────────────────────

export function plus(a: Valeur<Nombre>, b: Valeur<Nombre>): Valeur<Nombre> {
  return numérique(a, b, ajouter, (x, y) => ({ min: avec(x.min, y.min, ajouter), max: avec(x.max, y.max, ajouter) }));
}

export function moins(a: Valeur<Nombre>, b: Valeur<Nombre>): Valeur<Nombre> {
  return plus(a, négatif(b));
}

export function négatif(a: Valeur<Nombre>): Valeur<Nombre> {
  if (!estRien(a)) return opposer(a);
  return ouvert(a, ({ min, max }) => ({ min: avecUne(max, opposer), max: avecUne(min, opposer) }));
}

export function fois(a: Valeur<Nombre>, b: Valeur<Nombre>): Valeur<Nombre> {
  return numérique(a, b, multiplier, (x, y) => étendue(x, y, multiplier));
}

/** Division by zero is *indéterminé*: the rules say nothing of it. */
export function divisé(a: Valeur<Nombre>, b: Valeur<Nombre>): Valeur<Nombre> {
  const division = (x: Nombre, y: Nombre): Valeur<Nombre> =>
    comparer(y, 0) === 0 ? indéterminé('Division par zéro') : diviser(x, y);
  return numérique(a, b, division, (x, y) => {
    // Bounds may be the wrong way round: both are on the same side of zero.
    const [bas, haut] = [y.min, y.max].map((borne) => (borne === null ? 0 : Math.sign(comparer(borne, 0))));
    return bas === haut && bas !== 0 ? étendue(x, y, diviser) : SANS_BORNES;
  });
}

/** The hull of f over two intervals that are both known: f is monotonic in each operand. */
function étendue(x: Bornes, y: Bornes, f: (a: Nombre, b: Nombre) => Nombre): Bornes {
  if (x.min === null || x.max === null || y.min === null || y.max === null) return SANS_BORNES;
  const coins = [f(x.min, y.min), f(x.min, y.max), f(x.max, y.min), f(x.max, y.max)];
  return { min: coins.reduce(plusPetit), max: coins.reduce(plusGrand) };
}

/** `pas`: 1 for an integer or a cent, 100 for a euro. */
export function arrondi(a: Valeur<Nombre>, pas: number, sens: Sens): Valeur<Nombre> {
  return estRien(a) ? arrondiOuvert(a, pas, sens) : arrondirA(a, pas, sens);
}

/** Apart: what is known is rounded without making any function. */
function arrondiOuvert(a: Rien, pas: number, sens: Sens): Valeur<Nombre> {
  const arrondir = (x: Nombre): Nombre => arrondirA(x, pas, sens);
  return ouvert(a, ({ min, max }) => ({ min: avecUne(min, arrondir), max: avecUne(max, arrondir) }));
}

export function plafonné(a: Valeur<Nombre>, plafond: Valeur<Nombre>): Valeur<Nombre> {
  return numérique(a, plafond, plusPetit, (x, y) => ({
    min: avec(x.min, y.min, plusPetit),
    max: x.max === null ? y.max : y.max === null ? x.max : plusPetit(x.max, y.max),
  }));
}

// ── Comparison ──────────────────────────────────────────────────────────────────────────────────────────────────

type V = Valeur<Comparable>;
export const égal = (a: V, b: V): Valeur<boolean> => strict(a, b, (x, y) => ordre(x, y) === 0);
export const différent = (a: V, b: V): Valeur<boolean> => strict(a, b, (x, y) => ordre(x, y) !== 0);
export const inférieur = (a: V, b: V): Valeur<boolean> => strict(a, b, (x, y) => ordre(x, y) < 0);
export const auPlus = (a: V, b: V): Valeur<boolean> => strict(a, b, (x, y) => ordre(x, y) <= 0);
export const supérieur = (a: V, b: V): Valeur<boolean> => strict(a, b, (x, y) => ordre(x, y) > 0);
export const auMoins = (a: V, b: V): Valeur<boolean> => strict(a, b, (x, y) => ordre(x, y) >= 0);
export const entre = (a: V, min: V, max: V): Valeur<boolean> =>
  obstacle([a, min, max]) ?? et(auMoins(a, min), auPlus(a, max));

/** `x dans [a, b]`; for a choix multiple, whether the option is among the chosen ones. */
export function dans(a: V, membres: readonly V[]): Valeur<boolean> {
  return obstacle([a, ...membres]) ?? membres.some((membre) => ordre(a as Comparable, membre as Comparable) === 0);
}

export function contient(liste: Liste<string>, membre: string): Valeur<boolean> {
  return estRien(liste) ? liste : liste.includes(membre);
}

// ── Logic ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Decided as soon as one operand is `décisif`, whatever the others may become. */
function logique(opérandes: readonly Valeur<boolean>[], décisif: boolean): Valeur<boolean> {
  for (const opérande of opérandes) if (opérande === décisif) return décisif;
  const rien = obstacle(opérandes);
  if (rien !== SANS_OBJET) return rien ?? !décisif;
  return obstacle(opérandes.filter((opérande) => opérande !== SANS_OBJET)) ?? SANS_OBJET;
}

export const et = (...opérandes: readonly Valeur<boolean>[]): Valeur<boolean> => logique(opérandes, false);
export const ou = (...opérandes: readonly Valeur<boolean>[]): Valeur<boolean> => logique(opérandes, true);
export const non = (a: Valeur<boolean>): Valeur<boolean> => (estRien(a) ? a : !a);

/** All of them; those that do not apply do not count, and none at all is `oui`. */
export function ensemble(conditions: readonly Valeur<boolean>[]): Valeur<boolean> {
  const retenues = conditions.filter((condition) => condition !== SANS_OBJET);
  return et(...retenues);
}

/** A condition that does not apply is not met. */
export function si<A, B>(condition: Valeur<boolean>, alors: A, sinon: B): A | B | Rien {
  if (condition === true) return alors;
  if (condition === false || condition === SANS_OBJET) return sinon;
  if (condition === NON_RENSEIGNÉ) return NON_RENSEIGNÉ;
  return indéterminé((condition as Indéterminé).raisons);
}

export function àDéfaut<A, B>(a: A, remplaçant: B): A | B {
  return a === SANS_OBJET ? remplaçant : a;
}

/** A value that exists only under a condition. What cannot be decided is asked. */
export function sous<T>(condition: Valeur<boolean>, valeur: T): T | Rien {
  if (condition === false || condition === SANS_OBJET) return SANS_OBJET;
  return condition === NON_RENSEIGNÉ ? NON_RENSEIGNÉ : valeur;
}

// ── Several values ──────────────────────────────────────────────────────────────────────────────────────────────

function réunir<T>(
  valeurs: readonly Valeur<T>[],
  vide: Valeur<T>,
  opération: (a: Valeur<T>, b: Valeur<T>) => Valeur<T>,
): Valeur<T> {
  const retenues = valeurs.filter((valeur) => valeur !== SANS_OBJET);
  return retenues.length === 0 ? vide : retenues.reduce(opération);
}

/** What does not apply does not count. */
export const somme = (valeurs: readonly Valeur<Nombre>[]): Valeur<Nombre> => réunir(valeurs, 0, plus);

export const minimum = (valeurs: readonly Valeur<Nombre>[]): Valeur<Nombre> => réunir(valeurs, SANS_OBJET, plafonné);

export const maximum = (valeurs: readonly Valeur<Nombre>[]): Valeur<Nombre> =>
  négatif(réunir(valeurs.map(négatif), SANS_OBJET, plafonné));

const premier = (a: string, b: string): string => (a <= b ? a : b);
const dernier = (a: string, b: string): string => (a >= b ? a : b);
export const lePlusTôt = (dates: readonly Valeur<string>[]): Valeur<string> =>
  réunir(dates, SANS_OBJET, (a, b) => strict(a, b, premier));
export const lePlusTard = (dates: readonly Valeur<string>[]): Valeur<string> =>
  réunir(dates, SANS_OBJET, (a, b) => strict(a, b, dernier));

/** f on each item. A list that is itself a nothing counts as that one value: what does not apply is left out. */
export function chaque<E, T>(liste: Liste<E>, f: (élément: E) => Valeur<T>): readonly Valeur<T>[] {
  return estRien(liste) ? [liste] : liste.map(f);
}

/** A question about the items of a list. A list that is itself a nothing gives that nothing. */
export function surListe<E, R>(liste: Liste<E>, question: (éléments: readonly E[]) => Valeur<R>): Valeur<R> {
  return estRien(liste) ? liste : question(liste);
}

export function nombre(conditions: readonly Valeur<boolean>[]): Valeur<Nombre> {
  return somme(conditions.map((condition) => (estRien(condition) ? condition : Number(condition))));
}

export const tous = (conditions: readonly Valeur<boolean>[]): Valeur<boolean> => ensemble(conditions);
export const auMoinsUn = (conditions: readonly Valeur<boolean>[]): Valeur<boolean> =>
  ou(...conditions.filter((condition) => condition !== SANS_OBJET));
