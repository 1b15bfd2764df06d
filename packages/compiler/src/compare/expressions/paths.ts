/**
 * What an expression reads, in the words of the later version.
 */
import type { NameExpression } from '@guichet/language';
import type { Written } from './implies.ts';

export function pathsIn({ expression, side }: Written): readonly string[] {
  return namesIn(expression).flatMap((name) => {
    const symbol = side.analysis.names.resolve(name);
    return symbol && symbol.kind !== 'option' ? [side.renames.get(symbol.path) ?? symbol.path] : [];
  });
}

function namesIn(node: unknown): readonly NameExpression[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(namesIn);
  if ('kind' in node && node.kind === 'name' && 'parts' in node) return [node as NameExpression];
  return Object.entries(node).flatMap(([key, value]) => (key === 'span' ? [] : namesIn(value)));
}
