/**
 * A version that was known after it came into force, where that changes what dossiers had: those deposited in between
 * were computed without it. It is information: a source may well say so.
 */
import { diagnostic, type Diagnostic } from '@guichet/language';
import { dateParis, instantDe, écrireDate } from '@guichet/runtime';
import { interpret } from '../../interpreter.ts';
import { isNothing, type Value } from '../../value.ts';
import { EXCEPTION, type Expr, type Plan, type PlanVersion } from '../../plan.ts';
import { Abstract } from '../abstract.ts';
import type { Box, Span } from '../box.ts';
import { differ } from '../differ.ts';
import { isKnown } from '../possible.ts';
import { situationOf } from '../sample.ts';
import type { Goal } from '../search.ts';
import { variables } from '../variables.ts';
import { alongPaths } from '../paths.ts';
import { smallest, valueOf, written } from '../witness.ts';
import type { Check, Checking } from './checking.ts';

export const checkRetroactive: Check = (checking) => {
  const { plan } = checking;
  const said = new Set<PlanVersion>();
  return plan.nodes.flatMap((node): readonly Diagnostic[] => {
    if (node.label === '' || node.name.includes(EXCEPTION)) return [];
    const found: Diagnostic[] = [];
    alongPaths(node, (expr) => {
      const version = plan.places.versions.get(expr);
      if (!version || said.has(version)) return;
      const change = changeOf(checking, { op: 'node', name: node.name }, version);
      if (!change) return;
      said.add(version);
      found.push(diagnostic('R021', version.span, { name: node.label, known: écrireDate(version.known), ...change }));
    });
    return found;
  });
};

interface Change {
  /** When it is deposited. */
  readonly deposit: string;
  readonly before: string;
  readonly after: string;
  readonly witness: string;
}

/** A dossier deposited before the version was known, under the dates of a deposit, and what it changes for it. */
function changeOf(
  { plan, box, find }: Checking,
  read: Expr & { op: 'node' },
  version: PlanVersion,
): Change | undefined {
  const known = instantDe(version.known);
  const first = version.inForce === undefined ? box.from : instantDe(version.inForce);
  for (const { from, to } of depositsOf(plan, box)) {
    const start: Box = { ...box, from: Math.max(from, first), to: Math.min(to, known - 1) };
    if (start.from > start.to) continue;
    const goal = changes(plan, read, known);
    const found = find(goal, start);
    if (found.kind !== 'found') continue;
    const witness = smallest(plan, found, goal, start.from);
    const situation = {
      ...situationOf(found.box, found.end),
      answers: witness.answers,
      instant: witness.instant,
      today: dateParis(witness.instant),
    };
    const computed = (knowledge?: number): Value | undefined =>
      interpret(plan, { ...situation, ...(knowledge !== undefined && { knowledge: dateParis(knowledge) }) }).nodes.get(
        read.name,
      );
    const [before, after] = [computed(), computed(known)];
    if (before === undefined || after === undefined || isNothing(before)) continue;
    const words = (value: Value): string => (isNothing(value) ? value.nothing : valueOf(plan, read.name, value));
    return {
      deposit: écrireDate(dateParis(witness.instant)),
      before: words(before),
      after: words(after),
      witness: written(plan, witness),
    };
  }
  return undefined;
}

/** When dossiers are deposited: at any time, where no calendar says. */
function depositsOf({ periods }: Plan, { from, to }: Box): readonly Span[] {
  const open = periods.flatMap(({ genre, début, fin, versions }) => {
    if (genre !== 'dépôt') return [];
    return versions ? versions.flatMap(({ dates }) => dates ?? []) : [{ début, fin }];
  });
  return open.length > 0 ? open.map(({ début, fin }) => ({ from: début, to: fin })) : [{ from, to }];
}

/** That what was known on the day of the deposit, and on the day that the version was known, give two values. */
function changes(plan: Plan, read: Expr, known: number): Goal {
  const both = ({ box, end }: Abstract): readonly [Abstract, Abstract] => [
    new Abstract(plan, box, end),
    new Abstract(plan, { ...box, knowledge: { from: known, to: known } }, end),
  ];
  return {
    reads: [read],
    verdict: (abstract) => {
      const [before, after] = both(abstract);
      const old = before.value(read);
      return isKnown(old) ? differ(old, after.value(read)) : 'none';
    },
    variables: (abstract) => both(abstract).flatMap((side) => variables(side, [read])),
  };
}
