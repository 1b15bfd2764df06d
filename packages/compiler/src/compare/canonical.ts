/**
 * What a piece of tree says, without its layout: two pieces are the same when their canonical texts are. Names are
 * replaced by what they stand for, in the words of the other version where a thing was renamed.
 */
import type { Decimal, Name, NameExpression } from '@guichet/language';
import { typeset } from '../plan/lower/typography.ts';
import type { Side } from './side.ts';

export function canonical(node: unknown, side: Side): string {
  return JSON.stringify(plain(node, side)) ?? '';
}

export function same(before: unknown, after: unknown, sides: { readonly before: Side; readonly after: Side }): boolean {
  return canonical(before, sides.before) === canonical(after, sides.after);
}

function plain(node: unknown, side: Side): unknown {
  if (typeof node === 'bigint') return String(node);
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((each) => plain(each, side));
  if ('parts' in node && 'kind' in node && node.kind === 'name')
    return { name: resolved(node as NameExpression, side) };
  if (isDecimal(node)) return decimal(node);
  if ('text' in node && typeof node.text === 'string') return named(node as Name, side);
  return Object.fromEntries(
    Object.entries(node)
      // The unit of a number is checked by its type, and says nothing more.
      .filter(([key, value]) => key !== 'span' && value !== undefined && !(key === 'unit' && isNumber(node)))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, plain(value, side)]),
  );
}

function resolved(node: NameExpression, side: Side): string {
  return renamed(node, node.parts.map(({ text }) => text).join('.'), side);
}

/** A name, or a text. */
function named(node: Name, side: Side): string {
  return renamed(node, typeset(node.text), side);
}

function renamed(node: NameExpression | Name, written: string, side: Side): string {
  const symbol = side.analysis.names.resolve(node);
  const path = symbol?.path ?? written;
  return side.renames.get(symbol?.kind === 'option' ? optionKey(path) : path) ?? path;
}

/** Options have names of their own: one may be called like a question. */
export function optionKey(name: string): string {
  return `option ${name}`;
}

function isNumber(node: object): boolean {
  return 'kind' in node && node.kind === 'number';
}

function isDecimal(node: object): node is Decimal {
  return 'digits' in node && 'decimals' in node;
}

/** `14,50` is `14,5`. */
function decimal({ digits, decimals }: Decimal): string {
  if (decimals === 0) return String(digits);
  const text = String(digits).padStart(decimals + 1, '0');
  return `${text.slice(0, -decimals)}.${text.slice(-decimals)}`.replace(/\.?0+$/, '');
}
