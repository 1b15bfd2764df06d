/** The choix that rules alone give: what no question asks. */
import { LIBRARY_FILE } from '@guichet/language';
import type { PlanChoice } from '../plan.ts';
import type { Lowering } from './context.ts';
import { labelOf } from './types.ts';

export function computedChoices({ analysis: { names, types } }: Lowering): readonly PlanChoice[] {
  const asked = new Set<object>();
  const given = new Map<object, { options: PlanChoice['options']; nodes: string[] }>();
  for (const symbol of names.symbols) {
    if (symbol.kind !== 'champ' && symbol.kind !== 'calcul' && symbol.kind !== 'barème') continue;
    const type = types.ofSymbol(symbol);
    if (type.kind !== 'choix') continue;
    const choice = type.declaration ?? symbol.node;
    if (symbol.kind === 'champ') asked.add(choice);
    if (symbol.kind === 'champ' || type.declaration?.span.file === LIBRARY_FILE) continue;
    const options = type.options.map((option) => ({
      id: option.name.text,
      label: labelOf(option),
      span: option.name.span,
    }));
    const known = given.get(choice) ?? { options, nodes: [] };
    given.set(choice, known);
    known.nodes.push(symbol.path);
  }
  return [...given].flatMap(([choice, found]) => (asked.has(choice) ? [] : [found]));
}
