/**
 * What lowering one programme shares: names looked up, nodes and inputs gathered.
 */
import { type Analysis, type CitationNode, type DomainNode, type Span, type Symbol, wordsOf } from '@guichet/language';
import type { Citation } from '@guichet/runtime';
import type { Units } from './types.ts';
import type { Expr, Input, PlanNode, PlanType, PlanVersion } from '../plan.ts';

export class Lowering {
  readonly analysis: Analysis;
  readonly inputs: Input[] = [];
  readonly nodes: PlanNode[] = [];
  readonly unknowns: string[] = [];
  readonly places = {
    names: new Map<string, Span>(),
    requirements: new Map<string, Span>(),
    cases: new Map<Expr, Span>(),
    open: new Map<string, Span>(),
    asked: new Map<string, Span>(),
    questions: new Map<string, Span>(),
    versions: new Map<Expr, PlanVersion>(),
    awaiting: new Array<Expr>(),
  };
  /** The words of units, by their name. */
  readonly units: Units;
  /** The expression that reads each question: its answer, or a node where it is asked under a condition. */
  readonly reads = new Map<string, Expr>();
  readonly #bySymbolNode = new Map<object, Symbol[]>();

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.units = new Map(
      analysis.tree.declarations.flatMap((node) =>
        node.kind === 'unité' && node.name ? [[node.name.text, wordsOf(node)]] : [],
      ),
    );
    for (const symbol of analysis.names.symbols) {
      if ('node' in symbol)
        this.#bySymbolNode.set(symbol.node, [...(this.#bySymbolNode.get(symbol.node) ?? []), symbol]);
    }
  }

  /** Path of what a declaration declares; of one of its values where it declares several (`taux`, `atteint`). */
  path(node: object, kind?: Symbol['kind'], domain?: DomainNode): string {
    const candidates = this.#bySymbolNode.get(node) ?? [];
    const found = candidates.find((symbol) => (!kind || symbol.kind === kind) && (!domain || symbol.domain === domain));
    if (!found)
      throw new Error(
        `No symbol for ${kind ?? 'declaration'} ${(node as { name?: { text: string } }).name?.text ?? ''}`,
      );
    return found.path;
  }

  /** `PS1.2.questionnaire` → the keys that lead to it: a dot before a digit belongs to a name. */
  names(path: string): readonly string[] {
    return path.split(/\.(?!\d)/);
  }

  /** Declares a value under a name and gives the expression that reads it. */
  define(name: string, label: string, type: PlanType, expr: Expr): Expr {
    this.nodes.push({ name, label, type, expr });
    return { op: 'node', name };
  }

  citations(nodes: readonly CitationNode[]): readonly Citation[] {
    return nodes.map(({ source, words, locator }) => ({
      source: source.text,
      ...(words && { mots: words.text }),
      ...(locator && { repère: locator.text }),
    }));
  }
}

/** Both must hold; `undefined` is no condition. */
export function both(left: Expr | undefined, right: Expr | undefined): Expr | undefined {
  if (!left || !right) return left ?? right;
  return { op: 'and', operands: [left, right] };
}

export function guarded(condition: Expr | undefined, operand: Expr): Expr {
  return condition ? { op: 'under', condition, operand } : operand;
}

export const truth = (value: boolean): Expr => ({ op: 'constant', value: { kind: 'boolean', value } });
export const text = (value: string): Expr => ({ op: 'constant', value: { kind: 'text', value } });
export const integer = (value: number | bigint): Expr => ({
  op: 'constant',
  value: { kind: 'number', numerator: BigInt(value), denominator: 1n },
});

/** `si c₁ : v₁ si c₂ : v₂ …`: the first that holds, *sans objet* when none does. */
export function cascade(
  cases: readonly { readonly condition: Expr | undefined; readonly value: Expr; readonly span?: Span | undefined }[],
  { places }: Lowering,
): Expr {
  return cases.reduceRight<Expr>(
    (otherwise, { condition, value, span }) => {
      if (!condition) return value;
      const expr: Expr = { op: 'if', condition, then: value, otherwise };
      if (span) places.cases.set(expr, span);
      return expr;
    },
    { op: 'not applicable' },
  );
}

/** What the rules do not say, remembered for the programme's list of what is missing. */
export function unknown(lowering: Lowering, reason: string, low?: Expr, high?: Expr): Expr {
  if (!lowering.unknowns.includes(reason)) lowering.unknowns.push(reason);
  return { op: 'unknown', reason, ...(low && { low }), ...(high && { high }) };
}
