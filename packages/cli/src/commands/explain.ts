/**
 * `guichet explain`: what a result is, and how it is reached, step by step.
 */
import {
  backwards,
  explain as explanation,
  inWords,
  interpret,
  mainAmounts,
  quantitiesOf,
  questions,
  resultType,
  type Plan,
  type Scope,
  type Step,
} from '@guichet/compiler';
import { UsageError } from '../programmes.ts';
import { findNode, unknownName, type Given } from '../situation/answers.ts';
import { readSituation, type SituationOptions } from '../situation/situation.ts';

export interface ExplainOptions extends SituationOptions {
  readonly résultat?: string | undefined;
}

export async function explain(positionals: readonly string[], options: ExplainOptions): Promise<number> {
  const read = await readSituation(positionals, options);
  if (!read) return 1;
  const { plan, given } = read;
  const scope = interpret(plan, given);
  for (const name of asked(plan, options.résultat)) {
    console.log(tree(explanation(plan, scope, name)));
    for (const line of [...missing(plan, given, name), ...whatWouldDo(plan, given, scope, name)]) console.log(line);
    console.log('');
  }
  return 0;
}

/** Without a name: whether the project is eligible, then the amounts that nothing else adds up. */
function asked(plan: Plan, name: string | undefined): readonly string[] {
  if (name === undefined) return ['éligible', ...mainAmounts(plan)];
  const node = findNode(plan, name);
  if (!node) throw new UsageError(unknownName(plan, name));
  return [node.name];
}

function tree({ text, steps }: Step, indent = ''): string {
  const children = steps.map((step, rank) => {
    const last = rank === steps.length - 1;
    return `${indent}${last ? '└ ' : '├ '}${tree(step, `${indent}${last ? '  ' : '│ '}`)}`;
  });
  return [text, ...children].join('\n');
}

function missing(plan: Plan, given: Given, name: string): readonly string[] {
  const needed = questions(plan, given, [name]);
  if (needed.length === 0) return [];
  const lines = needed.map(
    ({ path }) => `  ${path} : ${plan.inputs.find((input) => input.path === path)?.champ?.libellé ?? ''}`,
  );
  return [`Il manque ${lines.length > 1 ? 'ces réponses' : 'cette réponse'} :`, ...lines];
}

/** For a condition that is not met: one answer changed, which would do? */
function whatWouldDo(plan: Plan, given: Given, scope: Scope, name: string): readonly string[] {
  if (scope.nodes.get(name) !== false) return [];
  const failed =
    name === 'éligible'
      ? plan.conditions.filter(({ nom, bloquante }) => bloquante && scope.nodes.get(nom) === false)
      : [];
  if (failed.length > 1) return [];
  const goal = failed[0]?.nom ?? name;
  const lines = quantitiesOf(plan, { op: 'node', name: goal }).flatMap((variable) => {
    const path = variable.kind === 'answer' ? variable.path : variable.name;
    const type =
      plan.inputs.find((input) => input.path === path)?.type ?? plan.nodes.find((node) => node.name === path)?.type;
    const found = type && backwards(plan, given, variable, { op: 'node', name: goal });
    const words = found && type && inWords(found, 'always', resultType(type));
    return words ? [`  ${path} : ${words}`] : [];
  });
  return lines.length > 0 ? ['Elle tiendrait, les autres réponses restant les mêmes, avec :', ...lines] : [];
}
