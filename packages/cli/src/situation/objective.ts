/**
 * « total ≥ 500 000 € », « éligible », « appel = national » → the truth that is looked for.
 */
import type { Expr, Known, Plan, Value } from '@guichet/compiler';
import { UsageError } from '../programmes.ts';
import { findInput, findNode, readValue, unknownName } from './answers.ts';

const SIGNS = {
  '=': '=',
  '≠': '≠',
  '<>': '≠',
  '!=': '≠',
  '<': '<',
  '≤': '≤',
  '<=': '≤',
  '>': '>',
  '≥': '≥',
  '>=': '≥',
} as const;

export function readObjective(plan: Plan, typed: string): Expr {
  const [, name = '', sign, text = ''] = /^\s*(.*?)\s*(?:(<>|!=|<=|>=|[=≠<≤>≥])\s*(.*))?$/s.exec(typed) ?? [];
  const input = findInput(plan, name);
  const node = input ? undefined : findNode(plan, name);
  if (!input && !node) throw new UsageError(unknownName(plan, name));
  const read: Expr = input ? { op: 'answer', path: input.path } : { op: 'node', name: node?.name ?? name };
  const type = input?.type ?? node?.type;
  if (sign === undefined) {
    if (type?.kind === 'boolean') return read;
    throw new UsageError(
      `« ${typed} » ne dit pas quelle valeur est cherchée. Écrivez par exemple « ${name} ≥ 500 000 ».`,
    );
  }
  const value = readValue(plan, name, text);
  const known = value === undefined ? undefined : constant(value);
  if (!known)
    throw new UsageError(`« ${name} » ne se compare pas : choisissez un nombre, une date, un choix ou oui/non.`);
  return {
    op: 'compare',
    comparison: SIGNS[sign as keyof typeof SIGNS],
    left: read,
    right: { op: 'constant', value: known },
  };
}

function constant(value: Value): Known | undefined {
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') return { kind: 'text', value };
  return 'n' in value ? { kind: 'number', numerator: value.n, denominator: value.d } : undefined;
}
