/** Expressions, and the keys of rows and cases. */
import type { Name, Node, Text } from './node.ts';
import type {
  AmountLiteral,
  BooleanLiteral,
  DateLiteral,
  DurationLiteral,
  NumberLiteral,
  RateLiteral,
  TextLiteral,
} from './literals.ts';

export type Rounding = {
  readonly to: 'euro' | 'centime' | 'unité';
  readonly direction: 'supérieur' | 'inférieur' | 'au plus proche';
};

export type BinaryOperator = '+' | '−' | '×' | '÷' | '=' | '≠' | '<' | '≤' | '>' | '≥' | 'et' | 'ou';

export interface NameExpression extends Node {
  readonly kind: 'name';
  /** `organismes.essms` → two parts. Never empty. */
  readonly parts: readonly Name[];
}
export interface BinaryExpression extends Node {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
export interface NotExpression extends Node {
  readonly kind: 'not';
  readonly operand: Expression;
}
export interface NegateExpression extends Node {
  readonly kind: 'negate';
  readonly operand: Expression;
}
/** `territoire est outre_mer` */
export interface IsExpression extends Node {
  readonly kind: 'is';
  readonly operand: Expression;
  readonly negated: boolean;
  readonly group: Name;
}
/** `secteur dans [PA, PH]`; of a choix multiple, `PA dans secteurs` is `secteurs dans [PA]`. */
export interface InExpression extends Node {
  readonly kind: 'in';
  readonly operand: Expression;
  readonly negated: boolean;
  readonly members: readonly Expression[];
  /** The other way round was written: `PA dans secteurs`. */
  readonly turned: boolean;
}
export interface BetweenExpression extends Node {
  readonly kind: 'between';
  readonly operand: Expression;
  readonly low: Expression;
  readonly high: Expression;
}
export interface IfExpression extends Node {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}
export interface SelectExpression extends Node {
  readonly kind: 'select';
  readonly subject: Expression;
  readonly cases: readonly { readonly key: RowKey; readonly value: Expression }[];
}
export interface AggregateExpression extends Node {
  readonly kind: 'aggregate';
  readonly function: 'somme' | 'minimum' | 'maximum' | 'le plus tôt' | 'le plus tard';
  readonly operands: readonly Expression[];
}
/** `nombre de organismes où essms ≥ 5`, `tous organismes où …`, `au moins un organismes où …` */
export interface QuantifierExpression extends Node {
  readonly kind: 'quantifier';
  readonly function: 'nombre' | 'tous' | 'au moins un';
  readonly list: NameExpression;
  readonly predicate?: Expression;
}
export interface CapExpression extends Node {
  readonly kind: 'cap';
  readonly operand: Expression;
  readonly ceiling: Expression;
}
export interface RoundExpression extends Node {
  readonly kind: 'round';
  readonly operand: Expression;
  readonly rounding: Rounding;
}
/** `x à défaut y`: y when x is *sans objet*. */
export interface DefaultExpression extends Node {
  readonly kind: 'default';
  readonly operand: Expression;
  readonly fallback: Expression;
}
export interface BoundaryExpression extends Node {
  readonly kind: 'boundary';
  readonly side: 'début' | 'fin';
  readonly period: Name;
}
export interface DepositDateExpression extends Node {
  readonly kind: 'deposit date';
}
export interface CurrentWindowExpression extends Node {
  readonly kind: 'current window';
}
export interface ListExpression extends Node {
  readonly kind: 'list';
  readonly items: readonly Expression[];
}
/** `inconnu « raison » borné par a et b`, wherever a case value or a cell stands. */
export interface UnknownExpression extends Node {
  readonly kind: 'unknown';
  readonly reason: Text;
  readonly bounds?: Bounds;
}
export interface NothingExpression extends Node {
  readonly kind: 'sans objet';
}
/** A value that changed: the last version that is in force, and known, holds. */
export interface VersionsExpression extends Node {
  readonly kind: 'versions';
  /** In the order of the text. */
  readonly versions: readonly (VersionDates & { readonly value: Expression })[];
}
/** `en vigueur du 1er juillet 2022, connu le 15 juin 2022` */
export interface VersionDates extends Node {
  /** `undefined`: from the beginning. */
  readonly inForce?: DateLiteral;
  /** When it was made public; `undefined`: always known. */
  readonly known?: DateLiteral;
}
/** Where the parser found no expression. */
export interface MissingExpression extends Node {
  readonly kind: 'missing';
}

export type Literal =
  | NumberLiteral
  | RateLiteral
  | AmountLiteral
  | DateLiteral
  | DurationLiteral
  | BooleanLiteral
  | TextLiteral;

export type Expression =
  | Literal
  | NameExpression
  | BinaryExpression
  | NotExpression
  | NegateExpression
  | IsExpression
  | InExpression
  | BetweenExpression
  | IfExpression
  | SelectExpression
  | AggregateExpression
  | QuantifierExpression
  | CapExpression
  | RoundExpression
  | DefaultExpression
  | BoundaryExpression
  | DepositDateExpression
  | CurrentWindowExpression
  | ListExpression
  | UnknownExpression
  | NothingExpression
  | VersionsExpression
  | MissingExpression;

export interface Bounds {
  readonly low: Expression;
  readonly high: Expression;
}

/** `5`, `5 à 10`, `5 à moins de 10`, `100 et +` */
export interface RangeKey extends Node {
  readonly kind: 'range';
  readonly from: Literal;
  readonly to?: Literal;
  /** `to` is the first value that is not in it. */
  readonly below?: true;
  readonly open: boolean;
}

/** The left of a barème row or of a `selon` case. */
export type RowKey =
  | RangeKey
  | (Node & { readonly kind: 'options'; readonly options: readonly Name[] }) // `PA ou PH`
  | (Node & { readonly kind: 'boolean'; readonly value: boolean })
  | (Node & { readonly kind: 'autre' });
