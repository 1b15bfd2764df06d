/** How much money there is, and how it is shared when it is short. */
import type { Name, Node, Span, Text } from './node.ts';
import type { Expression, Rounding } from './expressions.ts';
import type { Declaration } from './declaration.ts';

export interface EnvelopeNode extends Declaration {
  readonly kind: 'enveloppe';
  /** What a dossier asks for. */
  readonly of: Expression;
  /** Which envelope a dossier draws on: one for each option. */
  readonly by?: Expression;
  readonly when?: Expression;
  /** Of the only envelope. */
  readonly amount?: Expression;
  /** Of each; absent when there is none or one. */
  readonly amounts?: readonly EnvelopeAmountNode[];
  /** Why no amount is known. */
  readonly unknown?: Text;
  /** Whether what one leaves goes to the others. */
  readonly fungible?: boolean;
  readonly sharing?: SharingNode;
  /** What one dossier may receive at most: an amount, or a part of its envelope. */
  readonly ceiling?: Expression;
  readonly rounding?: Rounding;
  /** Where its rounding is written. */
  readonly rounded?: { readonly span: Span };
  readonly remainder?: 'non attribué' | 'aux premiers' | 'au plus fort reste';
}
export interface EnvelopeAmountNode extends Node {
  /** Empty: `autre`. */
  readonly options: readonly Name[];
  readonly amount: Expression;
}
export interface SharingNode extends Node {
  readonly mode: 'au prorata' | 'à parts égales' | 'par rang' | 'inconnu';
  /** Why nobody says how it is shared. */
  readonly unknown?: Text;
  readonly rank: readonly CriterionNode[];
  /** What tells apart those whom the rule does not. */
  readonly ties: readonly CriterionNode[];
}
export interface CriterionNode extends Node {
  readonly value: Expression;
  readonly descending: boolean;
}
