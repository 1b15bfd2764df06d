/** A sum that is paid must be whole cents: `montant × taux` says how it is rounded, or the checker asks. */
import type { DomainNode, Expression, Node, ScheduleNode } from '../1-syntax/tree.ts';
import { isWhole } from '../1-syntax/values.ts';
import { related } from '../diagnostics/related.ts';
import { type Checking, declarations } from './checking.ts';

export function checkRounding(checking: Checking): void {
  for (const schedule of declarations(checking, 'échéancier')) {
    const domains = schedule.perDomain ? checking.declared.domains.map(({ node }) => node) : [undefined];
    for (const domain of domains) new Search(checking, schedule).follow(schedule.of, domain);
  }
}

/** Follows what a paid amount is made of, down to the operation that leaves fractions of a cent. */
class Search {
  private readonly checking: Checking;
  private readonly seen = new Set<object>();

  private readonly schedule: ScheduleNode;

  constructor(checking: Checking, schedule: ScheduleNode) {
    this.checking = checking;
    this.schedule = schedule;
  }

  private report({ span }: Node, scale?: boolean): void {
    this.checking.report('E010', span, { scale }, related('Il est versé ici.', this.schedule.of));
  }

  follow(expression: Expression | undefined, domain?: DomainNode): void {
    if (!expression) return;
    switch (expression.kind) {
      case 'name':
        return this.followName(expression, domain);
      case 'binary':
        return this.followOperation(expression, domain);
      case 'negate':
        return this.follow(expression.operand, domain);
      case 'cap':
        this.follow(expression.operand, domain);
        return this.follow(expression.ceiling, domain);
      case 'default':
        this.follow(expression.operand, domain);
        return this.follow(expression.fallback, domain);
      case 'if':
        this.follow(expression.then, domain);
        return this.follow(expression.otherwise, domain);
      case 'select':
        for (const { value } of expression.cases) this.follow(value, domain);
        return;
      case 'versions':
        for (const { value } of expression.versions) this.follow(value, domain);
        return;
      case 'aggregate':
        for (const operand of expression.operands) this.follow(operand, domain);
        return;
      case 'amount':
        if (!isCents(expression)) this.report(expression);
        return;
      default:
        return;
    }
  }

  private followName(expression: Extract<Expression, { kind: 'name' }>, domain?: DomainNode): void {
    const symbol = this.checking.names.resolve(expression, domain);
    if (!symbol || !('node' in symbol) || this.seen.has(symbol.node)) return;
    this.seen.add(symbol.node);
    if (symbol.kind === 'calcul' && !symbol.node.rounding)
      for (const { value } of [...symbol.node.cases, ...symbol.node.exceptions]) this.follow(value);
    if (symbol.kind !== 'barème' || symbol.node.rounding) return;
    // Cells are prices: multiplied by whole quantities they stay whole.
    for (const { rows } of [symbol.node, ...symbol.node.versions.map(({ scale }) => scale)])
      for (const { cells } of rows) for (const cell of cells) this.follow(cell);
    const input = symbol.node.inputs[0];
    if (symbol.node.mode !== 'forfait' && input && !['entier', 'erreur'].includes(this.checking.types.of(input).kind)) {
      this.report(symbol.node.name ?? symbol.node, true);
    }
  }

  private followOperation(expression: Extract<Expression, { kind: 'binary' }>, domain?: DomainNode): void {
    const { operator, left, right } = expression;
    if (operator === '+' || operator === '−') {
      this.follow(left, domain);
      return this.follow(right, domain);
    }
    if (operator === '÷') return this.report(expression);
    if (operator !== '×') return;
    const [a, b] = [left, right].map((side) => this.checking.types.of(side, domain).kind);
    if (a === 'erreur' || b === 'erreur') return;
    const amount = a === 'montant' ? left : right;
    if ((a === 'montant' ? b : a) !== 'entier') return this.report(expression);
    this.follow(amount, domain);
  }
}

function isCents({ value }: Extract<Expression, { kind: 'amount' }>): boolean {
  return value.decimals <= 2 || isWhole({ digits: value.digits, decimals: value.decimals - 2 });
}
