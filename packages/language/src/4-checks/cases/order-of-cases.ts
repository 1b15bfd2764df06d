/** Conditions read one after the other: which are never reached, and what none of them takes. */
import type { Expression } from '../../1-syntax/tree.ts';
import { firstIn } from './words.ts';
import { covers, intersect, type Region } from './boxes.ts';
import { ranksIn } from './axis.ts';
import { type Formula, formulaOf, testsIn } from './formula.ts';
import { gapsOf, hullOf } from './gaps.ts';
import type { Independence } from './independence.ts';
import { Space } from './space.ts';
import type { Variables } from './variables.ts';

export interface Missing {
  readonly value: string;
  /** Beyond all that the conditions name: the editor may have meant to say nothing of it. */
  readonly atAnEnd: boolean;
}

export class CaseOrder {
  private readonly formulas: readonly (Formula | undefined)[];
  private readonly space: Space;
  private readonly taken: readonly (Region | undefined)[];

  constructor(conditions: readonly Expression[], variables: Variables) {
    this.formulas = conditions.map((condition) => formulaOf(condition, variables));
    this.space = new Space(this.formulas.filter((formula) => formula !== undefined));
    this.taken = this.formulas.map((formula) => formula && this.space.truthOf(formula).yes);
  }

  /** Each condition that those before it leave nothing to, with them. One that never holds is another matter. */
  hidden(): readonly { readonly index: number; readonly by: readonly number[] }[] {
    return this.taken.flatMap((region, index) => {
      if (!region || region.length === 0) return [];
      const by = this.taken.flatMap((earlier, rank) =>
        rank < index && earlier && intersect(earlier, region).length > 0 ? [rank] : [],
      );
      const before = by.flatMap((rank) => this.taken[rank]!);
      return region.every((box) => covers(before, box)) ? [{ index, by }] : [];
    });
  }

  /**
   * Values that no condition takes, where all speak of the same thing. `asked`: under which conditions they are read.
   * A yes or no that all of them require is no case of its own.
   */
  missing(asked: readonly Formula[], independence: Independence): readonly Missing[] {
    const formulas = this.formulas.filter((formula) => formula !== undefined);
    const [first, ...others] = formulas.map(keysOf);
    if (formulas.length < Math.max(this.formulas.length, 2) || !first?.length) return [];
    if (others.some((keys) => keys.join() !== first.join())) return [];
    const tested = this.space.variables;
    const guards = independence.guards(tested);
    if (!guards) return [];
    const conditions = [...asked, ...guards];
    const space = new Space([...formulas, ...conditions]);
    const taken = formulas.flatMap((formula) => space.truthOf(formula).yes);
    const thought = hullOf(space, taken);
    let within: Region = [
      space.known.map((known, rank) => {
        const { domain } = space.axes[rank]!;
        return domain.kind === 'named' && domain.names.join() === 'oui,non' ? known & thought[rank]! : known;
      }),
    ];
    for (const condition of conditions) within = intersect(within, space.truthOf(condition).yes);
    const hull = hullOf(space, within);
    return gapsOf(space, within, taken).flatMap(({ box, narrowed }) => {
      const variables = narrowed.map((rank) => space.variables[rank]!);
      if (variables.some(({ key }) => !first.includes(key))) return [];
      if (!independence.apart(variables, narrowed.length > 1 ? conditions : asked)) return [];
      const values = narrowed.map((rank) => {
        const value = firstIn(space.axes[rank]!, box[rank]!);
        return value === undefined ? undefined : `${space.variables[rank]!.label} = ${value}`;
      });
      if (values.length === 0 || values.some((value) => value === undefined)) return [];
      const atAnEnd = narrowed.some((rank) => {
        const axis = space.axes[rank]!;
        const [some, all] = [ranksIn(axis, box[rank]!), ranksIn(axis, hull[rank]!)];
        return axis.domain.kind === 'ordered' && (some[0] === all[0] || some.at(-1) === all.at(-1));
      });
      return [{ value: values.join(' et '), atAnEnd }];
    });
  }
}

function keysOf(formula: Formula): string[] {
  return [...new Set(testsIn(formula).map(({ variable }) => variable.key))].sort();
}

/** A condition that holds for no value, or for all. */
export function verdictOf(condition: Expression, variables: Variables): 'never' | 'always' | undefined {
  const formula = formulaOf(condition, variables);
  if (!formula || !mayBeSettled(testsIn(formula))) return undefined;
  const space = new Space([formula]);
  const { yes, no } = space.truthOf(formula);
  if (yes.length === 0) return 'never';
  return no.length === 0 ? 'always' : undefined;
}

/** Something is tested twice, or a test says all or nothing by itself: otherwise the whole depends on the answers. */
function mayBeSettled(tests: ReturnType<typeof testsIn>): boolean {
  if (new Set(tests.map(({ variable }) => variable.key)).size < tests.length) return true;
  return tests.some(({ variable: { domain }, set }) => {
    if (set.kind === 'interval' || domain.kind !== 'named') return set.kind === 'names';
    return set.names.length === 0 || (!domain.open && set.names.length >= domain.names.length);
  });
}
