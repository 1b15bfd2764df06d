/** Which alternative the next token begins: looked up by its type, and not tried one after the other. */
import { type BaseParser, getLookaheadPaths, type IOrAlt, LLkLookaheadStrategy, type Rule } from 'chevrotain';

export class OneTokenLookahead extends LLkLookaheadStrategy {
  constructor() {
    super({ maxLookahead: 1 });
  }

  override buildLookaheadForAlternation(of: { prodOccurrence: number; rule: Rule }) {
    const { byToken, empty } = choicesOf(of.rule, of.prodOccurrence);
    return function (this: BaseParser, alternatives: readonly IOrAlt<unknown>[] = []) {
      const { tokenTypeIdx } = (this as unknown as { LA(ahead: number): { tokenTypeIdx: number } }).LA(1);
      for (const choice of byToken[tokenTypeIdx] ?? empty) {
        const gate = alternatives[choice]?.GATE;
        if (gate === undefined || gate.call(this)) return choice;
      }
      return undefined;
    } as (alternatives?: IOrAlt<unknown>[]) => number | undefined;
  }
}

/** The alternatives that each token may begin, in order; those that read nothing are always among them. */
function choicesOf(rule: Rule, occurrence: number) {
  const paths = getLookaheadPaths({ rule, occurrence, prodType: 'Alternation', maxLookahead: 1 });
  const empty: number[] = [];
  const sets = new Map<number, Set<number>>();
  paths.forEach((alternative, choice) => {
    for (const [first] of alternative) {
      if (!first) empty.push(choice);
      else
        for (const type of [first.tokenTypeIdx!, ...(first.categoryMatches ?? [])])
          sets.set(type, (sets.get(type) ?? new Set()).add(choice));
    }
  });
  const byToken: number[][] = [];
  for (const [type, choices] of sets) byToken[type] = [...choices.union(new Set(empty))].sort((a, b) => a - b);
  return { byToken, empty };
}
