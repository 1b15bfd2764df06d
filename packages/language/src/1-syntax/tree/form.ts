/** What is asked: étape, champ, pièce, volet, domaine, prérequis. */
import type { Name, Node, Text } from './node.ts';
import type { Expression } from './expressions.ts';
import type { TypeNode } from './types.ts';
import type { Declaration } from './declaration.ts';
import type { CalculationNode, ConditionNode, IndicatorNode, ScaleNode } from './rules.ts';

/** `utilise x, y sauf a`, `utilise a, b de x`: questions of the language's own library. */
export interface UseNode extends Node {
  readonly kind: 'utilise';
  readonly libraries: readonly Name[];
  /** Empty: all of them. */
  readonly only: readonly Name[];
  readonly except: readonly Name[];
  /** How many of the block's own champs and pièces stand before. */
  readonly at: number;
}
interface SharedForm extends Declaration {
  readonly help?: Text;
  /** Once checked, with what the library brings. */
  readonly fields: readonly (FieldNode | AttachmentNode)[];
  readonly uses: readonly UseNode[];
}
export interface StepNode extends SharedForm {
  readonly kind: 'étape';
  readonly when?: Expression;
}
/** Who applies: the first step of the form. */
export interface ApplicantNode extends SharedForm {
  readonly kind: 'candidat';
  readonly requirements: readonly RequirementNode[];
  readonly conditions: readonly ConditionNode[];
}
export interface RequirementNode extends Node {
  readonly requires: Expression;
  readonly message?: Text;
}
export interface FieldNode extends Declaration {
  readonly kind: 'champ';
  readonly type?: TypeNode;
  readonly help?: Text;
  readonly minimum?: Expression;
  readonly maximum?: Expression;
  readonly optional: boolean;
  readonly when?: Expression;
  readonly length?: number;
  /** What one of its items is called. */
  readonly item?: Text;
  /** Of a `liste`. */
  readonly fields: readonly (FieldNode | AttachmentNode)[];
}
export interface AttachmentNode extends Declaration {
  readonly kind: 'pièce';
  readonly help?: Text;
  readonly when?: Expression;
  readonly optional: boolean;
  readonly several: boolean;
  readonly formats: readonly Name[];
  /** In Mo. */
  readonly maximumSize?: number;
}
export interface PartNode extends Declaration {
  readonly kind: 'volet';
  readonly help?: Text;
  readonly when?: Expression;
  readonly question?: Text;
  /** Asked once for all that require them. */
  readonly prerequisites: readonly Name[];
  readonly fields: readonly (FieldNode | AttachmentNode)[];
  readonly domains: readonly DomainNode[];
}
export interface DomainNode extends Declaration {
  readonly kind: 'domaine';
  readonly help?: Text;
  readonly when?: Expression;
  readonly requirements: readonly RequirementNode[];
  readonly prerequisites: readonly Name[];
  readonly members: readonly (
    | FieldNode
    | AttachmentNode
    | CalculationNode
    | ScaleNode
    | ConditionNode
    | IndicatorNode
  )[];
}
export interface PrerequisiteNode extends Declaration {
  readonly kind: 'prérequis';
  readonly when?: Expression;
  readonly satisfied?: Expression;
  /** To the applicant who does not satisfy it. */
  readonly message?: Text;
  readonly unknown?: Text;
  readonly note?: Text;
  readonly help?: Text;
  /** Official code, when it differs from the name. */
  readonly code?: Text;
  readonly fields: readonly (FieldNode | AttachmentNode)[];
}
