/**
 * One situation under both versions: what each makes of the same answers. Answers are in the words of the later version;
 * what it calls otherwise is translated for the earlier one.
 */
import { cheminChamp, type Réponse, type Réponses, type TypeRésultat, type ValeurRésultat } from '@guichet/runtime';
import { situation, toRuntime } from '../../plan/evaluation.ts';
import { evaluate, interpret, type Scope } from '../../plan/interpreter.ts';
import { UNANSWERED } from '../../plan/value.ts';
import { resultType } from '../../plan/lower/types.ts';
import { liveNodes, walk } from '../../plan/lower/order.ts';
import { ELIGIBLE, type Expr, type Input, type Plan } from '../../plan/plan.ts';
import { optionKey } from '../canonical.ts';
import type { Sides } from '../pairing.ts';

export interface Cas {
  readonly réponses: Réponses;
  /** Seconds since 1970. */
  readonly instant: number;
}

/** What is compared: a result, a condition, a changed value, whether one is eligible, whether a deposit is open. */
export interface Target {
  readonly nom: string;
  readonly libellé: string;
  readonly nature: 'résultat' | 'condition' | 'valeur' | 'éligible' | 'dépôt';
  readonly type: TypeRésultat;
}

export const DEPOSIT = '@dépôt';

export interface Values {
  readonly before: ValeurRésultat;
  readonly after: ValeurRésultat;
}

export class Both {
  readonly before: Plan;
  readonly after: Plan;
  readonly sides: Sides;
  /** Questions of both versions, each once. */
  readonly inputs: readonly Input[];
  readonly targets: readonly Target[];
  /** Later name → earlier name, of what both have. */
  readonly names = new Map<string, string>();
  readonly #paths = new Map<string, string>();
  readonly #options = new Map<string, string>();

  /** `subjects`: names of values that changed, in the later version. */
  constructor(sides: Sides, subjects: ReadonlySet<string>) {
    this.sides = sides;
    this.before = sides.before.plan;
    this.after = sides.after.plan;
    const { renames } = sides.before;
    const kinds = new Map(this.after.inputs.map(({ path, type }) => [path, type.kind]));
    for (const { path, type } of this.before.inputs) {
      const later = renames.get(path) ?? path;
      // What is answered otherwise is another question.
      if ((kinds.get(later) ?? type.kind) === type.kind) this.#paths.set(later, path);
    }
    for (const [name, later] of renames)
      if (name.startsWith(optionKey(''))) this.#options.set(later, name.slice(optionKey('').length));
    for (const { name } of this.before.nodes) this.names.set(renames.get(name) ?? name, name);
    const own = new Set(this.after.inputs.map(({ path }) => path));
    this.inputs = [
      ...this.after.inputs,
      ...this.before.inputs
        .filter(({ path }) => !own.has(renames.get(path) ?? path))
        .map((input) => ({ ...input, ...(input.list && { list: renames.get(input.list) ?? input.list }) })),
    ].filter(({ path }) => !path.startsWith('@'));
    this.targets = targetsOf(this, subjects);
  }

  translated(réponses: Réponses): Réponses {
    const found: Record<string, Réponse> = {};
    for (const [path, réponse] of Object.entries(réponses)) {
      const earlier = this.#paths.get(cheminChamp(path));
      const item = /\[([^\]]*)\]/.exec(path)?.[1];
      if (earlier !== undefined)
        found[item === undefined ? earlier : earlier.replace('[]', `[${item}]`)] = this.#option(réponse);
    }
    return found;
  }

  #option(réponse: Réponse): Réponse {
    if (this.#options.size === 0) return réponse;
    if (typeof réponse === 'string') return this.#options.get(réponse) ?? réponse;
    return Array.isArray(réponse)
      ? (réponse.map((each) => (typeof each === 'string' ? (this.#options.get(each) ?? each) : each)) as Réponse)
      : réponse;
  }

  scopes({ réponses, instant }: Cas): { readonly before: Scope; readonly after: Scope } {
    return {
      before: interpret(this.before, situation(this.before, this.translated(réponses), { instant })),
      after: interpret(this.after, situation(this.after, réponses, { instant })),
    };
  }

  /** One version, with answers in its own words. */
  own(version: 'before' | 'after', { réponses, instant }: Cas): Scope {
    return interpret(this[version], situation(this[version], réponses, { instant }));
  }

  /** The earlier version's question, as the later one calls it; `path` may be in an item. */
  later(path: string): string {
    const later = this.sides.before.renames.get(cheminChamp(path)) ?? cheminChamp(path);
    const item = /\[([^\]]*)\]/.exec(path)?.[1];
    return item === undefined ? later : later.replace('[]', `[${item}]`);
  }

  /** Both values of each target. */
  evaluate(cas: Cas): ReadonlyMap<string, Values> {
    const { before, after } = this.scopes(cas);
    return new Map(
      this.targets.map((target) => [
        target.nom,
        {
          before: valueOf(this.before, before, target, this.names.get(target.nom) ?? target.nom),
          after: valueOf(this.after, after, target, target.nom),
        },
      ]),
    );
  }

  /** Questions that a target reads in either version, in the later one's words. */
  read(target: Target): ReadonlySet<string> {
    const { renames } = this.sides.before;
    const own = (plan: Plan, name: string): readonly string[] => {
      const nodes = restricted(plan, name).nodes;
      const conditions = name === DEPOSIT ? plan.deposits.flatMap(({ condition }) => condition ?? []) : [];
      return [...nodes.map(({ expr }) => expr), ...conditions].flatMap(answersIn);
    };
    return new Set([
      ...own(this.after, target.nom),
      ...own(this.before, this.names.get(target.nom) ?? target.nom).map((path) => renames.get(path) ?? path),
    ]);
  }

  /** The same for one target, without computing the rest. */
  only(target: Target): (cas: Cas) => Values {
    const [before, after] = [
      restricted(this.before, this.names.get(target.nom) ?? target.nom),
      restricted(this.after, target.nom),
    ];
    return ({ réponses, instant }) => {
      const old = interpret(before, situation(before, this.translated(réponses), { instant }));
      const recent = interpret(after, situation(after, réponses, { instant }));
      return {
        before: valueOf(before, old, target, this.names.get(target.nom) ?? target.nom),
        after: valueOf(after, recent, target, target.nom),
      };
    };
  }
}

function answersIn(expr: Expr): readonly string[] {
  const paths: string[] = [];
  walk(expr, (one) => {
    if (one.op === 'answer' || one.op === 'item') paths.push(one.path);
  });
  return paths;
}

function restricted(plan: Plan, name: string): Plan {
  const exprs = plan.deposits.flatMap(({ condition }) => condition ?? []);
  return { ...plan, nodes: liveNodes(plan.nodes, name === DEPOSIT ? [] : [name], name === DEPOSIT ? exprs : []) };
}

function targetsOf({ before, after, names }: Both, subjects: ReadonlySet<string>): readonly Target[] {
  const results = after.results.map(({ nom, libellé, type }): Target => ({ nom, libellé, nature: 'résultat', type }));
  const truth = { genre: 'oui/non' } as const;
  const conditions = after.conditions.map(({ nom, libellé }): Target => ({
    nom,
    libellé,
    nature: 'condition',
    type: truth,
  }));
  const known = new Set([...results, ...conditions].map(({ nom }) => nom));
  const values = after.nodes
    .filter(({ name, label }) => subjects.has(name) && !known.has(name) && label !== '')
    .map(({ name, label, type }): Target => ({ nom: name, libellé: label, nature: 'valeur', type: resultType(type) }));
  return [
    ...[...results, ...conditions, ...values].filter(({ nom }) => names.has(nom)),
    { nom: ELIGIBLE, libellé: 'Éligible', nature: 'éligible', type: truth },
    ...(before.deposits.length > 0 && after.deposits.length > 0
      ? [{ nom: DEPOSIT, libellé: 'Dépôt ouvert', nature: 'dépôt', type: truth } as const]
      : []),
  ];
}

function valueOf(plan: Plan, scope: Scope, target: Target, name: string): ValeurRésultat {
  if (target.nature === 'dépôt') return depositOpen(plan, scope);
  return toRuntime(scope.nodes.get(name) ?? UNANSWERED);
}

function depositOpen({ periods, deposits }: Plan, scope: Scope): boolean {
  const { instant } = scope.situation;
  return deposits.some(({ period, condition }) => {
    const dates = periods.find(({ nom }) => nom === period);
    if (!dates || instant < dates.début || instant > dates.fin) return false;
    const accepted = condition ? evaluate(condition, scope) : true;
    return accepted === true || (typeof accepted === 'object' && 'reasons' in accepted);
  });
}
