/**
 * The answers worth trying: on both sides of every threshold and date of both versions, the smallest first.
 */
import { ajouterDurée, isoDe, jourDe, dateParis, type Champ, type Réponse } from '@guichet/runtime';
import { walk } from '../../plan/lower/order.ts';
import type { Expr, Input, Known, OverList, Plan } from '../../plan/plan.ts';
import type { Both } from './both.ts';
import { lengthsOf } from './lengths.ts';
import { turningPoints } from './reached.ts';

export interface Candidates {
  /** Of a question; for a list, none. */
  of(input: Input): readonly Réponse[];
  /** How many items a list may have, where rules count them. */
  lengths(list: Input): readonly number[];
  readonly instants: readonly number[];
}

export function candidatesOf({ before, after, sides }: Both): Candidates {
  const lengths = new Map(lengthsOf(after, wholeOf));
  for (const [path, own] of lengthsOf(before, wholeOf)) {
    const later = sides.before.renames.get(path) ?? path;
    lengths.set(
      later,
      [...new Set([...own, ...(lengths.get(later) ?? [])])].sort((a, b) => a - b),
    );
  }
  const thresholds = new Thresholds([before, after]);
  const known = new Map<string, readonly Réponse[]>();
  return {
    instants: thresholds.instants,
    lengths: ({ path }) => lengths.get(path) ?? [],
    of: (input) => {
      const found = known.get(input.path) ?? thresholds.answers(input);
      known.set(input.path, found);
      return found;
    },
  };
}

class Thresholds {
  readonly #numbers = new Set<number>([0, 1, 2]);
  readonly #ratios = new Set<number>([0, 100]);
  readonly #texts = new Set<string>();
  readonly #dates: readonly string[];
  readonly instants: readonly number[];

  constructor(plans: readonly Plan[]) {
    const dates = new Set<string>();
    const durations: { mois: number; jours: number }[] = [];
    const constant = (value: Known): void => {
      if (value.kind === 'number') this.#number(value);
      if (value.kind === 'duration') durations.push({ mois: value.months, jours: value.days });
      if (value.kind === 'text') {
        if (/^\d{4}-\d\d-\d\d/.test(value.value)) dates.add(value.value.slice(0, 10));
        else this.#texts.add(value.value);
      }
      if (value.kind === 'options') for (const option of value.values) this.#texts.add(option);
    };
    for (const plan of plans) {
      const read = (one: Expr | OverList): void => {
        constantsOf(one).forEach(constant);
        for (const point of turningPoints(one, plan)) this.#point(point);
      };
      for (const { expr } of plan.nodes) walk(expr, read);
      for (const { condition } of plan.deposits) if (condition) walk(condition, read);
    }
    this.instants = instantsOf(plans);
    for (const instant of this.instants) dates.add(dateParis(instant));
    this.#dates = around(dates, durations);
  }

  /** A threshold and what is beside it. */
  #number({ numerator, denominator }: Known & { kind: 'number' }): void {
    const value = Number(numerator) / Number(denominator);
    this.#ratios.add(value * 100);
    if (denominator === 1n) for (const step of [-1, 0, 1]) this.#numbers.add(Number(numerator) + step);
  }

  #point(value: number): void {
    this.#ratios.add(value * 100);
    for (const beside of [Math.floor(value), Math.ceil(value)])
      for (const step of [-1, 0, 1]) this.#numbers.add(beside + step);
  }

  answers({ type, champ }: Input): readonly Réponse[] {
    switch (type.kind) {
      case 'boolean':
        return [false, true];
      case 'integer':
        return whole(this.#numbers, champ, 100_000);
      case 'amount':
        return whole(new Set([...this.#numbers, 10_000, 1_000_000, 100_000_000]), champ, 999_999_999_999);
      case 'decimal':
        return decimals(this.#numbers);
      case 'rate':
        return decimals(new Set([...this.#ratios].flatMap((ratio) => [ratio - 1, ratio, ratio + 1])));
      case 'date':
        return this.#dates;
      case 'choice': {
        const ids = type.options.map(({ id }) => id);
        const other = ids.find((id) => !this.#texts.has(id));
        return ids.filter((id) => id === other || this.#texts.has(id));
      }
      case 'choices': {
        const ids = type.options.map(({ id }) => id);
        return [[], ...ids.map((id) => [id]), ids];
      }
      case 'file':
        return [[{ id: 'f', nom: 'pièce.pdf', type: 'application/pdf', taille: 1 }]];
      case 'text':
      case 'duration':
        return ['a'];
      case 'list':
        return [];
      default:
        return type satisfies never;
    }
  }
}

/** What a rule compares with, rather than what it multiplies by. */
function constantsOf(expr: Parameters<Parameters<typeof walk>[1]>[0]): readonly Known[] {
  const own = (operand: Expr): readonly Known[] => (operand.op === 'constant' ? [operand.value] : []);
  switch (expr.op) {
    case 'compare':
      return [...own(expr.left), ...own(expr.right)];
    case 'between':
      return [...own(expr.low), ...own(expr.high)];
    case 'in':
      return expr.members.flatMap(own);
    case 'cap':
      return own(expr.right);
    case 'shift':
      return own(expr.duration);
    case 'contains':
      return [{ kind: 'text', value: expr.option }];
    case 'tranches':
      return expr.rows.flatMap(({ from, to }) => (to ? [from, to] : [from]));
    case 'if':
      return [...own(expr.then), ...own(expr.otherwise)].filter(({ kind }) => kind !== 'text');
    case 'constant':
      return expr.value.kind === 'duration' || isDate(expr.value) ? [expr.value] : [];
    default:
      return [];
  }
}

/** The whole numbers among them. */
function wholeOf(expr: Parameters<typeof constantsOf>[0]): readonly number[] {
  return constantsOf(expr).flatMap((value) =>
    value.kind === 'number' && value.denominator === 1n ? [Number(value.numerator)] : [],
  );
}

function isDate(value: Known): boolean {
  return value.kind === 'text' && /^\d{4}-\d\d-\d\d/.test(value.value);
}

function bounds(champ: Champ | undefined, largest: number): { readonly least: number; readonly most: number } {
  const type = champ?.type;
  if (type?.genre !== 'entier' && type?.genre !== 'montant') return { least: 0, most: largest };
  return { least: type.minimum ?? 0, most: type.maximum ?? largest };
}

function whole(numbers: ReadonlySet<number>, champ: Champ | undefined, largest: number): readonly number[] {
  const { least, most } = bounds(champ, largest);
  return [...new Set([least, ...numbers])]
    .filter((each) => Number.isSafeInteger(each) && each >= least && each <= most)
    .sort((a, b) => a - b);
}

function decimals(numbers: ReadonlySet<number>): readonly string[] {
  return [...numbers]
    .filter((each) => each >= 0 && each < 1e12)
    .sort((a, b) => a - b)
    .map((each) => String(Number(each.toFixed(4))))
    .filter((text) => /^\d+(\.\d+)?$/.test(text));
}

/** The days beside each date, and those from which a delay reaches it. */
function around(dates: ReadonlySet<string>, durations: readonly { mois: number; jours: number }[]): readonly string[] {
  const found = new Set<string>(['2022-01-01']);
  const near = (date: string): void => {
    for (const step of [-1, 0, 1]) found.add(isoDe(jourDe(date) + step));
  };
  for (const date of dates) {
    near(date);
    for (const { mois, jours } of durations.slice(0, 20)) {
      near(ajouterDurée(date, { mois, jours }));
      near(ajouterDurée(date, { mois: -mois, jours: -jours }));
    }
  }
  return [...found].filter((date) => date >= '1900-01-01' && date <= '2199-12-31').sort();
}

/** The first and last seconds of periods, and those beside them. */
function instantsOf(plans: readonly Plan[]): readonly number[] {
  const edges = plans.flatMap(({ periods }) => periods.flatMap(({ début, fin }) => [début - 1, début, fin, fin + 1]));
  return [...new Set(edges)].sort((a, b) => a - b);
}
