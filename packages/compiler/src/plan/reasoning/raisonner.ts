/**
 * Reasoning for portals: the rules of one programme, as data → answers in the runtime's words. Bundled with its rules,
 * it is a module of the generated package.
 */
import type { Certitude, Contexte, Raisonnement, Recherche, Réponses } from '@guichet/runtime';
import { situation, written } from '../evaluation.ts';
import { interpret, type Scope } from '../interpreter.ts';
import { isNothing, type Value } from '../value.ts';
import { resultType } from '../lower/types.ts';
import { ELIGIBLE, type Expr, type Plan, type PlanCondition, type PlanType } from '../plan.ts';
import { Abstract } from './abstract.ts';
import { backwards, type Asked } from './backwards.ts';
import { boxOf, type Known } from './box.ts';
import { certain, refusedForEver } from './certainty.ts';
import { mending, readByAll } from './mending.ts';
import { rulesFrom } from './portable.ts';
import { isAsked, questions } from './questions.ts';
import { mainAmounts, quantitiesOf } from './reads.ts';
import { inWords } from './words.ts';

export function raisonner(data: unknown): Raisonnement {
  const plan = rulesFrom(data);
  const amounts = mainAmounts(plan);
  return {
    certitude: (réponses, contexte) => certitude(plan, amounts, réponses, contexte),
    questions: (réponses, contexte) => {
      const known = situation(plan, réponses, contexte);
      const paths = [[ELIGIBLE], amounts].flatMap((names) => questions(plan, known, names).map(({ path }) => path));
      return [...new Set(paths)];
    },
    chercher: (réponses, contexte) => recherches(plan, { op: 'node', name: ELIGIBLE }, réponses, contexte),
    montants: amounts,
    obtenir: ({ nom, auMoins }, réponses, contexte) => {
      const goal = atLeast(nom, auMoins);
      const { yes, ...others } = new Abstract(plan, boxOf(plan, situation(plan, réponses, contexte))).value(goal);
      const sure = !others.no && !others.unanswered && !others.notApplicable && others.reasons.length === 0;
      return { atteint: yes ? (sure ? true : null) : false, recherches: recherches(plan, goal, réponses, contexte) };
    },
  };
}

function atLeast(name: string, cents: number): Expr {
  const value: Expr = { op: 'constant', value: { kind: 'number', numerator: BigInt(cents), denominator: 1n } };
  return { op: 'compare', comparison: '≥', left: { op: 'node', name }, right: value };
}

function certitude(plan: Plan, amounts: readonly string[], réponses: Réponses, contexte: Contexte): Certitude {
  const known = situation(plan, réponses, contexte);
  const scope = interpret(plan, known);
  const refusal = refusedForEver(plan, known, REFUSAL);
  const eligible = certain(plan, known, ELIGIBLE);
  const decide = (name: string, read: Iterable<string>): readonly string[] =>
    mending(plan, name, read, { réponses, contexte, ...REFUSAL });
  return {
    éligible: refusal ? false : eligible === true ? true : null,
    refus: (refusal?.conditions ?? []).map((condition) => ({
      nom: condition.nom,
      message: message(condition, scope),
      réponses: decide(condition.nom, condition.champs),
    })),
    ensemble: refusal?.conditions.length === 0 ? decide(ELIGIBLE, readByAll(plan.conditions)) : [],
    montants: amounts.filter((name) => isNumber(scope.nodes.get(name)) && certain(plan, known, name) !== undefined),
  };
}

/** The programme's own message, unless it shows values that are not known yet. */
function message({ message: template, libellé }: PlanCondition, scope: Scope): string {
  const text = written(template, scope);
  return text.includes('non renseigné') ? libellé : text;
}

const isNumber = (value: Value | undefined): boolean => typeof value === 'object' && !isNothing(value) && 'n' in value;

/** Those that are asked for sure, as far as the answers go. */
function asked(plan: Plan, known: Known, goal: Expr): readonly Asked[] {
  const abstract = new Abstract(plan, boxOf(plan, known));
  return quantitiesOf(plan, goal).filter((one) => one.kind === 'fixed' || isAsked(abstract, one.path));
}

/** In a browser, between two answers: little work. */
const WORK = 200;
const REFUSAL = { work: 40, later: true };

function recherches(plan: Plan, goal: Expr, réponses: Réponses, contexte: Contexte): readonly Recherche[] {
  const known = situation(plan, réponses, contexte);
  return asked(plan, known, goal).flatMap((one) => recherche(plan, one, known, goal));
}

function recherche(plan: Plan, asked: Asked, known: Known, goal: Expr): readonly Recherche[] {
  const { nom, libellé, type } = described(plan, asked);
  if (!type || !['integer', 'amount', 'date'].includes(type.kind)) return [];
  if (asked.kind === 'answer' && plan.inputs.find(({ path }) => path === asked.path)?.champ?.simulé === false)
    return [];
  const found = backwards(plan, known, asked, goal, WORK);
  // Where every answer leads to the same, there is nothing to look for.
  if (!found || found.outcomes.length < 2) return [];
  const words = (verdict: 'always' | 'it depends'): string | null => inWords(found, verdict, resultType(type)) ?? null;
  return [{ nom, libellé, toujours: words('always'), selonLeReste: words('it depends') }];
}

function described(
  plan: Plan,
  asked: Asked,
): { readonly nom: string; readonly libellé: string; readonly type: PlanType | undefined } {
  if (asked.kind === 'answer') {
    const input = plan.inputs.find(({ path }) => path === asked.path);
    return { nom: asked.path, libellé: input?.champ?.libellé ?? asked.path, type: input?.type };
  }
  const node = plan.nodes.find(({ name }) => name === asked.name);
  return { nom: asked.name, libellé: node?.label ?? asked.name, type: node?.type };
}
