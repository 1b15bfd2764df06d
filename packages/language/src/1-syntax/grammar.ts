/**
 * What a rule of the grammar is: how it parses, and the piece of tree that its CST node becomes.
 *
 * Each construct keeps both side by side. Rules that call each other in a circle (an expression holds expressions)
 * use `forward`, which finds its rule by name.
 */
import type { ConsumeMethodOpts, IOrAlt, TokenType } from 'chevrotain';
import type { Token } from './tokens/token.ts';
import type { Builder } from './builder.ts';
import type { CstNode } from './cst.ts';

/** The part of Chevrotain that rules use; see its guide for `idx`, unique by kind within a rule. */
export interface Dsl {
  consume(idx: number, token: TokenType, options?: ConsumeMethodOpts): Token;
  option(idx: number, definition: Optional): void;
  or(idx: number, alternatives: readonly IOrAlt<unknown>[]): void;
  many(idx: number, definition: Optional): void;
  LA(ahead: number): Token;
  /** Calls another rule; its node is found under `label`, by default the rule's name. */
  call(idx: number, rule: Rule<unknown>, label?: string): void;
}

/** What may be there, or not; `GATE`: only when this holds too. */
export type Optional = (() => void) | { readonly GATE?: () => boolean; readonly DEF: () => void };

export interface Rule<T> {
  readonly name: string;
  parse($: Dsl): void;
  build(node: CstNode, b: Builder): T;
}

const registry = new Map<string, Rule<unknown>>();

export function rule<T>(name: string, parse: ($: Dsl) => void, build: (node: CstNode, b: Builder) => T): Rule<T> {
  const made = { name, parse, build };
  registry.set(name, made);
  return made;
}

/** A rule that is defined in another file. */
export function forward<T>(name: string): Rule<T> {
  return {
    name,
    parse: ($) => registry.get(name)!.parse($),
    build: (node, b) => registry.get(name)!.build(node, b) as T,
  };
}

/**
 * What is the same each time a rule is read, alternatives or options: made once for a parser, where a rule that is read
 * often would make thousands.
 */
export function once<T>(make: ($: Dsl) => T): ($: Dsl) => T {
  let last: { readonly $: Dsl; readonly made: T } | undefined;
  return ($) => {
    if (last?.$ !== $) last = { $, made: make($) };
    return last.made;
  };
}

export function allRules(): readonly Rule<unknown>[] {
  return [...registry.values()];
}

/** Is the next token of this type? */
export function next($: Dsl, type: TokenType, ahead = 1): boolean {
  return is($.LA(ahead), type);
}

export function is(token: Pick<Token, 'tokenType' | 'tokenTypeIdx'>, type: TokenType): boolean {
  if (token.tokenType === type) return true;
  return type.isParent === true && type.categoryMatchesMap![token.tokenTypeIdx] === true;
}
