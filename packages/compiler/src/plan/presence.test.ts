import { expect, test } from 'vitest';
import { askedPresence, hasValue } from './presence.ts';
import type { Expr } from './plan.ts';

const answer = (path: string): Expr => ({ op: 'answer', path });
const sum: Expr = { op: 'add', left: answer('a'), right: answer('b') };

test.each([answer('a'), { op: 'item', path: 'l[].a' }, { op: 'node', name: 'n' }, sum] as Expr[])(
  'it is told from other comparisons, shared or not: $op',
  (operand) => {
    const presence = hasValue(operand) as Expr & { op: 'compare' };
    expect(askedPresence(presence)).toBe(operand);
    expect(askedPresence({ ...presence, comparison: '≠' })).toBeUndefined();
    expect(askedPresence({ ...presence, right: answer('b') })).toBeUndefined();
    if (operand !== sum) expect(askedPresence({ ...presence, right: { ...operand } })).toEqual(operand);
  },
);
