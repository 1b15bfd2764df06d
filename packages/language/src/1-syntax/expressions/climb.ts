/** Operands and operators as they come → one expression, by the strength of the operators. */
import type { Token } from '../tokens/token.ts';
import type { Builder } from '../builder.ts';
import { child, type CstNode, type CstPart, endOf, isToken, startOf } from '../cst.ts';
import { is } from '../grammar.ts';
import { K, Préfixe } from '../tokens/keywords.ts';
import * as T from '../tokens/literals.ts';
import type { AggregateExpression, BinaryOperator, Expression, Span } from '../tree.ts';
import { aggregate } from './aggregates.ts';
import { membership } from './membership.ts';
import { primary } from './primary.ts';
import { rounding } from './rounding.ts';

/** Operands and operators of one expression. Everything that goes through a tree may go down as far as that. */
const LONGEST = 400;

const OR = 1;
const AND = 2;
/** `non` binds looser than a comparison: `non a = b` denies the whole. */
const COMPARISON = 3;
const SUM = 4;
/** A product, capped and rounded as a whole: `montant × taux arrondi à l'euro`. */
const TERM = 5;
const PRODUCT = 6;
const DEFAULT = 7;

const BINARY = new Map<number | undefined, readonly [strength: number, operator: BinaryOperator]>([
  [K.ou.tokenTypeIdx, [OR, 'ou']],
  [K.et.tokenTypeIdx, [AND, 'et']],
  [T.Égal.tokenTypeIdx, [COMPARISON, '=']],
  [T.Différent.tokenTypeIdx, [COMPARISON, '≠']],
  [T.Inférieur.tokenTypeIdx, [COMPARISON, '<']],
  [T.AuPlusÉgal.tokenTypeIdx, [COMPARISON, '≤']],
  [T.Supérieur.tokenTypeIdx, [COMPARISON, '>']],
  [T.AuMoinsÉgal.tokenTypeIdx, [COMPARISON, '≥']],
  [T.Plus.tokenTypeIdx, [SUM, '+']],
  [T.Moins.tokenTypeIdx, [SUM, '−']],
  [T.Fois.tokenTypeIdx, [PRODUCT, '×']],
  [T.Divisé.tokenTypeIdx, [PRODUCT, '÷']],
]);

export function climb(node: CstNode, b: Builder): Expression {
  // Most expressions are one value.
  const only = node.parts[0];
  if (node.parts.length === 1 && !isToken(only!)) return primary.build(only!, b);
  if (node.parts.length > LONGEST) {
    b.report('S017', b.span(node), {});
    return b.missing();
  }
  return new Climb(node, b).value(OR);
}

class Climb {
  private readonly node: CstNode;
  private readonly b: Builder;
  private next = 0;
  /** The `plafonné` or `arrondi` that holds for what was just read, outside of any parentheses. */
  private scope: Token | undefined;
  /** The list of values that was just read, outside of any parentheses: `minimum de a, b`. */
  private list: AggregateExpression | undefined;

  constructor(node: CstNode, b: Builder) {
    this.node = node;
    this.b = b;
  }

  /** All that holds together with at least this strength. */
  value(strength: number): Expression {
    const start = this.place();
    let left = this.operand();
    let compared = false;
    for (let part = this.node.parts[this.next]; part; part = this.node.parts[this.next]) {
      const power = strengthOf(part);
      if (power < strength) break;
      if (power === COMPARISON) {
        if (compared && isToken(part)) this.b.report('S003', this.b.span(part), { found: part.image });
        compared = true;
      }
      this.next++;
      if (!isToken(part)) left = membership.build(part, this.b)(left, this.since(start));
      else if (BINARY.has(part.tokenTypeIdx)) left = this.binary(left, part, start);
      else left = this.suffix(left, part, start);
    }
    return left;
  }

  private binary(left: Expression, sign: Token, start: number): Expression {
    const [power, operator] = BINARY.get(sign.tokenTypeIdx)!;
    // So could `minimum de a, b + c`.
    if (this.list && power >= SUM)
      this.b.report('S048', this.b.span(sign), { sign: operator, list: this.list.function });
    this.list = undefined;
    // `a plafonné à b + c` could mean two amounts: parentheses are asked for. `a + b plafonné à c` likewise.
    const before = power === SUM && this.scope && is(this.scope, K.plafonné) ? this.scope : undefined;
    this.scope = undefined;
    const right = this.value(power + 1);
    const unclear = before ?? (power === SUM ? this.scope : undefined);
    if (unclear) {
      const word = is(unclear, K.plafonné) ? 'plafonné à' : 'arrondi';
      this.b.report('S030', this.b.span(unclear), { word });
    }
    this.scope = undefined;
    if (operator === 'ou') for (const side of [left, right]) if (isJoined(side)) this.b.report('S032', side.span, {});
    return { kind: 'binary', operator, left, right, span: this.since(start) };
  }

  private suffix(operand: Expression, word: Token, start: number): Expression {
    if (is(word, K.entre)) {
      const low = this.value(SUM);
      const separator = this.node.parts[this.next];
      if (separator && isToken(separator) && is(separator, K.et)) this.next++;
      else this.b.report('S009', this.b.here(), { expected: '« et »', found: undefined });
      return { kind: 'between', operand, low, high: this.value(SUM), span: this.since(start) };
    }
    const following = this.node.parts[this.next];
    if (is(word, K.arrondi)) {
      if (!following || isToken(following)) return operand;
      this.next++;
      this.scope = word;
      return { kind: 'round', operand, rounding: rounding.build(following, this.b), span: this.since(start) };
    }
    // After `plafonné` stands `à`, after `à` stands `défaut`.
    if (following && isToken(following)) this.next++;
    if (is(word, K.plafonné)) {
      const ceiling = this.value(PRODUCT);
      this.scope = word;
      return { kind: 'cap', operand, ceiling, span: this.since(start) };
    }
    return { kind: 'default', operand, fallback: this.value(DEFAULT), span: this.since(start) };
  }

  private operand(): Expression {
    const part = this.node.parts[this.next];
    if (part === undefined) return this.b.missing();
    const start = startOf(part);
    this.next++;
    if (!isToken(part)) {
      this.scope = undefined;
      const value = part.name === primary.name ? primary.build(part, this.b) : this.b.missing();
      this.list = child(part, aggregate.name) && isList(value) ? value : undefined;
      return value;
    }
    if (!is(part, Préfixe)) return this.b.missing();
    if (is(part, K.non)) return { kind: 'not', operand: this.value(COMPARISON), span: this.since(start) };
    return { kind: 'negate', operand: this.operand(), span: this.since(start) };
  }

  private place(): number {
    const part = this.node.parts[this.next];
    return part ? startOf(part) : this.node.end;
  }

  /** From `start` to the end of what was read. */
  private since(start: number): Span {
    const last = this.node.parts[this.next - 1];
    return { file: this.b.file, start, end: Math.max(last ? endOf(last) : start, start) };
  }
}

/** `minimum de a, b` */
function isList(value: Expression): value is AggregateExpression {
  return value.kind === 'aggregate' && value.operands.length > 1;
}

/** What `et` joins without parentheses. */
function isJoined(side: Expression): boolean {
  return side.kind === 'binary' && side.operator === 'et' && side.span.start === side.left.span.start;
}

function strengthOf(part: CstPart): number {
  if (!isToken(part) || is(part, K.entre)) return COMPARISON;
  return BINARY.get(part.tokenTypeIdx)?.[0] ?? (is(part, K.à) ? DEFAULT : TERM);
}
