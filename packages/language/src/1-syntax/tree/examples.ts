/** exemple, with what it gives and expects. */
import type { Node, Text } from './node.ts';
import type { DateLiteral } from './literals.ts';
import type { Expression, NameExpression } from './expressions.ts';
import type { Declaration } from './declaration.ts';

export interface AssignmentNode extends Node {
  readonly target: NameExpression;
  /** Items: of a list of fields, or options of a choix multiple. */
  readonly value: Expression | readonly (readonly AssignmentNode[])[];
}
export interface ExpectationNode extends Node {
  readonly target: NameExpression;
  readonly value: Expression | 'sans objet' | 'non renseigné' | 'indéterminé';
}
export interface ExampleNode extends Declaration {
  readonly kind: 'exemple';
  readonly on?: DateLiteral;
  /** `au droit du …`: the date whose rules are read; by default that of the example. */
  readonly law?: DateLiteral;
  /** `connu le …`: what was not yet known then is left out; by default the date of the example. */
  readonly knowledge?: DateLiteral;
  readonly given: readonly AssignmentNode[];
  readonly expected: readonly ExpectationNode[];
  /** The published value, of the first expectation, that the rule contradicts. */
  readonly discrepancy?: Node & { readonly published: Expression; readonly because: Text };
}
