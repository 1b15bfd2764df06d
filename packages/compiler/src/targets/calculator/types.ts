/**
 * The types of a programme's answers and values.
 */
import type { Input, Plan, PlanNode, PlanType } from '../../plan/plan.ts';
import {
  documented,
  group,
  identifier,
  key,
  lines,
  string,
  ts,
  typeMembers,
  union,
  type Code,
} from '../typescript/code.ts';

/** Answers as one object. All are optional: a partial answer is an answer. */
export function answersInterface(plan: Plan): Code {
  return documented(
    'Les réponses d’un candidat. Les montants sont en centimes, les dates en AAAA-MM-JJ, les taux en pour cent (« 12.5 »).',
    ts`export interface Réponses ${typeMembers(members(tree(plan.inputs.filter(({ list }) => !list)), plan))}`,
  );
}

type Tree = Map<string, Tree | Input>;

function tree(inputs: readonly Input[]): Tree {
  const root: Tree = new Map();
  for (const input of inputs) {
    let branch = root;
    for (const name of input.names.slice(0, -1)) {
      const next = branch.get(name);
      const child: Tree = next instanceof Map ? next : new Map();
      branch.set(name, child);
      branch = child;
    }
    branch.set(input.names.at(-1) ?? '', input);
  }
  return root;
}

function members(branch: Tree, plan: Plan): readonly Code[] {
  return [...branch].map(([name, child]) => {
    if (child instanceof Map) return ts`readonly ${key(name)}?: ${typeMembers(members(child, plan))} | undefined`;
    return documented(child.champ?.libellé ?? '', ts`readonly ${key(name)}?: ${answerType(child, plan)} | undefined`);
  });
}

function answerType(input: Input, plan: Plan): Code {
  switch (input.type.kind) {
    case 'boolean':
      return identifier('boolean');
    case 'integer':
    case 'amount':
      return identifier('number');
    case 'decimal':
    case 'rate':
    case 'date':
    case 'text':
    case 'duration':
      return identifier('string');
    case 'choice':
      return union(input.type.options.map(({ id }) => string(id)));
    case 'choices':
      return group('readonly (', [union(input.type.options.map(({ id }) => string(id)))], ')[]', false, '');
    case 'file':
      return ts`readonly FichierJoint[]`;
    case 'list': {
      const fields = plan.inputs.filter(({ list }) => list === input.path);
      return ts`readonly ${typeMembers([ts`readonly id?: string | undefined`, ...members(tree(fields), plan)])}[]`;
    }
    default:
      return input.type satisfies never;
  }
}

/** The type of what a rule gives, in the calculator. */
export function valueType(type: PlanType): Code {
  switch (type.kind) {
    case 'boolean':
      return identifier('boolean');
    case 'integer':
    case 'decimal':
    case 'amount':
    case 'rate':
      return identifier('Nombre');
    case 'duration':
      return identifier('Durée');
    case 'date':
    case 'text':
    case 'choice':
    case 'choices':
    case 'file':
    case 'list':
      return identifier('string');
    default:
      return type satisfies never;
  }
}

export function valuesInterface(plan: Plan, nodes: ReadonlyMap<string, PlanNode>): Code {
  const fields = plan.results.map(({ nom, libellé }) => {
    const node = nodes.get(nom);
    return documented(libellé, ts`readonly ${key(nom)}: Valeur<${valueType(node?.type ?? { kind: 'text' })}>`);
  });
  return documented(
    'Ce que le programme calcule. Les montants sont en centimes, les taux des rapports (70 % est 7/10).',
    ts`export type Valeurs = ${typeMembers(fields)};`,
  );
}

export function conditionNames(plan: Plan): Code {
  return lines([ts`export type NomCondition = ${union(plan.conditions.map(({ nom }) => string(nom)))};`]);
}
