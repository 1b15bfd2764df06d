/** What conditions are about: each name, or any other expression, is one variable, told by its structure. */
import type { Decimal, Expression, NameExpression } from '../../1-syntax/tree.ts';
import { namesIn } from '../../1-syntax/walk.ts';
import type { Symbol } from '../../2-names/symbols.ts';
import type { Checking } from '../checking.ts';
import { declarations } from '../checking.ts';
import { BOOLEAN, constantOn, type Domain, domainOf, type ValueSet } from './domains.ts';

export interface Variable {
  readonly key: string;
  /** As the editor wrote it. */
  readonly label: string;
  readonly domain: Domain;
  /** What the form accepts, when it says so. */
  readonly bounds: ValueSet & { readonly kind: 'interval' };
  /** The names that it reads. */
  readonly reads: readonly NameExpression[];
}

const ofCheckings = new WeakMap<object, Variables>();

/** One for all the checks of a programme. */
export function variablesOf(checking: Checking): Variables {
  const known = ofCheckings.get(checking.names) ?? new Variables(checking);
  ofCheckings.set(checking.names, known);
  return known;
}

export class Variables {
  readonly checking: Checking;
  private readonly ids = new Map<Symbol, number>();
  private readonly found = new Map<Expression, Variable | undefined>();
  private readonly windows: readonly string[];

  constructor(checking: Checking) {
    this.checking = checking;
    this.windows = declarations(checking, 'fenêtre').flatMap(({ name }) => (name ? [name.text] : []));
  }

  /** `undefined`: of a type whose values cannot be told apart here, or wrongly written. */
  of(expression: Expression): Variable | undefined {
    if (!this.found.has(expression)) this.found.set(expression, this.make(expression, 'when sure'));
    return this.found.get(expression);
  }

  /** Read by rows: amounts go by the cent there. */
  input(expression: Expression): Variable | undefined {
    return this.make(expression, 'all');
  }

  private make(expression: Expression, cents: 'all' | 'when sure'): Variable | undefined {
    const symbol = this.symbolOf(expression);
    const whole = cents === 'all' || isWholeCents(symbol);
    const domain = domainOf(this.checking.types.of(expression), this.windows, whole);
    return domain && this.variable(expression, domain, symbol);
  }

  /** A condition that is not taken apart: it holds or not. */
  opaque(expression: Expression): Variable | undefined {
    return this.variable(expression, BOOLEAN, undefined);
  }

  /** Two values that are compared: the first is smaller, equal or greater. */
  comparison(left: Expression, right: Expression): { variable: Variable; swapped: boolean } | undefined {
    const keys = [this.keyOf(left), this.keyOf(right)] as const;
    if (keys[0] === undefined || keys[1] === undefined || keys[0] === keys[1]) return undefined;
    const swapped = keys[0] > keys[1];
    const variable: Variable = {
      key: [...keys].sort().join(' <> '),
      label: `${this.textOf(left)} et ${this.textOf(right)}`,
      domain: { kind: 'named', names: ['<', '=', '>'], open: false },
      bounds: { kind: 'interval' },
      reads: namesIn([left, right]),
    };
    return { variable, swapped };
  }

  private variable(expression: Expression, domain: Domain, symbol: Symbol | undefined): Variable | undefined {
    const key = this.keyOf(expression);
    if (key === undefined) return undefined;
    const bounds = boundsOf(symbol, domain);
    return { key, label: this.textOf(expression), domain, bounds, reads: namesIn(expression) };
  }

  private symbolOf(expression: Expression): Symbol | undefined {
    return expression.kind === 'name' ? this.checking.names.resolve(expression) : undefined;
  }

  private textOf({ span }: Expression): string {
    return this.checking.sourceOf(span).replace(/\s+/g, ' ');
  }

  /** The same for two expressions that always have the same value; `undefined` when something is not known. */
  private keyOf(expression: Expression): string | undefined {
    if (expression.kind === 'name') {
      const symbol = this.checking.names.resolve(expression);
      return symbol && (symbol.kind === 'option' ? JSON.stringify(symbol.path) : String(this.idOf(symbol)));
    }
    let known = true;
    const write = (value: unknown): unknown => {
      if (typeof value === 'bigint') return String(value);
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(write);
      if ('kind' in value && value.kind === 'missing') known = false;
      if ('kind' in value && value.kind === 'name' && 'parts' in value) {
        const symbol = this.checking.names.resolve(value as NameExpression);
        if (!symbol) known = false;
        return symbol?.kind === 'option' ? symbol.path : symbol && this.idOf(symbol);
      }
      return Object.entries(value).flatMap(([key, part]) => (key === 'span' ? [] : [[key, write(part)]]));
    };
    const key = JSON.stringify(write(expression));
    return known ? key : undefined;
  }

  private idOf(symbol: Symbol): number {
    const id = this.ids.get(symbol) ?? this.ids.size;
    this.ids.set(symbol, id);
    return id;
  }
}

/** Answers are whole cents; so is what is rounded. */
function isWholeCents(symbol: Symbol | undefined): boolean {
  return symbol?.kind === 'champ' || (symbol?.kind === 'calcul' && symbol.node.rounding !== undefined);
}

function boundsOf(symbol: Symbol | undefined, domain: Domain): Variable['bounds'] {
  if (symbol?.kind !== 'champ') return { kind: 'interval' };
  const read = (bound: Expression | undefined): Decimal | undefined => bound && constantOn(bound, domain);
  const [from, to] = [read(symbol.node.minimum), read(symbol.node.maximum)];
  return { kind: 'interval', ...(from && { from }), ...(to && { to }) };
}
