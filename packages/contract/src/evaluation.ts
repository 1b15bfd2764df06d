/**
 * An evaluation as JSON and back. The only values JSON cannot hold are fractions (bigint): they travel as two strings.
 */
import type { Fraction, Évaluation } from '@guichet/runtime';

interface FractionJson {
  readonly numérateur: string;
  readonly dénominateur: string;
}

/** A value whose fractions were written as strings. */
export type ValeurJson = unknown;

export type ÉvaluationJson = Omit<Évaluation, 'valeurs'> & { readonly valeurs: Readonly<Record<string, ValeurJson>> };

export function encoderÉvaluation(évaluation: Évaluation): ÉvaluationJson {
  return traduire(évaluation, écrire) as ÉvaluationJson;
}

export function décoderÉvaluation(json: ÉvaluationJson): Évaluation {
  return traduire(json, lire) as Évaluation;
}

/** Rebuilds a value, each object passing through `nœud` first: what it returns replaces the object. */
function traduire(valeur: unknown, nœud: (objet: object) => unknown): unknown {
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  const remplacé = nœud(valeur);
  if (remplacé !== undefined) return remplacé;
  if (Array.isArray(valeur)) return valeur.map((élément) => traduire(élément, nœud));
  return Object.fromEntries(Object.entries(valeur).map(([clé, contenu]) => [clé, traduire(contenu, nœud)]));
}

function écrire(objet: object): FractionJson | undefined {
  if (!('numérateur' in objet) || typeof objet.numérateur !== 'bigint') return undefined;
  const { numérateur, dénominateur } = objet as Fraction;
  return { numérateur: String(numérateur), dénominateur: String(dénominateur) };
}

function lire(objet: object): Fraction | undefined {
  if (!('numérateur' in objet) || typeof objet.numérateur !== 'string') return undefined;
  const { numérateur, dénominateur } = objet as FractionJson;
  return { numérateur: BigInt(numérateur), dénominateur: BigInt(dénominateur) };
}
