/** All combinations of values of the variables that some formulas test. */
import { type Axis, axisOf, maskOf } from './axis.ts';
import { type Box, intersect, type Region, unite } from './boxes.ts';
import type { ValueSet } from './domains.ts';
import { type Formula, testsIn } from './formula.ts';
import type { Variable } from './variables.ts';

/** For which combinations a condition is oui, for which non; for the others it is *sans objet*. */
export interface Truth {
  readonly yes: Region;
  readonly no: Region;
}

export class Space {
  readonly variables: readonly Variable[];
  readonly axes: readonly Axis[];
  private readonly ranks: ReadonlyMap<string, number>;

  /** `more`: variables that no formula tests, and sets that cut. */
  constructor(formulas: readonly Formula[], more: readonly { variable: Variable; sets: readonly ValueSet[] }[] = []) {
    const found = new Map<string, { variable: Variable; sets: ValueSet[] }>();
    const add = (variable: Variable, sets: readonly ValueSet[]) => {
      const entry = found.get(variable.key) ?? { variable, sets: [variable.bounds] };
      entry.sets.push(...sets);
      found.set(variable.key, entry);
    };
    for (const { variable, sets } of more) add(variable, sets);
    for (const { variable, set } of formulas.flatMap(testsIn)) add(variable, [set]);
    const entries = [...found.values()];
    this.variables = entries.map(({ variable }) => variable);
    this.axes = entries.map(({ variable, sets }) => axisOf(variable.domain, sets));
    this.ranks = new Map(entries.map(({ variable }, rank) => [variable.key, rank]));
  }

  rankOf(variable: Variable): number {
    return this.ranks.get(variable.key) ?? -1;
  }

  /** Everything, *sans objet* included. */
  get all(): Box {
    return this.axes.map(({ known, notApplicable }) => known | notApplicable);
  }

  /** Every value that the form accepts. */
  get known(): Box {
    return this.axes.map((axis, rank) => axis.known & this.bounded(axis, this.variables[rank]!));
  }

  private bounded(axis: Axis, { bounds }: Variable): bigint {
    return axis.domain.kind === 'ordered' ? maskOf(axis, bounds) : axis.known;
  }

  /** Everything, with one axis narrowed to a set. */
  narrowed(variable: Variable, mask: bigint): Box {
    const rank = this.rankOf(variable);
    return this.all.map((whole, index) => (index === rank ? mask : whole));
  }

  truthOf(formula: Formula): Truth {
    switch (formula.kind) {
      case 'always':
        return formula.value ? { yes: [this.all], no: [] } : { yes: [], no: [this.all] };
      case 'test': {
        const axis = this.axes[this.rankOf(formula.variable)]!;
        const taken = maskOf(axis, formula.set);
        const boxes = (mask: bigint) => (mask === 0n ? [] : [this.narrowed(formula.variable, mask)]);
        return { yes: boxes(taken), no: boxes(axis.known & ~taken) };
      }
      case 'non': {
        const { yes, no } = this.truthOf(formula.part);
        return { yes: no, no: yes };
      }
      case 'et':
        return formula.parts
          .map((part) => this.truthOf(part))
          .reduce((a, b) => ({ yes: intersect(a.yes, b.yes), no: unite(a.no, b.no) }), { yes: [this.all], no: [] });
      case 'ou':
        return formula.parts
          .map((part) => this.truthOf(part))
          .reduce((a, b) => ({ yes: unite(a.yes, b.yes), no: intersect(a.no, b.no) }), { yes: [], no: [this.all] });
      default:
        return formula satisfies never;
    }
  }
}
