/**
 * What one generated calculator has in scope: the runtime functions that it uses, its identifiers, how answers are read.
 */
import * as runtime from '@guichet/runtime';
import type { Input, Plan } from '../../plan/plan.ts';
import { call, identifier, member, optionalMember, ts, type Code } from '../typescript/code.ts';
import { Names } from '../typescript/names.ts';

const LOCALS = [
  'réponses',
  'contexte',
  '_contexte',
  'calculer',
  'Réponses',
  'Valeurs',
  'Calcul',
  'FENÊTRES',
  'Fenêtre',
  'élément',
  'éléments',
  'conditions',
  'Contexte',
  'Nombre',
  'Valeur',
  'Durée',
  'CléCumul',
  'CléUnicité',
  'DemandeCalculée',
  'LigneÉtat',
  'FichierJoint',
  'NomCondition',
];

export class CalculatorFile {
  readonly names = new Names([...Object.keys(runtime), ...LOCALS]);
  readonly #used = new Set<string>();
  #readsContext = false;
  readonly #inputs: ReadonlyMap<string, Input>;
  readonly #named: ReadonlySet<string>;

  /** `named`: paths of the answers that are read into a constant of their own. */
  constructor(plan: Plan, named: ReadonlySet<string>) {
    this.#inputs = new Map(plan.inputs.map((input) => [input.path, input]));
    this.#named = named;
  }

  /** The name of a runtime function, imported because it is used. */
  runtime(name: string): string {
    this.#used.add(name);
    return name;
  }

  /** The instant of evaluation; whether a rule reads it decides the name of the parameter. */
  context(): Code {
    this.#readsContext = true;
    return identifier('contexte');
  }

  parameter(): Code {
    return identifier(this.#readsContext ? 'contexte' : '_contexte');
  }

  imports(): readonly string[] {
    return [...this.#used].sort();
  }

  answer(path: string): Code {
    return this.#named.has(path) ? identifier(this.names.of(path)) : this.read(path);
  }

  /** `lu(réponses.hôpital?.DPI?.montant)` */
  read(path: string): Code {
    const input = this.input(path);
    return this.#typed(input, access(identifier('réponses'), input.names));
  }

  itemAnswer(path: string, item: Code | undefined): Code {
    const input = this.input(path);
    return this.#typed(input, access(item ?? identifier('élément'), input.names));
  }

  input(path: string): Input {
    const input = this.#inputs.get(path);
    if (!input) throw new Error(`No question at ${path}`);
    return input;
  }

  #typed({ type }: Input, code: Code): Code {
    const read = type.kind === 'decimal' ? 'luDécimal' : type.kind === 'rate' ? 'luTaux' : 'lu';
    return call(this.runtime(read), code);
  }
}

function access(root: Code, names: readonly string[]): Code {
  return names.reduce((code, name, rank) => ts`${code}${rank === 0 ? member(name) : optionalMember(name)}`, root);
}
