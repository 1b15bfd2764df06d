/** An exemple expects something, and gives each value once. */
import type { AssignmentNode, ExampleNode } from '../1-syntax/tree.ts';
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
    if (name !== undefined && given.has(name)) checking.report('X003', target.span, { name });
  }
}

function pathOf({ names }: Checking, target: AssignmentNode['target']): string | undefined {
  return names.resolve(target)?.path;
}

function checkRepeated(checking: Checking, given: readonly AssignmentNode[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const { target, value } of given) {
    const name = pathOf(checking, target);
    if (name === undefined) continue;
    if (seen.has(name)) checking.report('X002', target.span, { name });
    seen.add(name);
    if (Array.isArray(value)) for (const item of value as AssignmentNode[][]) checkRepeated(checking, item);
  }
  return seen;
}
