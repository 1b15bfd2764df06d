/** The rows of a barème and of a `selon`: no gap, no overlap, none that is never read, in order, to the end. */
import type { Expression, ScaleNode, Span } from '../1-syntax/tree.ts';
import { nodesOf } from '../1-syntax/walk.ts';
import { unlessTooMany } from './cases/boxes.ts';
import { type Formula, formulaOf } from './cases/formula.ts';
import { followOn } from './cases/follow-on.ts';
import { type Independence, independenceOf } from './cases/independence.ts';
import { reportGaps } from './cases/report-gaps.ts';
import { Requirements } from './cases/requirements.ts';
import { reportOverlaps } from './cases/report-overlaps.ts';
import { reportOrder } from './cases/row-order.ts';
import { type Row, tableOf } from './cases/table.ts';
import { type Variables, variablesOf } from './cases/variables.ts';
import { allScales, type Checking } from './checking.ts';

export function checkRows(checking: Checking): void {
  const variables = variablesOf(checking);
  const independence = independenceOf(checking);
  let required: Requirements | undefined;
  const requiredAround = (scale: ScaleNode | undefined) =>
    (required ??= new Requirements(checking, variables)).around(scale);
  const check = (rows: Rows, within?: ScaleNode) =>
    unlessTooMany(() => checkTable(rows, { variables, independence, required: () => requiredAround(within) }));
  for (const scale of allScales(checking)) {
    const rows: Rows = {
      inputs: scale.inputs,
      rows: scale.rows,
      ...(scale.when && { when: scale.when }),
      place: scale.name?.span ?? scale.span,
      adding: scale.mode === 'par tranches',
      open: scale.unknown !== undefined,
    };
    check(rows, scale);
  }
  for (const node of nodesOf(checking.tree, 'select')) {
    const { subject, cases, span } = node as Extract<Expression, { kind: 'select' }>;
    const rows = cases.map(({ key }) => ({ span: key.span, keys: [key] }));
    const place = { ...span, end: subject.span.end };
    check({ inputs: [subject], rows, place, adding: false, open: false });
  }
}

export interface Rows {
  readonly inputs: readonly Expression[];
  readonly rows: readonly Row[];
  readonly when?: Expression;
  /** Where to speak of the whole. */
  readonly place: Span;
  /** Rows add up: no one of them hides another. */
  readonly adding: boolean;
  /** What no row takes is said elsewhere. */
  readonly open: boolean;
}

interface Around {
  readonly variables: Variables;
  readonly independence: Independence;
  /** What the rest of the programme asks for there. */
  readonly required: () => readonly Formula[];
}

function checkTable(table: Rows, { variables, independence, required }: Around): void {
  if (followOn(table, variables)) return;
  const asked: readonly Formula[] | undefined = table.when ? conditionOf(table.when, variables) : [];
  const plain = tableOf(table.inputs, table.rows, variables);
  if (!plain) return;
  const { report } = variables.checking;
  if (reportOverlaps(table, plain, report)) return;
  reportOrder(table.rows, plain, report);
  if (table.open || !asked) return;
  reportGaps(table, plain, { asked, required: required(), variables, independence });
}

function conditionOf(when: Expression, variables: Variables): readonly Formula[] | undefined {
  const formula = formulaOf(when, variables);
  return formula && [formula];
}
