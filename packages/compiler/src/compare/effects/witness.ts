/**
 * The smallest witness of a difference: no answer of it can be left out, and none can be replaced by a smaller one (of
 * those worth trying; every whole number below a thousand is, and amounts are brought to the cent), without the difference
 * going.
 */
import { cheminChamp, type Réponse, type Réponses } from '@guichet/runtime';
import type { Both, Cas, Target, Values } from './both.ts';
import type { Candidates } from './candidates.ts';
import { defaultInstant } from './draw.ts';
import { bothKnown, differs } from './values.ts';

const EVERY_NUMBER_BELOW = 1000;

export interface Shrunk {
  readonly cas: Cas;
  readonly values: Values;
}

/** `still`: what more must hold of the difference. */
export function smallest(
  both: Both,
  candidates: Candidates,
  target: Target,
  start: Cas,
  still: (values: Values) => boolean = () => true,
): Shrunk {
  const evaluate = both.only(target);
  // To be eligible takes every answer; not to be takes a few.
  const known = target.nature !== 'éligible' && bothKnown(evaluate(start));
  const holds = (cas: Cas): boolean => {
    const values = evaluate(cas);
    return differs(values) && (!known || bothKnown(values)) && still(values);
  };
  const read = both.read(target);
  const attempts = [
    { ...start, réponses: only(start.réponses, read), instant: defaultInstant(both) },
    { ...start, réponses: only(start.réponses, read) },
    start,
  ];
  let cas = attempts.find(holds) ?? start;
  for (;;) {
    const next =
      withoutOne(cas, holds) ??
      lowered(both, candidates, cas, holds) ??
      earlier(candidates, cas, defaultInstant(both), holds);
    const closer = next ?? halved(both, cas, holds);
    if (!closer) {
      const told = renumbered(cas);
      return { cas: told, values: evaluate(told) };
    }
    cas = closer;
  }
}

/** The answers that a value may depend on. */
function only(réponses: Réponses, read: ReadonlySet<string>): Réponses {
  return Object.fromEntries(
    Object.entries(réponses).filter(
      ([path]) => read.has(cheminChamp(path)) || [...read].some((each) => each.startsWith(`${path}[]`)),
    ),
  );
}

type Holds = (cas: Cas) => boolean;

/** One answer fewer; a list goes with its items, or loses one. */
function withoutOne(cas: Cas, holds: Holds): Cas | undefined {
  for (const [path, réponse] of Object.entries(cas.réponses)) {
    const next = { ...cas, réponses: without(cas.réponses, path) };
    if (holds(next)) return next;
    if (!isList(cas.réponses, path) || !Array.isArray(réponse) || réponse.length < 2) continue;
    for (const item of réponse as readonly string[]) {
      const fewer = { ...cas, réponses: withoutItem(cas.réponses, path, item) };
      if (holds(fewer)) return fewer;
    }
  }
  return undefined;
}

function isList(réponses: Réponses, path: string): boolean {
  const réponse = réponses[path];
  return Array.isArray(réponse) && Object.keys(réponses).some((other) => other.startsWith(`${path}[`));
}

function without(réponses: Réponses, path: string): Réponses {
  return Object.fromEntries(
    Object.entries(réponses).filter(([other]) => other !== path && !other.startsWith(`${path}[`)),
  );
}

function withoutItem(réponses: Réponses, list: string, item: string): Réponses {
  const items = (réponses[list] as readonly string[]).filter((each) => each !== item);
  const kept = Object.entries(réponses).filter(([other]) => !other.startsWith(`${list}[${item}]`));
  return { ...Object.fromEntries(kept), [list]: items };
}

/** One answer smaller. */
function lowered(both: Both, candidates: Candidates, cas: Cas, holds: Holds): Cas | undefined {
  for (const [path, réponse] of Object.entries(cas.réponses)) {
    for (const smaller of below(both, candidates, path, réponse)) {
      const next = { ...cas, réponses: { ...cas.réponses, [path]: smaller } };
      if (holds(next)) return next;
    }
  }
  return undefined;
}

/** Smaller answers to the same question, the smallest first. */
export function below(both: Both, candidates: Candidates, path: string, réponse: Réponse): readonly Réponse[] {
  const input = both.inputs.find((each) => each.path === cheminChamp(path));
  if (!input || input.type.kind === 'list') return [];
  const values = candidates.of(input);
  if (input.type.kind === 'integer' && typeof réponse === 'number') {
    const least = Math.max(0, Number(values[0] ?? 0));
    const every = Array.from(
      { length: Math.max(0, Math.min(réponse, EVERY_NUMBER_BELOW) - least) },
      (_, rank) => least + rank,
    );
    return [...every, ...values.filter((each) => Number(each) >= EVERY_NUMBER_BELOW && Number(each) < réponse)];
  }
  const rank = values.findIndex((each) => JSON.stringify(each) === JSON.stringify(réponse));
  return rank < 0 ? [] : values.slice(0, rank);
}

/** A count or an amount just where the difference begins, to the unit or the cent: what is worth trying lies beside it. */
function halved(both: Both, cas: Cas, holds: Holds): Cas | undefined {
  for (const [path, réponse] of Object.entries(cas.réponses)) {
    const input = both.inputs.find((each) => each.path === cheminChamp(path));
    if (typeof réponse !== 'number' || (input?.type.kind !== 'integer' && input?.type.kind !== 'amount')) continue;
    const at = (value: number): Cas => ({ ...cas, réponses: { ...cas.réponses, [path]: value } });
    let [without, most] = [leastOf(input), réponse];
    while (most - without > 1) {
      const middle = Math.floor((without + most) / 2);
      if (holds(at(middle))) most = middle;
      else without = middle;
    }
    if (most < réponse) return at(most);
  }
  return undefined;
}

function leastOf({ champ }: Both['inputs'][number]): number {
  return champ && 'minimum' in champ.type ? Number(champ.type.minimum ?? 0) : 0;
}

/** The items that are left are the first ones. */
function renumbered(cas: Cas): Cas {
  const { réponses } = cas;
  const place = (path: string): string => {
    const [, list = '', item = ''] = /^(.*?)\[([^\]]*)\]/.exec(path) ?? [];
    const rank = list === '' ? -1 : ((réponses[list] ?? []) as readonly string[]).indexOf(item);
    return rank < 0 ? path : path.replace(`[${item}]`, `[${rank}]`);
  };
  return {
    ...cas,
    réponses: Object.fromEntries(
      Object.entries(réponses).map(([path, réponse]) => [
        place(path),
        isList(réponses, path) && Array.isArray(réponse) ? réponse.map((_, rank) => String(rank)) : réponse,
      ]),
    ),
  };
}

/** Where the day matters, the first one; the usual day is no day at all. */
function earlier(candidates: Candidates, cas: Cas, usual: number, holds: Holds): Cas | undefined {
  if (cas.instant === usual) return undefined;
  for (const instant of candidates.instants) {
    if (instant >= cas.instant) return undefined;
    if (holds({ ...cas, instant })) return { ...cas, instant };
  }
  return undefined;
}

/** Fewer answers first, then smaller ones. */
export function measure(candidates: Candidates, both: Both, { réponses }: Cas): readonly number[] {
  const sizes = Object.entries(réponses).map(([path, réponse]) =>
    typeof réponse === 'number' ? réponse : below(both, candidates, path, réponse).length,
  );
  return [sizes.length, sizes.reduce((total, size) => total + size, 0)];
}
