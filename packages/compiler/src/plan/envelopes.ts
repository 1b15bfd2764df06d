/**
 * What dossiers ask of an envelope, and what each receives: the reference that generated servers are tested against.
 */
import { evaluate, type Scope } from './interpreter.ts';
import { isNothing, NOT_APPLICABLE, type Nothing, type Value } from './value.ts';
import type { PlanEnvelope, SharingRule } from './plan.ts';
import { add, compare, negate, rational, type Rational } from './rational.ts';
import { share } from './sharing.ts';

export interface EnvelopeDemand {
  readonly key: Value;
  readonly amount: Value;
  readonly criteria: readonly Value[];
}

/** Undefined: the dossier does not compete. */
export function demandOf(envelope: PlanEnvelope, scope: Scope): EnvelopeDemand | undefined {
  if (envelope.condition && evaluate(envelope.condition, scope) !== true) return undefined;
  return {
    key: envelope.key ? evaluate(envelope.key, scope) : '',
    amount: evaluate(envelope.requested, scope),
    criteria: envelope.criteria.map((one) => evaluate(one, scope)),
  };
}

type Line = PlanEnvelope['lines'][number];

/** One part a demand, in their order. */
export function distribute(
  envelope: PlanEnvelope,
  demands: readonly EnvelopeDemand[],
): readonly (Rational | Nothing)[] {
  const { lines, rule, fungible } = envelope;
  const lineOf = ({ key }: EnvelopeDemand): Line | undefined =>
    lines.find(({ options }) => typeof key === 'string' && options.includes(key)) ??
    lines.find(({ options }) => options.length === 0 && (lines.length === 1 || !isNothing(key)));
  const reasonsOf = (line: Line): readonly string[] => [
    ...('unknown' in rule ? [rule.unknown] : []),
    ...(fungible ? lines : [line]).flatMap(({ unknown }) => unknown ?? []),
  ];
  const received = demands.map((demand): Rational | Nothing => {
    const line = lineOf(demand);
    if (isNothing(demand.amount)) return demand.amount;
    if (!line) return isNothing(demand.key) ? demand.key : NOT_APPLICABLE;
    const reasons = reasonsOf(line);
    return reasons.length === 0
      ? rational(0n)
      : { nothing: 'indéterminé', reasons: [...new Set(reasons)].sort(), low: null, high: null };
  });
  if ('unknown' in rule) return received;

  const known = lines.filter((line) => reasonsOf(line).length === 0);
  const owed = new Map<number, Rational>();
  let left = rational(0n);
  for (const line of known) {
    const ranks = [...demands.keys()].filter((rank) => 'n' in received[rank]! && lineOf(demands[rank]!) === line);
    const asked = ranks.map((rank) => ({
      amount: demands[rank]!.amount as Rational,
      criteria: demands[rank]!.criteria,
    }));
    const amount = rational(line.amount ?? 0n);
    const { parts, rest } = share(rule, amount, asked);
    left = add(left, rest);
    for (const [place, rank] of ranks.entries()) {
      received[rank] = parts[place]!;
      owed.set(rank, add(dueOf(rule, amount, asked[place]!), negate(parts[place]!)));
    }
  }
  if (!fungible) return received;
  const { ceiling: _applied, ...open } = rule;
  const short = [...owed.keys()];
  const more = share(
    open,
    left,
    short.map((rank) => ({ amount: owed.get(rank)!, criteria: demands[rank]!.criteria })),
  );
  for (const [place, rank] of short.entries()) received[rank] = add(received[rank] as Rational, more.parts[place]!);
  return received;
}

/** What it would receive if it were alone: an envelope that is large enough leaves only the ceiling. */
function dueOf(rule: SharingRule, envelope: Rational, demand: Parameters<typeof share>[2][number]): Rational {
  const ceiling =
    rule.ceiling && 'part' in rule.ceiling
      ? { amount: (envelope.n * rule.ceiling.part.n) / (envelope.d * rule.ceiling.part.d) }
      : rule.ceiling;
  const { ceiling: _old, ...others } = rule;
  const large = compare(demand.amount, envelope) > 0 ? add(demand.amount, rational(1n)) : add(envelope, rational(1n));
  return share({ ...others, ...(ceiling && { ceiling }) }, large, [demand]).parts[0]!;
}
