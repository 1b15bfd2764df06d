/**
 * How a value was reached, step by step, in French: the rule, the case, the row, the operands, the rounding, the source.
 */
import {
  estRien,
  écrireBornes,
  écrireNombre,
  écrireValeur,
  type Citation,
  type Nombre,
  type TypeRésultat,
} from '@guichet/runtime';
import { toRuntime } from '../evaluation.ts';
import { evaluate, type Scope } from '../interpreter.ts';
import { isNothing, type Value } from '../value.ts';
import { resultType } from '../lower/types.ts';
import { EXCEPTION, type Expr, type OverList, type Plan } from '../plan.ts';
import { bound } from '../reasoning/tranches.ts';
import { children } from '../reasoning/variables.ts';
import { add, compare, least, multiply, rational, type Rational } from '../rational.ts';
import { calledIn, formula, rounding } from './formula.ts';
import { kindOf } from './kinds.ts';

export interface Step {
  readonly text: string;
  readonly steps: readonly Step[];
}

/** `scope`: a situation already interpreted. What was explained once is not explained again. */
export function explain(plan: Plan, scope: Scope, name: string): Step {
  return new Explanation(plan, scope).node(name);
}

class Explanation {
  readonly #plan: Plan;
  readonly #scope: Scope;
  readonly #told = new Set<string>();

  constructor(plan: Plan, scope: Scope) {
    this.#plan = plan;
    this.#scope = scope;
  }

  node(name: string): Step {
    const input = this.#plan.inputs.find(({ path }) => path === name);
    const node = this.#plan.nodes.find((one) => one.name === name);
    const value = this.#scope.nodes.get(name);
    if (!node || value === undefined) return { text: name, steps: [] };
    if (input && !isNotAsked(value)) return this.#answer(name);
    const label = node.label || input?.champ?.libellé;
    const beside = label && !name.includes(EXCEPTION) ? ` (${label})` : '';
    const text = `${calledIn(this.#plan, name)} = ${write(value, resultType(node.type))}${beside}`;
    if (this.#told.has(name)) return { text: `${text}, comme plus haut`, steps: [] };
    this.#told.add(name);
    if (this.#scope.situation.fixed?.has(name)) return { text: `${text}, valeur donnée`, steps: [] };
    return { text, steps: [...this.steps(node.expr, resultType(node.type)), ...this.#sources(name)] };
  }

  steps(expr: Expr, hint: TypeRésultat | undefined): readonly Step[] {
    switch (expr.op) {
      case 'answer':
        return [this.#answer(expr.path)];
      case 'node':
        return [this.node(expr.name)];
      case 'under':
        return this.#under(expr, hint);
      case 'if':
        return this.#case(expr, hint);
      case 'tranches':
        return this.#tranches(expr, hint);
      case 'round':
        return [
          {
            text: `${rounding(expr, hint)} : ${this.#shown(expr.operand, hint)} donne ${this.#shown(expr, hint)}`,
            steps: this.steps(expr.operand, hint),
          },
        ];
      case 'unknown':
        return [{ text: `les règles ne le disent pas : ${expr.reason}`, steps: [] }];
      case 'and':
      case 'or':
      case 'all of':
        return expr.operands.map((operand) => this.#truth(operand));
      case 'compare':
      case 'between':
      case 'in':
      case 'contains':
      case 'not':
      case 'quantifier':
        return [this.#truth(expr)];
      case 'add':
      case 'subtract':
      case 'multiply':
      case 'divide':
      case 'cap':
      case 'aggregate':
      case 'shift':
      case 'date difference':
      case 'default':
      case 'negate':
      case 'days':
        return [
          {
            text: `${formula(this.#plan, expr, hint)} = ${write(this.#value(expr), hint ?? kindOf(this.#plan, expr) ?? NUMBER)}`,
            steps: this.#read(expr),
          },
        ];
      case 'constant':
      case 'not applicable':
      case 'item':
      case 'today':
      case 'law date':
      case 'knowledge date':
      case 'current window':
        return [];
      default:
        return expr satisfies never;
    }
  }

  #value(expr: Expr): Value {
    return evaluate(expr, this.#scope);
  }

  #shown(expr: Expr, hint: TypeRésultat | undefined): string {
    return write(this.#value(expr), kindOf(this.#plan, expr) ?? hint ?? NUMBER);
  }

  #answer(path: string): Step {
    const input = this.#plan.inputs.find((one) => one.path === path);
    const value = this.#value({ op: 'answer', path });
    const label = input?.champ?.libellé ?? path;
    const type = input && resultType(input.type);
    const said =
      input?.type.kind === 'list' && Array.isArray(value)
        ? count(value.length)
        : write(value, type ?? { genre: 'texte' });
    return {
      text: `${path} : ${said} (« ${label} »)`.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»'),
      steps: [],
    };
  }

  #under({ condition, operand }: Expr & { op: 'under' }, hint: TypeRésultat | undefined): readonly Step[] {
    const value = this.#value(condition);
    if (value === true || (isNothing(value) && value.nothing === 'indéterminé')) return this.steps(operand, hint);
    const why =
      isNothing(value) && value.nothing === 'non renseigné'
        ? 'on ne sait pas encore si cela s’applique'
        : 'ne s’applique pas';
    return [{ text: `${why} : ${formula(this.#plan, condition)}`, steps: this.#read(condition) }];
  }

  /** The case that holds; those that were passed over before it. */
  #case({ condition, then, otherwise }: Expr & { op: 'if' }, hint: TypeRésultat | undefined): readonly Step[] {
    const value = this.#value(condition);
    const text = formula(this.#plan, condition);
    const kept = (taken: Expr): readonly Step[] =>
      taken.op === 'constant' ? [{ text: `vaut ${this.#shown(taken, hint)}`, steps: [] }] : this.steps(taken, hint);
    if (value === true) return [{ text: `cas retenu : ${text}`, steps: this.#read(condition) }, ...kept(then)];
    if (value === false || isNotAsked(value))
      return [{ text: `cas écarté : ${text}`, steps: this.#read(condition) }, ...kept(otherwise)];
    const why =
      isNothing(value) && value.nothing === 'indéterminé' ? 'les règles ne disent pas si' : 'on ne sait pas encore si';
    return [{ text: `${why} : ${text}`, steps: this.#read(condition) }];
  }

  #truth(expr: Expr): Step {
    const value = this.#value(expr);
    const sign = value === true ? '✓' : value === false ? '✗' : isNothing(value) ? '?' : '=';
    const steps = this.#read(expr);
    if (expr.op === 'node' && steps.length === 1 && steps[0]) return { ...steps[0], text: `${sign} ${steps[0].text}` };
    const said = typeof value === 'boolean' ? '' : ` : ${this.#shown(expr, undefined)}`;
    return { text: `${sign} ${formula(this.#plan, expr)}${said}`, steps };
  }

  /** The answers and values that an expression reads itself. */
  #read(expr: Expr): readonly Step[] {
    const found = new Map<string, () => Step>();
    const visit = (one: Expr | OverList): void => {
      if (one.op === 'node') found.set(one.name, () => this.node(one.name));
      else if (one.op === 'answer') found.set(one.path, () => this.#answer(one.path));
      else for (const child of children(one)) visit(child);
    };
    visit(expr);
    return [...found.values()].map((step) => step());
  }

  #tranches(expr: Expr & { op: 'tranches' }, hint: TypeRésultat | undefined): readonly Step[] {
    const quantity = this.#value(expr.quantity);
    const title = `barème ${expr.mode} : ${formula(this.#plan, expr.quantity)} = ${this.#shown(expr.quantity, undefined)}`;
    const read = this.#read(expr.quantity);
    if (typeof quantity !== 'object' || !('n' in quantity)) return [{ text: title, steps: read }];
    const rows: Step[] = [];
    for (const { from, to, price } of expr.rows) {
      const [low, high] = [bound(from), to && bound(to)];
      if (compare(quantity, low) < 0) break;
      const reached = !high || compare(quantity, high) <= 0;
      if (expr.mode === 'au volume' && !reached) continue;
      const first =
        expr.mode === 'au volume' || compare(low, rational(1n)) < 0 ? rational(0n) : add(low, rational(-1n));
      const units = add(reached || !high ? quantity : least(quantity, high), rational(-first.n, first.d));
      rows.push(this.#row(units, low, high, price, hint));
      if (reached) break;
    }
    return [{ text: title, steps: [...read, ...rows] }];
  }

  #row(units: Rational, low: Rational, high: Rational | undefined, price: Expr, hint: TypeRésultat | undefined): Step {
    const value = this.#value(price);
    const tranche = high
      ? compare(low, high) === 0
        ? number(low)
        : `${number(low)} à ${number(high)}`
      : `${number(low)} et +`;
    const type = hint ?? { genre: 'montant' };
    const due = typeof value === 'object' && 'n' in value ? ` = ${write(multiply(units, value), type)}` : '';
    const steps = price.op === 'constant' ? [] : this.steps(price, hint);
    return { text: `ligne ${tranche} : ${number(units)} × ${write(value, type)}${due}`, steps };
  }

  #sources(name: string): readonly Step[] {
    const citations = [...this.#plan.results, ...this.#plan.conditions].find(({ nom }) => nom === name)?.sources ?? [];
    return citations.map((citation) => ({ text: this.#source(citation), steps: [] }));
  }

  #source({ source, mots, repère }: Citation): string {
    const title = this.#plan.sources.find(({ id }) => id === source)?.titre ?? source;
    return `source : ${title}${mots ? `, «\u00a0${mots}\u00a0»` : repère ? `, ${repère}` : ''}`;
  }
}

const NUMBER: TypeRésultat = { genre: 'décimal' };
const isNotAsked = (value: Value): boolean => isNothing(value) && value.nothing === 'sans objet';
const number = (value: Rational): string => écrireNombre(toRuntime(value) as Nombre);
const count = (length: number): string => `${écrireNombre(length)} élément${length > 1 ? 's' : ''}`;

function write(value: Value, type: TypeRésultat): string {
  if (Array.isArray(value)) return value.length === 0 ? 'rien' : value.map(String).join(', ');
  const said = toRuntime(value);
  if (!isNothing(value) || value.nothing !== 'indéterminé') return écrireValeur(said, type);
  const bounds = estRien(said) && said.rien === 'indéterminé' && écrireBornes(said, type);
  return bounds ? `indéterminé, ${bounds}` : 'indéterminé';
}
