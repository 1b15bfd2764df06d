/** One row of a barème: what it is called, and how its bounds moved. */
import type { Literal, RangeKey, ScaleRowNode } from '@guichet/language';
import { quoted, type Comparing } from '../comparing.ts';

/** « tranche « 1 à 49 » ». */
export function rowName(comparing: Comparing, row: ScaleRowNode, version: 'before' | 'after'): string {
  return `${row.keys[0]?.kind === 'range' ? 'tranche' : 'ligne'} ${keysOf(comparing, row, version)}`;
}

function keysOf(comparing: Comparing, { keys }: ScaleRowNode, version: 'before' | 'after'): string {
  return quoted(keys.map((key) => comparing.sides[version].words(key)).join(', '));
}

/** « La tranche « 5 à 10 » commence désormais à 4. » */
export function sayMovedRow(comparing: Comparing, old: ScaleRowNode, recent: ScaleRowNode): void {
  const [before, after] = [old.keys[0], recent.keys[0]];
  const others = comparing.same(old.keys.slice(1), recent.keys.slice(1));
  const places = { before: old, after: recent };
  if (before?.kind !== 'range' || after?.kind !== 'range' || before.below !== after.below || !others) {
    comparing.say(
      'ligne changée',
      `${comparing.The} : la ligne ${keysOf(comparing, old, 'before')} devient ${keysOf(comparing, recent, 'after')}.`,
      places,
    );
    return;
  }
  comparing.say(
    'tranche déplacée',
    `${comparing.The} : la tranche ${keysOf(comparing, old, 'before')} ${moved(comparing, before, after)}.`,
    { before, after },
  );
}

function moved(comparing: Comparing, before: RangeKey, after: RangeKey): string {
  const words = (literal: Literal): string => comparing.sides.after.words(literal);
  const [start, end] = [!comparing.same(before.from, after.from), !comparing.same(endOf(before), endOf(after))];
  const until = endOf(after);
  if (start && end)
    return until
      ? `va désormais de ${words(after.from)} à ${words(until)}`
      : `va désormais de ${words(after.from)} à l’infini`;
  if (start) return `commence désormais à ${words(after.from)}`;
  return until ? `finit désormais à ${words(until)}` : 'n’a désormais plus de fin';
}

/** `undefined`: no end. */
function endOf({ from, to, open }: RangeKey): Literal | undefined {
  return open ? undefined : (to ?? from);
}
