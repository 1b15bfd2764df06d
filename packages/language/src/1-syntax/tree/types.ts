/** Types as written. */
import type { Name, Node, Text } from './node.ts';

export type TypeNode = Node &
  (
    | { readonly kind: 'simple'; readonly name: SimpleTypeName }
    | { readonly kind: 'entier' | 'décimal'; readonly unit?: Name }
    | { readonly kind: 'montant'; readonly per?: Name }
    | { readonly kind: 'choix'; readonly multiple: boolean; readonly options: readonly OptionNode[] }
    | { readonly kind: 'named'; readonly multiple: boolean; readonly name: Name }
    | { readonly kind: 'liste'; readonly minimum: number; readonly maximum: number }
  );

export type SimpleTypeName =
  | 'année'
  | 'oui/non'
  | 'taux'
  | 'date'
  | 'instant'
  | 'durée'
  | 'texte'
  | 'paragraphe'
  | 'courriel'
  | 'téléphone'
  | 'FINESS juridique'
  | 'FINESS géographique'
  | 'SIRET'
  | 'SIREN'
  | 'IBAN'
  | 'code postal'
  | 'commune'
  | 'région'
  | 'département';

export interface OptionNode extends Node {
  readonly name: Name;
  readonly label?: Text;
}
