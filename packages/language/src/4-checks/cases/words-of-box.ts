/** A combination of values in words: « taille = 12 et secteur = PH ». */
import type { Box } from './boxes.ts';
import type { Table } from './table.ts';
import { firstIn, keyFor } from './words.ts';

/** One input: its value alone. `undefined`: a value that no word can give. */
export function combination({ space, inputs }: Table, box: Box, only?: readonly number[]): string | undefined {
  const shown = inputs.filter((variable) => !only || only.includes(space.rankOf(variable)));
  const values = shown.map((variable) => {
    const rank = space.rankOf(variable);
    const value = firstIn(space.axes[rank]!, box[rank]!);
    return inputs.length === 1 || value === undefined ? value : `${variable.label} = ${value}`;
  });
  return values.every((value) => value !== undefined) ? enumerated(values) : undefined;
}

function enumerated(values: readonly string[]): string | undefined {
  const last = values.at(-1);
  return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} et ${last}`;
}

/** The keys of the row that would take a box. */
export function keysOf({ space, inputs }: Table, box: Box): readonly string[] | undefined {
  const keys = inputs.map((variable) => {
    const rank = space.rankOf(variable);
    return keyFor(space.axes[rank]!, box[rank]!);
  });
  return keys.every((key) => key !== undefined) ? keys : undefined;
}
