/** What is computed and required: calcul, condition, barème, indicateur, échéancier. */
import type { Name, Node, Text } from './node.ts';
import type { Bounds, Expression, Rounding, RowKey, VersionDates } from './expressions.ts';
import type { TypeNode } from './types.ts';
import type { CitationNode, Declaration, DiscrepancyNode } from './declaration.ts';

export interface CaseNode extends Node {
  /** `undefined`: `sinon`. */
  readonly condition?: Expression;
  readonly value: Expression;
}
/** `exception « Corse » quand territoire = Corse : 8` */
export interface ExceptionNode extends Node {
  readonly label?: Text;
  readonly condition: Expression;
  readonly value: Expression;
  readonly citations: readonly CitationNode[];
}
export interface CalculationNode extends Declaration {
  readonly kind: 'calcul';
  readonly type?: TypeNode;
  readonly help?: Text;
  /** `= expr` and `vaut expr` give one case without condition. */
  readonly cases: readonly CaseNode[];
  /** They come before the cases, in no order: where two hold together, they must agree. */
  readonly exceptions: readonly ExceptionNode[];
  readonly unknown?: Text;
  readonly bounds?: Bounds;
  readonly rounding?: Rounding;
  readonly internal: boolean;
  readonly discrepancies: readonly DiscrepancyNode[];
}
export interface ConditionNode extends Declaration {
  readonly kind: 'condition';
  readonly when?: Expression;
  readonly requires?: Expression;
  readonly message?: Text;
  readonly advisory: boolean;
  readonly help?: Text;
  readonly discrepancies: readonly DiscrepancyNode[];
}
export interface ScaleRowNode extends Node {
  readonly keys: readonly RowKey[];
  readonly cells: readonly Expression[];
}
export interface ScaleNode extends Declaration {
  readonly kind: 'barème';
  readonly type?: TypeNode;
  readonly inputs: readonly Expression[];
  readonly mode: 'par tranches' | 'au volume' | 'forfait';
  readonly when?: Expression;
  /** Empty: one column. `undefined` in it: `sinon`. */
  readonly columns: readonly (Expression | undefined)[];
  readonly rows: readonly ScaleRowNode[];
  /** `depuis « annexe-3.csv »`: the table that the rows come from. */
  readonly table?: Text;
  /** A barème that changed: each version is a whole one, with the name of this one, which then has no row itself. */
  readonly versions: readonly ScaleVersionNode[];
  readonly unknown?: Text;
  readonly bounds?: Bounds;
  readonly rounding?: Rounding;
  readonly help?: Text;
  readonly internal: boolean;
  readonly discrepancies: readonly DiscrepancyNode[];
}
export interface ScaleVersionNode extends VersionDates {
  readonly scale: ScaleNode;
}
export interface IndicatorNode extends Declaration {
  readonly kind: 'indicateur';
  readonly numerator?: { readonly name: Name; readonly label?: Text };
  readonly denominator?: { readonly name: Name; readonly label?: Text };
  /** The rate itself is declared. */
  readonly declared: boolean;
  readonly target?: { readonly operator: '≥' | '>' | '≤' | '<'; readonly value: Expression };
  readonly unknownTarget?: Text;
  readonly unknown?: Text;
  readonly measure?: Text;
}
export interface ScheduleNode extends Declaration {
  readonly kind: 'échéancier';
  readonly perDomain: boolean;
  readonly of: Expression;
  readonly payments: readonly PaymentNode[];
}
export interface PaymentNode extends Declaration {
  readonly kind: 'versement';
  /** `undefined`: `le reste`. */
  readonly share?: Expression;
  readonly rounding?: Rounding;
  readonly when?: Expression;
}
