/**
 * Backwards: the answers to one question that lead to a result, the others being what they are.
 */
import { evaluate, interpret } from '../interpreter.ts';
import { type Value } from '../value.ts';
import type { Expr, Plan } from '../plan.ts';
import { Abstract } from './abstract.ts';
import { boxOf, type Box, type Known } from './box.ts';
import { constantsOf } from './constants.ts';
import { lineOf, type Line } from './lines.ts';
import { exactlyValue, type Possible } from './possible.ts';
import { situationOf } from './sample.ts';
import { typeOf, within } from './split.ts';
import { domainIn, type Variable } from './variables.ts';

/** A question, or a value that is given instead of computed. */
export type Asked = Exclude<Variable, { kind: 'instant' } | { kind: 'item' }>;

/** What some answers lead to: the result surely, never, or according to the other answers. */
export interface Outcome {
  readonly verdict: 'always' | 'never' | 'it depends';
  /** Inclusive; the same for a single answer. */
  readonly from: Value;
  readonly to: Value;
}

export interface Backwards {
  /** All the answers, in order. */
  readonly outcomes: readonly Outcome[];
  /** Whether they were all decided within the work allowed, ends being verified by the interpreter. */
  readonly exact: boolean;
}

const WORK = 4000;

/** `goal`: a truth. Nothing where the question has answers without number, as texts. */
export function backwards(plan: Plan, known: Known, variable: Asked, goal: Expr, work = WORK): Backwards | undefined {
  const box = boxOf(plan, without(known, variable));
  // A value given instead of computed may be any that some answers give.
  const set =
    variable.kind === 'fixed' ? new Abstract(plan, boxOf(plan, {})).node(variable.name) : domainIn(box, variable);
  if (!set) return undefined;
  const at = (part: Possible): Box => within(box, variable, part);
  const judge = (part: Possible): Outcome['verdict'] => {
    const { yes, no, unanswered, notApplicable, reasons } = new Abstract(plan, at(part)).value(goal);
    if (!yes) return 'never';
    return no || unanswered || notApplicable || reasons.length > 0 ? 'it depends' : 'always';
  };
  const line = lineOf(set, typeOf(plan, variable), constantsOf(plan, [goal]));
  const { outcomes, exact } = line ? alongLine(line, judge, work) : { outcomes: oneByOne(set, judge), exact: true };
  if (outcomes.length === 0) return undefined;
  const verified = outcomes.every(({ verdict, from, to }) =>
    [from, to].every(
      (value) => verdict === 'it depends' || says(plan, at(exactlyValue(value)), goal) === (verdict === 'always'),
    ),
  );
  return { outcomes, exact: exact && verified };
}

/** What the interpreter says of one situation of the box. */
function says(plan: Plan, box: Box, goal: Expr): boolean {
  return evaluate(goal, interpret(plan, situationOf(box, 'first'))) === true;
}

function without({ answers, fixed, ...known }: Known, variable: Asked): Known {
  const others = (all: ReadonlyMap<string, Value> | undefined, name: string) =>
    new Map([...(all ?? [])].filter(([path]) => path !== name));
  return variable.kind === 'answer'
    ? { ...known, ...(fixed && { fixed }), answers: others(answers, variable.path) }
    : { ...known, ...(answers && { answers }), fixed: others(fixed, variable.name) };
}

function oneByOne({ yes, no, texts }: Possible, judge: (part: Possible) => Outcome['verdict']): readonly Outcome[] {
  const options = texts.flatMap(({ low, high }) => (low !== null && low === high ? [low] : []));
  const values: readonly Value[] = [...(yes ? [true] : []), ...(no ? [false] : []), ...options];
  return values.map((value) => ({ verdict: judge(exactlyValue(value)), from: value, to: value }));
}

function alongLine(line: Line, judge: (part: Possible) => Outcome['verdict'], work: number): Backwards {
  const found: { verdict: Outcome['verdict']; from: bigint; to: bigint }[] = [];
  let left = work;
  const visit = (from: bigint, to: bigint): void => {
    left -= 1;
    const verdict = judge(line.between(from, to));
    const inside = line.cuts.filter((cut) => cut > from && cut <= to);
    if (verdict !== 'it depends' || from === to || left <= 0 || sameAtBothEnds(from, to, inside)) {
      const last = found.at(-1);
      if (last?.verdict === verdict) last.to = to;
      else found.push({ verdict, from, to });
      return;
    }
    const start = inside[Math.floor(inside.length / 2)] ?? from + (to - from + 1n) / 2n;
    visit(from, start - 1n);
    visit(start, to);
  };
  // Where both ends depend on other answers and no rule changes between them, so does what lies between.
  const sameAtBothEnds = (from: bigint, to: bigint, inside: readonly bigint[]): boolean =>
    inside.length === 0 && [from, to].every((end) => judge(line.between(end, end)) === 'it depends');
  visit(line.from, line.to);
  return {
    outcomes: found.map(({ verdict, from, to }) => ({ verdict, from: line.value(from), to: line.value(to) })),
    exact: left > 0,
  };
}
