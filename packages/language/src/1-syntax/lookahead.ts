/**
 * What the next token decides, in each rule: which alternative it begins, whether what is optional is there. Looked up
 * by its type, and not tried one after the other.
 */
import {
  type BaseParser,
  getLookaheadPaths,
  type IOrAlt,
  type LookaheadProductionType,
  LLkLookaheadStrategy,
  type Rule,
} from 'chevrotain';

/** Of a rule, by their occurrence in it; then by type of token. */
export interface Decisions {
  /** The alternatives that it may begin, in order; those that read nothing are always among them. */
  readonly or: (readonly (readonly number[])[])[];
  /** Where none of them may begin with the token. */
  readonly otherwise: (readonly number[])[];
  readonly option: (readonly boolean[])[];
  readonly many: (readonly boolean[])[];
}

interface Optional {
  readonly prodOccurrence: number;
  readonly prodType: LookaheadProductionType;
  readonly rule: Rule;
}

type Looking = BaseParser & { LA(ahead: number): { readonly tokenTypeIdx: number } };

/** Chevrotain asks it for each decision of the grammar, once; what it answers is kept. */
export class OneTokenLookahead extends LLkLookaheadStrategy {
  readonly decisions = new Map<string, Decisions>();

  constructor() {
    super({ maxLookahead: 1 });
  }

  override buildLookaheadForAlternation({ rule, prodOccurrence }: { prodOccurrence: number; rule: Rule }) {
    const { byToken, empty } = choicesOf(rule, prodOccurrence);
    const { or, otherwise } = this.in(rule);
    or[prodOccurrence] = byToken;
    otherwise[prodOccurrence] = empty;
    return function (this: BaseParser, alternatives: readonly IOrAlt<unknown>[] = []) {
      return chosen(byToken[(this as Looking).LA(1).tokenTypeIdx] ?? empty, alternatives);
    } as (alternatives?: IOrAlt<unknown>[]) => number | undefined;
  }

  override buildLookaheadForOptional({ rule, prodOccurrence, prodType }: Optional) {
    const begins = firstOf(rule, prodOccurrence, prodType);
    const { option, many } = this.in(rule);
    (prodType === 'Option' ? option : many)[prodOccurrence] = begins;
    return function (this: BaseParser) {
      return begins[(this as Looking).LA(1).tokenTypeIdx] === true;
    };
  }

  private in({ name }: Rule): Decisions {
    const known = this.decisions.get(name) ?? { or: [], otherwise: [], option: [], many: [] };
    this.decisions.set(name, known);
    return known;
  }
}

/** The first whose gate is open. */
export function chosen(choices: readonly number[], alternatives: readonly IOrAlt<unknown>[]): number | undefined {
  return choices.find((choice) => alternatives[choice]?.GATE?.() ?? true);
}

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

/** The tokens that what is optional may begin with. */
function firstOf(rule: Rule, occurrence: number, prodType: LookaheadProductionType): readonly boolean[] {
  const [inside = []] = getLookaheadPaths({ rule, occurrence, prodType, maxLookahead: 1 });
  const begins: boolean[] = [];
  for (const [first] of inside)
    for (const type of first ? [first.tokenTypeIdx!, ...(first.categoryMatches ?? [])] : []) begins[type] = true;
  return begins;
}
