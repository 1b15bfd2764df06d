/**
 * The type of an expression, with its unit.
 */
import type { FieldNode } from '../1-syntax/tree.ts';
import type { ChoiceType } from '../2-names/symbols.ts';

export type Type =
  | { readonly kind: 'oui/non' | 'taux' | 'date' | 'instant' | 'durée' | 'texte' | 'fichier' }
  /** Textual types keep their own name for the form, and compare as texts. */
  | {
      readonly kind: 'identifiant';
      readonly name:
        | 'courriel'
        | 'téléphone'
        | 'FINESS juridique'
        | 'FINESS géographique'
        | 'SIRET'
        | 'SIREN'
        | 'IBAN'
        | 'code postal'
        | 'commune'
        | 'paragraphe';
    }
  /** `unit` undefined: none. `any`: a bare literal, which takes the unit of its context. */
  | { readonly kind: 'entier' | 'décimal'; readonly unit?: string; readonly any?: true }
  | { readonly kind: 'montant'; readonly per?: string }
  | ChoiceType
  /** The value of `fenêtre`. */
  | { readonly kind: 'fenêtre' }
  | { readonly kind: 'liste'; readonly node: FieldNode }
  /** Already reported: silent everywhere. */
  | { readonly kind: 'erreur' };

/** The unit of years: numbers that are neither cut nor counted. No programme can declare it. */
export const YEAR = 'année (date)';

/** It names one organisation, in any programme. */
export function isOrganisationNumber(type: Type): boolean {
  return (
    type.kind === 'identifiant' && ['FINESS juridique', 'FINESS géographique', 'SIRET', 'SIREN'].includes(type.name)
  );
}
