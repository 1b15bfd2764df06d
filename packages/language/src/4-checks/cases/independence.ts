/**
 * Whether a combination of values can come about: the variables are answered apart from each other, or what ties them
 * together is known.
 */
import type { Expression, NameExpression } from '../../1-syntax/tree.ts';
import type { Symbol } from '../../2-names/symbols.ts';
import type { Checking } from '../checking.ts';
import { containers, dependencies } from '../dependencies.ts';
import { type Formula, formulaOf, testsIn } from './formula.ts';
import { type Variable, type Variables, variablesOf } from './variables.ts';

const ofCheckings = new WeakMap<object, Independence>();

/** One for all the checks of a programme. */
export function independenceOf(checking: Checking): Independence {
  const known = ofCheckings.get(checking.names) ?? new Independence(checking, variablesOf(checking));
  ofCheckings.set(checking.names, known);
  return known;
}

export class Independence {
  private readonly variables: Variables;
  private readonly graph: ReturnType<typeof dependencies>;
  private readonly around: ReturnType<typeof containers>;
  private readonly leaves = new Map<Symbol, ReadonlySet<Symbol>>();

  constructor(checking: Checking, variables: Variables) {
    this.variables = variables;
    this.graph = dependencies(checking);
    this.around = containers(checking);
  }

  /** Under which conditions the questions behind these variables are asked; `undefined`: not known. */
  guards(variables: readonly Variable[]): readonly Formula[] | undefined {
    const asked = new Set<Expression>();
    for (const symbol of variables.flatMap((variable) => [...this.answersOf(variable)])) {
      if (symbol.kind !== 'champ' && symbol.kind !== 'pièce') continue;
      const outside = this.around.get(symbol.list ?? symbol.node) ?? [];
      for (const when of [symbol.node.when, symbol.list?.when, ...outside]) if (when) asked.add(when as Expression);
    }
    const formulas = [...asked].map((when) => formulaOf(when, this.variables));
    return formulas.every((formula) => formula !== undefined) ? formulas : undefined;
  }

  /** No two of the variables, which conditions may test, are made of the same answers. */
  apart(variables: readonly Variable[], conditions: readonly Formula[]): boolean {
    const tested = conditions.flatMap(testsIn).map(({ variable }) => variable);
    const all = new Map([...variables, ...tested].map((variable) => [variable.key, variable]));
    const seen = new Set<Symbol>();
    for (const variable of all.values()) {
      const answers = this.answersOf(variable);
      if ([...answers].some((symbol) => seen.has(symbol))) return false;
      for (const symbol of answers) seen.add(symbol);
    }
    return true;
  }

  /** What a variable is made of, down to what is answered. */
  private answersOf({ reads }: Variable): ReadonlySet<Symbol> {
    const found = new Set<Symbol>();
    for (const name of reads) for (const symbol of this.behind(name)) found.add(symbol);
    return found;
  }

  private behind(name: NameExpression): ReadonlySet<Symbol> {
    const symbol = this.variables.checking.names.resolve(name);
    if (!symbol || symbol.kind === 'option') return new Set();
    return this.leavesOf(symbol, new Set());
  }

  private leavesOf(symbol: Symbol, path: Set<Symbol>): ReadonlySet<Symbol> {
    const known = this.leaves.get(symbol);
    if (known) return known;
    if (symbol.kind === 'champ' || symbol.kind === 'pièce')
      return new Set([symbol.list ? this.listOf(symbol) : symbol]);
    if (path.has(symbol)) return new Set([symbol]);
    const nested = this.graph
      .of(symbol)
      .filter(({ kind }) => kind !== 'demandé' && kind !== 'option')
      .map((each) => this.leavesOf(each, new Set([...path, symbol])));
    const found = new Set(nested.flatMap((each) => [...each]));
    if (found.size === 0) found.add(symbol);
    this.leaves.set(symbol, found);
    return found;
  }

  /** Fields of one list are answered together. */
  private listOf(symbol: Symbol & { kind: 'champ' | 'pièce' }): Symbol {
    const { names } = this.variables.checking;
    return names.symbols.find((each) => 'node' in each && each.node === symbol.list) ?? symbol;
  }
}
