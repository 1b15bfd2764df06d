/**
 * Cutting a box along one question.
 */
import { instantDe, isoDe, jourDe } from '@guichet/runtime';
import type { Plan, PlanType } from '../plan.ts';
import type { Box } from './box.ts';
import type { Constants } from './constants.ts';
import { pieces } from './pieces.ts';
import { possible, type Items, type Possible } from './possible.ts';
import { domainIn, type Variable } from './variables.ts';

/** Items are only told apart in short lists. */
const MOST_ITEMS = 3;

/** Boxes that make the whole; empty when it cannot be cut. */
export function split(plan: Plan, box: Box, variable: Variable, constants: Constants): readonly Box[] {
  if (variable.kind === 'instant') return instants(plan, box, constants);
  const set = domainIn(box, variable);
  if (!set) return [];
  const parts = set.items ? lists(set, set.items) : pieces(set, typeOf(plan, variable), constants);
  return parts.map((part) => within(box, variable, part));
}

export function typeOf(plan: Plan, variable: Exclude<Variable, { kind: 'instant' }>): PlanType {
  const type =
    variable.kind === 'fixed'
      ? plan.nodes.find(({ name }) => name === variable.name)?.type
      : plan.inputs.find(({ path }) => path === variable.path)?.type;
  return type ?? { kind: 'text' };
}

/** The box where that question has those answers. */
export function within(box: Box, variable: Exclude<Variable, { kind: 'instant' }>, set: Possible): Box {
  switch (variable.kind) {
    case 'fixed':
      return { ...box, fixed: new Map(box.fixed).set(variable.name, set) };
    case 'answer':
      return { ...box, answers: new Map(box.answers).set(variable.path, set) };
    case 'item': {
      const list = box.answers.get(variable.list);
      if (!list?.items) return box;
      const known = list.items.known.map((item, rank) =>
        rank === variable.rank ? new Map(item).set(variable.path, set) : item,
      );
      return { ...box, answers: new Map(box.answers).set(variable.list, { ...list, items: { ...list.items, known } }) };
    }
    default:
      return variable satisfies never;
  }
}

/** First as short as the list may be with an item in it, then without any, then longer. */
function lists(set: Possible, items: Items): readonly Possible[] {
  const { known, others } = items;
  const nothing = { ...set, items: null };
  const parts: Possible[] = [];
  const length = Math.max(others.least, 1);
  if (others.most >= length && known.length + length <= MOST_ITEMS) {
    const more = Array.from({ length }, () => others.alike);
    parts.push(possible({ items: { known: [...known, ...more], others: { ...others, least: 0, most: 0 } } }));
    if (others.least === 0) parts.push(possible({ items: { known, others: { ...others, most: 0 } } }));
    if (others.most > length) parts.push(possible({ items: { known, others: { ...others, least: length + 1 } } }));
  } else parts.push(possible({ items }));
  if (set.unanswered || set.notApplicable || set.reasons.length > 0) parts.push(nothing);
  return parts.length > 1 ? parts : [];
}

/** When windows open and close, and on the days that rules name. */
function instants({ windows }: Plan, box: Box, { texts }: Constants): readonly Box[] {
  const days = texts.filter((text) => /^\d{4}-\d\d-\d\d/.test(text)).map((text) => jourDe(text));
  const starts = [
    ...windows.flatMap(({ from, to }) => [from, to + 1]),
    ...days.flatMap((day) => [day, day + 1]).map((day) => instantDe(isoDe(day))),
  ]
    .filter((start) => start > box.from && start <= box.to)
    .toSorted((a, b) => a - b);
  const start = starts[Math.floor(starts.length / 2)];
  if (start === undefined) return [];
  return [
    { ...box, to: start - 1 },
    { ...box, from: start },
  ];
}
