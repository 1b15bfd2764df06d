/** What names stand for, once the types have told: an option is found by the choix that is expected there. */
import type { DomainNode, Name, NameExpression, Text } from '../1-syntax/tree.ts';
import type { Symbol } from './symbols.ts';

export interface Names {
  /**
   * What a name stands for. In what is written once for all domaines (échéancier par domaine, état une ligne par
   * domaine), `domain` says in which; without it, the first.
   */
  resolve(node: NameExpression | Name, domain?: DomainNode): Symbol | undefined;
  /** The names between braces in a message, and what they stand for. */
  inText(text: Text, domain?: DomainNode): ReadonlyMap<string, Symbol>;
  /** The declaration that a name refers to where it is no value: source, unité, choix, groupe. */
  declarationOf(name: Name): object | undefined;
  /** All that the programme declares, in the order of the text. */
  readonly symbols: readonly Symbol[];
  readonly domains: readonly DomainNode[];
  /** Symbols that something else reads. */
  readonly used: ReadonlySet<Symbol>;
}

export class NameTable implements Names {
  readonly used = new Set<Symbol>();
  readonly symbols: readonly Symbol[];
  readonly domains: readonly DomainNode[];
  private readonly resolved = new Map<object, Symbol>();
  private readonly perDomain = new Map<object, Map<DomainNode, Symbol>>();
  private readonly declarations = new Map<Name, object>();
  private readonly texts = new Map<Text, Map<DomainNode | undefined, Map<string, Symbol>>>();

  constructor(symbols: readonly Symbol[], domains: readonly DomainNode[]) {
    this.symbols = symbols;
    this.domains = domains;
  }

  record(node: NameExpression | Name, symbol: Symbol, domain?: DomainNode): void {
    if (!this.resolved.has(node)) this.resolved.set(node, symbol);
    this.used.add(symbol);
    if (!domain) return;
    const byDomain = this.perDomain.get(node) ?? new Map<DomainNode, Symbol>();
    byDomain.set(domain, symbol);
    this.perDomain.set(node, byDomain);
  }

  recordInText(text: Text, name: string, symbol: Symbol, domain?: DomainNode): void {
    const byDomain = this.texts.get(text) ?? new Map<DomainNode | undefined, Map<string, Symbol>>();
    this.texts.set(text, byDomain);
    for (const key of [domain, undefined]) {
      const found = byDomain.get(key) ?? new Map<string, Symbol>();
      if (key === domain || !found.has(name)) byDomain.set(key, found.set(name, symbol));
    }
    this.used.add(symbol);
  }

  recordDeclaration(name: Name, declaration: object): void {
    this.declarations.set(name, declaration);
  }

  resolve(node: NameExpression | Name, domain?: DomainNode): Symbol | undefined {
    return (domain && this.perDomain.get(node)?.get(domain)) ?? this.resolved.get(node);
  }

  inText(text: Text, domain?: DomainNode): ReadonlyMap<string, Symbol> {
    const byDomain = this.texts.get(text);
    return byDomain?.get(domain) ?? byDomain?.get(undefined) ?? new Map();
  }

  declarationOf(name: Name): object | undefined {
    return this.declarations.get(name);
  }
}
