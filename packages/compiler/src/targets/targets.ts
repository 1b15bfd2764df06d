/**
 * Every file of a generated package, each a pure function of the plan.
 */
import { portableRules } from '../plan/reasoning/portable.ts';
import type { Plan } from '../plan/plan.ts';
import { calculator } from './calculator/calculator.ts';
import { calendar, description, form } from './description/description.ts';
import { index, programme, server } from './package/package.ts';
import { validator } from './validator/validator.ts';

export interface Edition {
  /** Of the programme's package. */
  readonly version: string;
  /** Of everything that was generated: see `SEAL`. */
  readonly fingerprint: string;
}

/** Path in the package → text. */
export function generate(plan: Plan, { version, fingerprint }: Edition): ReadonlyMap<string, string> {
  return new Map([
    ['calculateur.ts', calculator(plan)],
    ['calendrier.ts', calendar(plan)],
    ['description.ts', description(plan, version, fingerprint)],
    ['formulaire.ts', form(plan)],
    ['index.ts', index(plan)],
    ['programme.ts', programme(plan)],
    ['regles.json', portableRules(plan)],
    ['serveur.ts', server(plan)],
    ['validateur.ts', validator(plan)],
  ]);
}
