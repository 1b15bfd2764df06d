/** barème: what it is read with, its columns, its rows and their cells. */
import type { ScaleNode, ScaleRowNode, ScaleVersionNode } from '@guichet/language';
import { quoted, type Comparer, type Comparers, type Comparing } from '../comparing.ts';
import { citations, discrepancies, label, sayCondition, sayValue, text } from '../properties.ts';
import { bounds, internal, rounding } from './calcul.ts';
import { rowName, sayMovedRow } from './ligne.ts';
import { pairRows } from './lignes.ts';
import { unknownReason } from './prérequis.ts';
import { compareType } from './type.ts';

const inputs: Comparer<ScaleNode> = (comparing, before, after) => {
  const words = ({ inputs }: ScaleNode, version: 'before' | 'after'): string =>
    inputs.length === 0 ? 'rien' : inputs.map((one) => comparing.quote(one, version)).join(', ');
  comparing.say(
    'entrée de barème changée',
    `${comparing.The} se lit désormais selon ${words(after, 'after')}, et non plus selon ${words(before, 'before')}.`,
    { before: before.inputs[0], after: after.inputs[0] },
  );
};

/** By condition; by rank where there are as many. */
function columnOf(comparing: Comparing, rank: number, before: ScaleNode, after: ScaleNode): number {
  const same = after.columns.findIndex((column) => comparing.same(before.columns[rank], column));
  if (same >= 0) return same;
  return before.columns.length === after.columns.length ? rank : -1;
}

const columns: Comparer<ScaleNode> = (comparing, before, after) => {
  const called = (node: ScaleNode, rank: number, version: 'before' | 'after'): string =>
    node.columns[rank] ? comparing.quote(node.columns[rank], version) : quoted('sinon');
  const kept = new Set<number>();
  for (const [rank, column] of before.columns.entries()) {
    const other = columnOf(comparing, rank, before, after);
    kept.add(other);
    if (other < 0)
      comparing.say('colonne retirée', `${comparing.The} : la colonne ${called(before, rank, 'before')} disparaît.`, {
        before: column,
      });
    else if (!comparing.same(column, after.columns[other]))
      comparing.say(
        'colonne changée',
        `${comparing.The} : la colonne ${called(before, rank, 'before')} devient ${called(after, other, 'after')}.`,
        { before: column, after: after.columns[other] },
      );
  }
  for (const [rank, column] of after.columns.entries())
    if (!kept.has(rank))
      comparing.say('colonne ajoutée', `${comparing.The} : une colonne ${called(after, rank, 'after')} est ajoutée.`, {
        after: column,
      });
  const order = [...kept].filter((rank) => rank >= 0);
  if (order.some((rank, index) => index > 0 && rank < (order[index - 1] ?? 0)))
    comparing.say('colonne changée', `${comparing.The} : les colonnes sont lues dans un autre ordre.`);
};

const rows: Comparer<ScaleNode> = (comparing, before, after) => {
  // Known from now on, or no longer: `unknown` says it.
  if ((before.unknown === undefined) !== (after.unknown === undefined)) return;
  const noun = (row: ScaleRowNode): 'tranche' | 'ligne' => (row.keys[0]?.kind === 'range' ? 'tranche' : 'ligne');
  for (const [old, recent] of pairRows(comparing, before.rows, after.rows)) {
    if (old && recent) {
      if (!comparing.same(old.keys, recent.keys)) sayMovedRow(comparing, old, recent);
      cells(comparing, before, after, old, recent);
    } else if (recent)
      comparing.say(
        `${noun(recent)} ajoutée`,
        `${comparing.The} : une ${noun(recent)} est ajoutée, ${comparing.quote(recent, 'after')}.`,
        { after: recent },
      );
    else if (old)
      comparing.say(
        `${noun(old)} retirée`,
        `${comparing.The} : la ${noun(old)} ${comparing.quote(old, 'before')} disparaît.`,
        { before: old },
      );
  }
};

function cells(
  comparing: Comparing,
  before: ScaleNode,
  after: ScaleNode,
  old: ScaleRowNode,
  recent: ScaleRowNode,
): void {
  const row = rowName(comparing, recent, 'after');
  for (const [rank, cell] of old.cells.entries()) {
    const other =
      before.columns.length === 0 && after.columns.length === 0 ? rank : columnOf(comparing, rank, before, after);
    const twin = recent.cells[other];
    if (!twin || comparing.same(cell, twin)) continue;
    const column = after.columns.length > 1 ? after.columns[other] : undefined;
    const where = column ? `, colonne ${comparing.quote(column, 'after')}` : '';
    sayValue(comparing, `${comparing.The}, ${row}${where}`, cell, twin);
  }
}

/** Versions of the same dates are compared as barèmes; the others appear or disappear. */
const versions: Comparer<ScaleNode> = (comparing, before, after) => {
  const alike = (a: ScaleVersionNode, b: ScaleVersionNode): boolean =>
    comparing.same(a.inForce, b.inForce) && comparing.same(a.known, b.known);
  const called = ({ inForce }: ScaleVersionNode, version: 'before' | 'after'): string =>
    inForce ? `la version du ${comparing.quote(inForce, version)}` : 'la version d’origine';
  for (const old of before.versions) {
    const twin = after.versions.find((recent) => alike(old, recent));
    if (!twin) {
      comparing.say('valeur changée', `${comparing.The} : ${called(old, 'before')} disparaît.`, { before: old });
      continue;
    }
    if (!comparing.same(old.scale.columns, twin.scale.columns)) columns(comparing, old.scale, twin.scale);
    if (!comparing.same(old.scale.rows, twin.scale.rows)) rows(comparing, old.scale, twin.scale);
  }
  for (const recent of after.versions)
    if (!before.versions.some((old) => alike(old, recent)))
      comparing.say('valeur changée', `${comparing.The} : ${called(recent, 'after')} est ajoutée.`, { after: recent });
};

const MODES = {
  'par tranches': 'chaque unité est payée au prix de sa tranche',
  'au volume': 'toutes les unités sont payées au prix de la tranche atteinte',
  forfait: 'la case elle-même est le résultat',
} as const;

export const barème: Comparers<ScaleNode> = {
  label,
  type: (comparing, before, after) => compareType(comparing, before.type, after.type),
  mode: (comparing, before, after) =>
    comparing.say(
      'mode de barème changé',
      `${comparing.The} passe de ${quoted(before.mode)} à ${quoted(after.mode)} : ${MODES[after.mode]}.`,
    ),
  inputs,
  when: (comparing, before, after) =>
    sayCondition(
      comparing,
      {
        more: ['valeur changée', `${comparing.The} s’applique à plus de cas`],
        less: ['valeur changée', `${comparing.The} s’applique à moins de cas`],
        other: ['valeur changée', `${comparing.The} s’applique à d’autres cas`],
      },
      before.when,
      after.when,
    ),
  columns,
  // What it holds is in the rows.
  table: () => undefined,
  rows,
  versions,
  unknown: unknownReason('unknown'),
  bounds,
  rounding,
  internal,
  help: text('help', 'l’aide'),
  discrepancies,
  citations,
};
