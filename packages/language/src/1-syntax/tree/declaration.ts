/** What declarations share, and those that others refer to. */
import type { Name, Node, Text } from './node.ts';
import type { DateLiteral } from './literals.ts';
import type { OptionNode } from './types.ts';

/** `source instruction « Entre 18 k€ et 320 k€ » repère « page 9 »` */
export interface CitationNode extends Node {
  readonly source: Name;
  readonly words?: Text;
  readonly locator?: Text;
}
export interface Declaration extends Node {
  readonly name: Name | undefined;
  readonly label?: Text;
  readonly citations: readonly CitationNode[];
}
export interface DiscrepancyNode extends Declaration {
  readonly kind: 'écart';
  readonly published?: Text;
  readonly kept?: Text;
  readonly because?: Text;
}
export interface ProgrammeNode extends Declaration {
  readonly kind: 'programme';
  readonly edition?: Text;
  readonly presentation?: Text;
  readonly operators: readonly Text[];
  readonly applicant?: Text;
}
export interface SourceNode extends Declaration {
  readonly kind: 'source';
  readonly author?: Text;
  readonly date?: DateLiteral;
  readonly fingerprint?: Text;
  readonly note?: Text;
  readonly address?: Text;
}
export interface UnitNode extends Declaration {
  readonly kind: 'unité';
}
export interface ChoiceNode extends Declaration {
  readonly kind: 'choix';
  readonly options: readonly OptionNode[];
  readonly groups: readonly (Node & {
    readonly name: Name;
    readonly label?: Text;
    readonly options: readonly OptionNode[];
  })[];
}
