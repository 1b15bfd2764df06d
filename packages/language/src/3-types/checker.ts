/** What all typing rules share: the names, the table that they fill, and the way to report. */
import type { DomainNode, Expression, FieldNode, Name } from '../1-syntax/tree.ts';
import type { Declared } from '../2-names/declare.ts';
import type { NameTable } from '../2-names/names.ts';
import type { Scope } from '../2-names/scopes.ts';
import { suggestions } from '../spelling/suggestions.ts';
import type { ChoiceType, Symbol } from '../2-names/symbols.ts';
import type { Report } from '../diagnostics/diagnostic.ts';
import { adviceFor } from './advice.ts';
import { accepts } from './compatible.ts';
import { describeType } from './describe.ts';
import { inferExpression } from './infer.ts';
import { isZero } from './literals.ts';
import { Nearest } from './nearest.ts';
import type { TypeTable } from './table.ts';
import type { Type } from './types.ts';

/** Where an expression stands. */
export interface Context {
  readonly scope: Scope;
  /** In what is written once for all domaines: the one it is read for. */
  readonly domain?: DomainNode;
  /** The lists whose element is at hand, inside `où` or inside the list itself. */
  readonly items: ReadonlySet<FieldNode>;
  /** What the context asks for: options and windows are found by it. */
  readonly expected?: Type;
  /** All values of a list are welcome: under `somme de`, `minimum de`… */
  readonly collection?: boolean;
}

export const NO_ITEM: Context['items'] = new Set();

export class Checker {
  readonly declared: Declared;
  readonly names: NameTable;
  readonly types: TypeTable;
  readonly report: Report;
  /** Text of a file between two offsets, for places inside a text. */
  readonly sourceOf: (file: string, start: number, end: number) => string;
  /** The type of what a name stands for; given, so that inference and declarations need not know each other. */
  readonly #symbolType: (checker: Checker, symbol: Symbol) => Type;
  /** Calculs being inferred: a cycle is reported by its own check. */
  readonly pending = new Set<object>();
  /** Calculs and barèmes that have been gone through. */
  readonly inferred = new Map<object, Type>();
  readonly choiceTypes = new Map<object, ChoiceType>();
  statusType: Type | undefined;
  readonly nearest: Nearest;

  constructor(
    parts: Pick<Checker, 'declared' | 'names' | 'types' | 'report' | 'sourceOf'>,
    symbolType: (checker: Checker, symbol: Symbol) => Type,
  ) {
    this.#symbolType = symbolType;
    this.declared = parts.declared;
    this.names = parts.names;
    this.types = parts.types;
    this.report = parts.report;
    this.nearest = new Nearest(parts.declared.symbols);
    this.sourceOf = parts.sourceOf;
  }

  typeOf(symbol: Symbol): Type {
    return this.#symbolType(this, symbol);
  }

  get programme(): Context {
    return { scope: this.declared.programme, items: NO_ITEM };
  }

  infer(expression: Expression, context: Context): Type {
    const type = inferExpression(this, expression, context);
    this.types.record(expression, type, context.domain);
    return type;
  }

  /** Infers, and reports when the value cannot stand where `expected` is asked for. */
  check(expression: Expression, expected: Type, context: Context): Type {
    const type = this.infer(expression, { ...context, expected });
    if (expression.kind === 'missing') return type;
    if (!accepts(expected, { type, zero: isZero(expression) })) {
      this.report('T001', expression.span, {
        expected: describeType(expected),
        actual: describeType(type),
        help: adviceFor(expected, type, expression),
      });
    }
    return type;
  }

  checkCondition(expression: Expression | undefined, context: Context): void {
    if (expression) this.check(expression, { kind: 'oui/non' }, context);
  }

  /** The unit that a name stands for; `null`: there is none of that name. */
  unit(name: Name | undefined): string | undefined | null {
    if (!name) return undefined;
    const unit = this.declared.units.get(name.text) ?? this.declared.plurals.get(name.text);
    if (unit) this.names.recordDeclaration(name, unit);
    else this.unknown(name, 'd’unité', this.declared.units.keys());
    return unit ? (unit.name?.text ?? name.text) : null;
  }

  unknown(name: Name, what: string, candidates: Iterable<string>): void {
    if (name.text !== '')
      this.report('N006', name.span, { name: name.text, what, suggestions: suggestions(name.text, candidates) });
  }
}
