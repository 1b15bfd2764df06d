/** When: calendrier, fenêtre. */
import type { Name, Node, Text } from './node.ts';
import type { DateLiteral } from './literals.ts';
import type { Expression, UnknownExpression } from './expressions.ts';
import type { CitationNode, Declaration, DiscrepancyNode } from './declaration.ts';

export interface CalendarNode extends Declaration {
  readonly kind: 'calendrier';
  readonly entries: readonly (PeriodNode | DeadlineNode)[];
}
/** One version of the dates of a period; `since`: when it was known. */
export interface DatesNode extends Node {
  readonly from: DateLiteral | UnknownExpression;
  readonly to: DateLiteral | UnknownExpression;
  readonly since?: DateLiteral;
}
export interface PeriodNode extends Declaration {
  readonly kind: 'période';
  /** The first published, then each change; the last one holds. */
  readonly versions: readonly DatesNode[];
  readonly forDeposit: boolean;
  readonly when?: Expression;
  readonly help?: Text;
  readonly discrepancies: readonly DiscrepancyNode[];
}
export interface DeadlineNode extends Declaration {
  readonly kind: 'échéance';
  /** `from` and `to` are the same date. */
  readonly versions: readonly DatesNode[];
  readonly when?: Expression;
  readonly help?: Text;
  readonly discrepancies: readonly DiscrepancyNode[];
}
export interface WindowNode extends Declaration {
  readonly kind: 'fenêtre';
  readonly phases: readonly (Node & {
    readonly phase: 'candidature' | 'instruction' | 'mesure';
    readonly versions: readonly DatesNode[];
    readonly citations: readonly CitationNode[];
  })[];
  readonly reportTo?: Name;
}
