/** A value that is needed to compute itself. */
import type { Symbol } from '../2-names/symbols.ts';
import { related } from '../diagnostics/related.ts';
import { dependencies } from './dependencies.ts';
import type { Checking } from './checking.ts';

export function checkCycles(checking: Checking): void {
  const graph = dependencies(checking);
  const state = new Map<Symbol, 'open' | 'done'>();
  const path: Symbol[] = [];
  const reported = new Set<Symbol>();

  const visit = (symbol: Symbol) => {
    state.set(symbol, 'open');
    path.push(symbol);
    for (const next of graph.of(symbol)) {
      const known = state.get(next);
      if (known === undefined) visit(next);
      else if (known === 'open') reportCycle(checking, path.slice(path.indexOf(next)), reported);
    }
    path.pop();
    state.set(symbol, 'done');
  };
  for (const symbol of checking.declared.symbols) if (!state.has(symbol)) visit(symbol);
}

/** Once for each group of values that turn in a circle. */
function reportCycle(checking: Checking, cycle: readonly Symbol[], reported: Set<Symbol>): void {
  if (cycle.some((symbol) => reported.has(symbol))) return;
  for (const symbol of cycle) reported.add(symbol);
  const first = cycle.find((symbol) => nameOf(symbol)) ?? cycle[0]!;
  const start = cycle.indexOf(first);
  const turned = [...cycle.slice(start), ...cycle.slice(0, start), first];
  const span = nameOf(first)?.span;
  const others = turned.slice(1, -1).map(nameOf);
  const more = related('Ce calcul est dans le cercle.', ...others);
  if (span) checking.report('D003', span, { path: turned.map(({ path }) => path) }, more);
}

function nameOf(symbol: Symbol) {
  return 'node' in symbol && symbol.kind !== 'option' ? symbol.node.name : undefined;
}
