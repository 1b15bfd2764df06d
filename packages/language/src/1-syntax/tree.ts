/**
 * The syntax tree: what an editor wrote, construct by construct, with its place in the text.
 *
 * A part that the editor forgot is `undefined` (the parser has reported it): every phase copes with its absence.
 */
import type { ChoiceNode, DiscrepancyNode, ProgrammeNode, SourceNode, UnitNode } from './tree/declaration.ts';
import type { ApplicantNode, PartNode, PrerequisiteNode, StepNode } from './tree/form.ts';
import type { CalculationNode, ConditionNode, IndicatorNode, ScaleNode, ScheduleNode } from './tree/rules.ts';
import type { CalendarNode, WindowNode } from './tree/calendar.ts';
import type { ExaminationNode, ExclusionNode, ReportNode, UniquenessNode } from './tree/examination.ts';
import type { EnvelopeNode } from './tree/envelope.ts';
import type { ExampleNode } from './tree/examples.ts';

export type * from './tree/node.ts';
export type * from './tree/literals.ts';
export type * from './tree/expressions.ts';
export type * from './tree/types.ts';
export type * from './tree/declaration.ts';
export type * from './tree/form.ts';
export type * from './tree/rules.ts';
export type * from './tree/calendar.ts';
export type * from './tree/examination.ts';
export type * from './tree/envelope.ts';
export type * from './tree/examples.ts';

export type TopLevel =
  | ProgrammeNode
  | SourceNode
  | UnitNode
  | ChoiceNode
  | ApplicantNode
  | StepNode
  | CalculationNode
  | ConditionNode
  | ScaleNode
  | PartNode
  | PrerequisiteNode
  | IndicatorNode
  | ScheduleNode
  | CalendarNode
  | WindowNode
  | UniquenessNode
  | ExclusionNode
  | EnvelopeNode
  | ExaminationNode
  | ReportNode
  | DiscrepancyNode
  | ExampleNode;

/** All the files of a programme read as one, in the order of their names. */
export interface Tree {
  readonly declarations: readonly TopLevel[];
}
