/**
 * One programme and one situation of it: what `explain` and `simulate` start from.
 */
import { compile, type Plan } from '@guichet/compiler';
import { report } from '../commands/check.ts';
import { UsageError, findProgrammes } from '../programmes.ts';
import { readAnswers, type Given } from './answers.ts';

export interface SituationOptions {
  readonly avec?: readonly string[] | undefined;
  readonly le?: string | undefined;
}

/** `undefined` where the programme has errors, which are then reported. */
export async function readSituation(
  positionals: readonly string[],
  { avec = [], le }: SituationOptions,
): Promise<{ readonly plan: Plan; readonly given: Given } | undefined> {
  const folders = positionals.filter((one) => !one.includes('='));
  const [programme, ...others] = await findProgrammes(folders);
  if (!programme || others.length > 0)
    throw new UsageError('Donnez un seul programme : guichet simulate programmes/esms-numerique --avec taille=46');
  const { plan, ...compilation } = compile(programme.files, programme.version);
  if (!plan) {
    report(programme, compilation);
    return undefined;
  }
  return { plan, given: readAnswers(plan, [...avec, ...positionals.filter((one) => one.includes('='))], le) };
}
