/** The types of expressions and declarations, found by node. */
import type { DomainNode, Expression } from '../1-syntax/tree.ts';
import type { Symbol } from '../2-names/symbols.ts';
import type { Type } from './types.ts';

export const ERROR: Type = { kind: 'erreur' };

export interface Types {
  /** `domain`: in what is written once for all domaines. Without it, the first. */
  of(expression: Expression, domain?: DomainNode): Type;
  /** Of a champ, calcul, barème, condition, prérequis, versement, échéance… */
  ofDeclaration(node: object): Type;
  ofSymbol(symbol: Symbol): Type;
}

export class TypeTable implements Types {
  private readonly expressions = new Map<Expression, Type>();
  private readonly perDomain = new Map<Expression, Map<DomainNode, Type>>();
  private readonly declarations = new Map<object, Type>();
  private readonly bySymbol = new Map<Symbol, Type>();

  record(expression: Expression, type: Type, domain?: DomainNode): void {
    if (!this.expressions.has(expression)) this.expressions.set(expression, type);
    if (!domain) return;
    const byDomain = this.perDomain.get(expression) ?? new Map<DomainNode, Type>();
    this.perDomain.set(expression, byDomain.set(domain, type));
  }

  declare(symbol: Symbol, type: Type): void {
    this.bySymbol.set(symbol, type);
    if ('node' in symbol && !this.declarations.has(symbol.node)) this.declarations.set(symbol.node, type);
  }

  of(expression: Expression, domain?: DomainNode): Type {
    return (domain && this.perDomain.get(expression)?.get(domain)) ?? this.expressions.get(expression) ?? ERROR;
  }

  ofDeclaration(node: object): Type {
    return this.declarations.get(node) ?? ERROR;
  }

  ofSymbol(symbol: Symbol): Type {
    return this.bySymbol.get(symbol) ?? ERROR;
  }
}
