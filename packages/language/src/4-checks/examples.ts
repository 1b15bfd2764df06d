/** An exemple expects something, and gives each value once. */
import type { AssignmentNode, ExampleNode } from '../1-syntax/tree.ts';
import { related } from '../diagnostics/related.ts';
import { type Checking, declarations } from './checking.ts';

export function checkExamples(checking: Checking): void {
  for (const example of declarations(checking, 'exemple')) checkExample(checking, example);
}

function checkExample(checking: Checking, node: ExampleNode): void {
  const place = node.label?.span ?? node.span;
  if (node.expected.length === 0) checking.report('X001', place, {});
  const given = checkRepeated(checking, node.given);
  for (const { target } of node.expected) {
    const name = pathOf(checking, target);
    const own = name === undefined ? undefined : given.get(name);
    if (own) checking.report('X003', target.span, { name: name! }, related('La valeur est donnée ici.', own));
  }
}

function pathOf({ names }: Checking, target: AssignmentNode['target']): string | undefined {
  return names.resolve(target)?.path;
}

function checkRepeated(
  checking: Checking,
  given: readonly AssignmentNode[],
): ReadonlyMap<string, AssignmentNode['target']> {
  const seen = new Map<string, AssignmentNode['target']>();
  for (const { target, value } of given) {
    const name = pathOf(checking, target);
    if (name === undefined) continue;
    const first = seen.get(name);
    if (first) checking.report('X002', target.span, { name }, related('La première valeur est ici.', first));
    else seen.set(name, target);
    if (Array.isArray(value)) for (const item of value as AssignmentNode[][]) checkRepeated(checking, item);
  }
  return seen;
}
