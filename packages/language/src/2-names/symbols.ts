/**
 * What a name stands for once it is resolved.
 */
import type {
  AttachmentNode,
  CalculationNode,
  ChoiceNode,
  ConditionNode,
  DeadlineNode,
  DomainNode,
  FieldNode,
  IndicatorNode,
  OptionNode,
  PartNode,
  PaymentNode,
  PeriodNode,
  PrerequisiteNode,
  ScaleNode,
  WindowNode,
} from '../1-syntax/tree.ts';

/** `path` is the name that plans, results and answers use: `taille`, `sortie.forfait`, `PS1.2.questionnaire`, `organismes[].essms`. */
export type Symbol = { readonly path: string; readonly domain?: DomainNode } & (
  | { readonly kind: 'champ'; readonly node: FieldNode; readonly list?: FieldNode }
  | { readonly kind: 'pièce'; readonly node: AttachmentNode; readonly list?: FieldNode }
  | { readonly kind: 'calcul'; readonly node: CalculationNode }
  | { readonly kind: 'barème'; readonly node: ScaleNode }
  | { readonly kind: 'condition'; readonly node: ConditionNode }
  | { readonly kind: 'prérequis'; readonly node: PrerequisiteNode }
  /** `V.demandés` */
  | { readonly kind: 'demandés'; readonly node: PartNode }
  /** `D.demandé` */
  | { readonly kind: 'demandé'; readonly node: DomainNode; readonly part: PartNode }
  | { readonly kind: 'versement'; readonly node: PaymentNode }
  | { readonly kind: 'numérateur' | 'dénominateur' | 'taux' | 'atteint'; readonly node: IndicatorNode }
  | { readonly kind: 'échéance'; readonly node: DeadlineNode }
  | { readonly kind: 'période'; readonly node: PeriodNode }
  | { readonly kind: 'fenêtre'; readonly node: WindowNode }
  /** An option met where its choix is expected. */
  | { readonly kind: 'option'; readonly node: OptionNode; readonly choice: ChoiceType }
  /** Built-in: `éligible`; in an `état`: `statut`, `motif`, `domaine`. */
  | { readonly kind: 'éligible' | 'statut' | 'motif' | 'domaine' }
);

/** A choix, named or written in place. */
export interface ChoiceType {
  readonly kind: 'choix';
  readonly multiple: boolean;
  /** `undefined`: written in place. */
  readonly declaration?: ChoiceNode;
  readonly options: readonly OptionNode[];
  readonly groups: readonly { readonly name: string; readonly options: readonly string[] }[];
}
