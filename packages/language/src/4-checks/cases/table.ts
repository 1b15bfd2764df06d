/** A barème, or the cases of a `selon`, as boxes: one for each row. */
import type { Expression, Node, RowKey } from '../../1-syntax/tree.ts';
import { maskOf } from './axis.ts';
import type { Box } from './boxes.ts';
import { constantOn, isReversed, type ValueSet } from './domains.ts';
import type { Formula } from './formula.ts';
import { Space } from './space.ts';
import type { Variable, Variables } from './variables.ts';

export interface Row extends Node {
  readonly keys: readonly RowKey[];
}
export interface Table {
  readonly space: Space;
  /** The inputs; the space may hold more variables. */
  readonly inputs: readonly Variable[];
  /** In the order of the rows. */
  readonly boxes: readonly Box[];
}

/** `undefined`: something in it is not known, or wrong in a way that is already said. */
export function tableOf(
  inputs: readonly Expression[],
  rows: readonly Row[],
  variables: Variables,
  conditions: readonly Formula[] = [],
): Table | undefined {
  const found = inputs.map((input) => variables.input(input));
  if (rows.length === 0 || !found.every((each) => each !== undefined)) return undefined;
  if (new Set(found.map(({ key }) => key)).size < found.length) return undefined;
  const sets = rows.map(({ keys }) =>
    keys.length === found.length ? keys.map((key, rank) => setOf(key, found[rank]!)) : [undefined],
  );
  if (!sets.every((row) => row.every((set) => set !== undefined))) return undefined;
  const columns = found.map((variable, rank) => ({ variable, sets: sets.flatMap((row) => asCut(row[rank])) }));
  const space = new Space(conditions, columns);
  const boxes = (sets as KeySet[][]).map((row) =>
    row.reduce<Box>((box, set, rank) => {
      const axis = space.rankOf(found[rank]!);
      const mask = set === 'autre' ? box[axis]! : maskOf(space.axes[axis]!, set);
      return box.map((each, index) => (index === axis ? mask : each));
    }, space.all),
  );
  return { space, inputs: found, boxes };
}

type KeySet = ValueSet | 'autre';

function asCut(set: KeySet | undefined): readonly ValueSet[] {
  return set === undefined || set === 'autre' ? [] : [set];
}

function setOf(key: RowKey, { domain }: Variable): KeySet | undefined {
  switch (key.kind) {
    case 'autre':
      return 'autre';
    case 'boolean':
      return named([key.value ? 'oui' : 'non'], domain);
    case 'options':
      return named(
        key.options.map(({ text }) => text),
        domain,
      );
    case 'range': {
      // A bare number where rates are read is already reported.
      const mistaken = domain.kind === 'ordered' && domain.written === 'rate' && key.from.kind === 'number';
      const from = mistaken ? undefined : constantOn(key.from, domain);
      const to = key.open ? undefined : key.to ? constantOn(key.to, domain) : from;
      if (!from || (!to && !key.open)) return undefined;
      const set: ValueSet = { kind: 'interval', from, ...(to && { to }), ...(key.below && { toOpen: true }) };
      return isReversed(set) ? undefined : set;
    }
    default:
      return key satisfies never;
  }
}

function named(names: readonly string[], domain: Variable['domain']): ValueSet | undefined {
  return domain.kind === 'named' && names.every((name) => domain.names.includes(name))
    ? { kind: 'names', names }
    : undefined;
}
