/**
 * The values of the language, as generated code and its callers see them.
 *
 * Three kinds of nothing are never mixed: the applicant has not answered yet (`NON_RENSEIGNÉ`), the question does
 * not apply (`SANS_OBJET`), or the rules themselves do not say (`Indéterminé`, with its reasons and its bounds).
 */

/** An exact number: a safe integer, or a reduced fraction when it is no integer or exceeds the safe range. */
export type Nombre = number | Fraction;

/** A reduced fraction; `dénominateur` > 0. Built by `fraction`, never by hand. */
export interface Fraction {
  readonly numérateur: bigint;
  readonly dénominateur: bigint;
}

export const NON_RENSEIGNÉ = Object.freeze({ rien: 'non renseigné' } as const);
export type NonRenseigné = typeof NON_RENSEIGNÉ;

export const SANS_OBJET = Object.freeze({ rien: 'sans objet' } as const);
export type SansObjet = typeof SANS_OBJET;

/** The rules do not say: which documents are missing, and between which bounds the value is known to lie. */
export interface Indéterminé {
  readonly rien: 'indéterminé';
  /** Why, in the programme's words; sorted, without repetition, never empty. */
  readonly raisons: readonly string[];
  /** Inclusive bounds, for numbers only. `null`: no bound known on that side. */
  readonly bornes: { readonly min: Nombre | null; readonly max: Nombre | null };
}

export type Rien = NonRenseigné | SansObjet | Indéterminé;

/** What a question or a rule gives: a value, or one of the three kinds of nothing. */
export type Valeur<T> = T | Rien;

export function estRien(valeur: unknown): valeur is Rien {
  return typeof valeur === 'object' && valeur !== null && 'rien' in valeur;
}
