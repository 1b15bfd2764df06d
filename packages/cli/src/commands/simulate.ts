/**
 * `guichet simulate`: what a situation gives, what is certain, what to ask next, and backwards.
 */
import {
  backwards,
  certain,
  inWords,
  interpret,
  mainAmounts,
  evaluationOf,
  questions,
  refusedForEver,
  resultType,
  type Asked,
  type Plan,
  type Scope,
} from '@guichet/compiler';
import { estRien, écrireBornes, écrireValeur, type TypeRésultat, type ValeurRésultat } from '@guichet/runtime';
import { UsageError } from '../programmes.ts';
import { findInput, findNode, unknownName, type Given } from '../situation/answers.ts';
import { readObjective } from '../situation/objective.ts';
import { readSituation, type SituationOptions } from '../situation/situation.ts';

export interface SimulateOptions extends SituationOptions {
  readonly chercher?: string | undefined;
  readonly objectif?: string | undefined;
}

export async function simulate(positionals: readonly string[], options: SimulateOptions): Promise<number> {
  const read = await readSituation(positionals, options);
  if (!read) return 1;
  const { plan, given } = read;
  if (options.chercher !== undefined) {
    console.log(search(plan, given, options.chercher, options.objectif ?? 'éligible'));
    return 0;
  }
  if (options.objectif !== undefined)
    throw new UsageError('--objectif va avec --chercher : dites aussi quelle réponse chercher.');
  const scope = interpret(plan, given);
  for (const line of [...results(plan, scope), ...certainty(plan, given, scope), ...next(plan, given)])
    console.log(line);
  return 0;
}

function results(plan: Plan, scope: Scope): readonly string[] {
  const { valeurs, conditions, messages, éligible } = evaluationOf(plan, scope);
  const failed = plan.conditions.filter(({ nom }) => conditions[nom] === false);
  return [
    `Éligible : ${écrireValeur(éligible, { genre: 'oui/non' })}`,
    ...failed.map(({ nom, bloquante }) => `  ${bloquante ? '✗' : '!'} ${messages[nom] ?? nom}`),
    ...plan.results.flatMap(({ nom, libellé, type }) => {
      const value = valeurs[nom];
      if (value === undefined || (estRien(value) && value.rien !== 'indéterminé')) return [];
      return [`${libellé} : ${said(value, type)}`];
    }),
  ];
}

/** What the rules do not say: between what, and why. */
function said(value: ValeurRésultat, type: TypeRésultat): string {
  if (!estRien(value) || value.rien !== 'indéterminé') return écrireValeur(value, type);
  const bounds = écrireBornes(value, type);
  return `indéterminé${bounds ? `, ${bounds}` : ''} (${value.raisons.join(' ; ')})`;
}

function certainty(plan: Plan, given: Given, scope: Scope): readonly string[] {
  const lines: string[] = [];
  const refusal = scope.nodes.get('éligible') === false ? undefined : refusedForEver(plan, given);
  if (scope.nodes.get('éligible') === false || refusal) {
    lines.push('Plus aucune réponse ne peut rendre ce projet éligible.');
    for (const { libellé } of refusal?.conditions ?? []) lines.push(`  ✗ ${libellé}`);
    if (!refusal && !refusedForEver(plan, given))
      lines[0] = 'Ce projet ne serait éligible qu’en changeant une réponse, ou en complétant une liste.';
  } else if (certain(plan, given, 'éligible') === true) lines.push('Ces réponses suffisent : le projet est éligible.');
  for (const name of mainAmounts(plan)) {
    const value = scope.nodes.get(name);
    const label = plan.results.find(({ nom }) => nom === name)?.libellé ?? name;
    if (typeof value === 'object' && 'n' in value) lines.push(`Ces réponses suffisent pour « ${label} ».`);
  }
  return lines;
}

/** The most deciding first. */
function next(plan: Plan, given: Given): readonly string[] {
  const about = (title: string, names: readonly string[]): readonly string[] => {
    const [first, ...others] = questions(plan, given, names);
    if (!first) return [];
    const label = (path: string): string => plan.inputs.find((input) => input.path === path)?.champ?.libellé ?? path;
    const rest = others.length > 0 ? ` (et ${others.length} autre${others.length > 1 ? 's' : ''})` : '';
    return [`${title} : ${label(first.path)} [${first.path}]${rest}`];
  };
  return [
    ...about('Question qui décide le plus de l’éligibilité', ['éligible']),
    ...about('Question qui décide le plus des montants', mainAmounts(plan)),
  ];
}

function search(plan: Plan, given: Given, name: string, objective: string): string {
  const variable = variableOf(plan, name);
  const path = variable.kind === 'answer' ? variable.path : variable.name;
  const type =
    plan.inputs.find((input) => input.path === path)?.type ?? plan.nodes.find((node) => node.name === path)?.type;
  const found = type && backwards(plan, given, variable, readObjective(plan, objective));
  if (!found || !type)
    throw new UsageError(`« ${name} » ne se cherche pas : choisissez un nombre, une date, un choix ou oui/non.`);
  const words = (verdict: 'always' | 'it depends'): string | undefined => inWords(found, verdict, resultType(type));
  const [always, depends] = [words('always'), words('it depends')];
  const lines = [
    always && `${objective} : ${path}, ${always}.`,
    depends && `Selon les autres réponses : ${path}, ${depends}.`,
    !always && !depends && `Aucune réponse à « ${path} » ne donne : ${objective}.`,
    !found.exact && 'Le calcul a été arrêté avant la fin : ce qui reste est donné comme dépendant des autres réponses.',
  ];
  return lines.filter(Boolean).join('\n');
}

function variableOf(plan: Plan, name: string): Asked {
  const input = findInput(plan, name);
  if (input?.list !== undefined) {
    const total = plan.nodes.find(
      ({ expr }) =>
        expr.op === 'aggregate' &&
        JSON.stringify(expr, (_, value: unknown) => (typeof value === 'bigint' ? 0 : value)).includes(
          `"${input.path}"`,
        ),
    );
    throw new UsageError(
      `« ${name} » est demandé pour chaque élément de la liste.${total ? ` Cherchez plutôt « ${total.name} ».` : ''}`,
    );
  }
  if (input) return { kind: 'answer', path: input.path };
  const node = findNode(plan, name);
  if (!node) throw new UsageError(unknownName(plan, name));
  return { kind: 'fixed', name: node.name };
}
