/** Who is funded once, who examines, which lists are expected. */
import type { Name, Node, Text } from './node.ts';
import type { DurationLiteral } from './literals.ts';
import type { Expression } from './expressions.ts';
import type { Declaration } from './declaration.ts';

export interface UniquenessNode extends Declaration {
  readonly kind: 'unicité';
  readonly keys: readonly Expression[];
  readonly perDomain: boolean;
  readonly when?: Expression;
  readonly message?: Text;
}
/** What is not funded beside a dossier of another programme. */
export interface ExclusionNode extends Declaration {
  readonly kind: 'non_cumul';
  readonly others: readonly (Node & {
    /** Its name in the language. */
    readonly programme: Name;
    /** What both dossiers are about, all together. */
    readonly keys: readonly Expression[];
  })[];
  readonly when?: Expression;
  readonly message?: Text;
}
export interface ExaminationNode extends Declaration {
  readonly kind: 'instruction';
  readonly service?: Text;
  readonly serviceOf?: Expression;
  readonly delay?: DurationLiteral;
  readonly decisions: readonly (Node & { readonly name: Name; readonly withReason: boolean })[];
}
export interface ReportNode extends Declaration {
  readonly kind: 'état';
  readonly per: 'domaine' | 'dossier';
  readonly sortedBy: readonly Name[];
  readonly columns: readonly (Node & {
    readonly name: Name;
    readonly label?: Text;
    readonly value: Expression;
    readonly when?: Expression;
  })[];
}
