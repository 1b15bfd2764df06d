/** Examples: what is given, and what is expected of it. */
import type { AssignmentNode, ExampleNode, ExpectationNode, NameExpression } from '../1-syntax/tree.ts';
import type { Symbol } from '../2-names/symbols.ts';
import type { Checker, Context } from './checker.ts';
import { resolveName, textOf } from './references.ts';
import { ERROR } from './table.ts';
import type { Type } from './types.ts';

export function checkExample(checker: Checker, node: ExampleNode): void {
  for (const given of node.given) checkAssignment(checker, given, checker.programme);
  const types = node.expected.map((expected) => checkExpectation(checker, expected));
  if (node.discrepancy) checker.check(node.discrepancy.published, types[0] ?? ERROR, checker.programme);
}

function checkAssignment(checker: Checker, node: AssignmentNode, context: Context): void {
  const symbol = target(checker, node.target, context);
  const type = symbol ? checker.typeOf(symbol) : ERROR;
  if (symbol) checker.types.record(node.target, type);
  if (!isItems(node.value)) {
    checker.check(node.value, type, checker.programme);
    return;
  }
  if (type.kind === 'erreur') return;
  const scope = type.kind === 'liste' ? checker.declared.scopes.get(type.node) : undefined;
  if (type.kind !== 'liste' || !scope) {
    checker.report('T008', node.target.span, { name: textOf(node.target) });
    return;
  }
  const inside: Context = { scope, items: new Set([type.node]) };
  for (const item of node.value) for (const each of item) checkAssignment(checker, each, inside);
}

export function isItems(value: AssignmentNode['value']): value is readonly (readonly AssignmentNode[])[] {
  return Array.isArray(value);
}

function checkExpectation(checker: Checker, node: ExpectationNode): Type {
  const symbol = target(checker, node.target, checker.programme);
  const type = symbol ? checker.typeOf(symbol) : ERROR;
  if (symbol) checker.types.record(node.target, type);
  if (typeof node.value !== 'string') checker.check(node.value, type, checker.programme);
  return type;
}

const NO_VALUE = new Set<Symbol['kind']>(['période', 'échéance', 'fenêtre', 'option', 'statut', 'motif', 'domaine']);

function target(checker: Checker, name: NameExpression, context: Context): Symbol | undefined {
  const symbol = resolveName(checker, name, context);
  if (!symbol) return undefined;
  if (!NO_VALUE.has(symbol.kind)) return symbol;
  checker.report('T015', name.span, { name: textOf(name) });
  return undefined;
}
