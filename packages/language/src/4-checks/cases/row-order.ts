/** Rows go from the smallest to the greatest. */
import type { Report } from '../../diagnostics/diagnostic.ts';
import { ranksIn } from './axis.ts';
import type { Row, Table } from './table.ts';

/** Among rows that differ by one ordered key only, the first that is too low is told. */
export function reportOrder(rows: readonly Row[], { space, inputs, boxes }: Table, report: Report): void {
  const rank = inputs.findIndex(({ domain }) => domain.kind === 'ordered');
  const variable = inputs[rank];
  if (!variable) return;
  const axis = space.rankOf(variable);
  const previous = new Map<string, number>();
  for (const [index, box] of boxes.entries()) {
    if (rows[index]!.keys[rank]!.kind === 'autre') continue;
    const others = box.filter((_, each) => each !== axis).join(',');
    const first = ranksIn(space.axes[axis]!, box[axis]!)[0] ?? 0;
    if (first < (previous.get(others) ?? 0)) return report('B006', rows[index]!.keys[rank]!.span, {});
    previous.set(others, first);
  }
}
