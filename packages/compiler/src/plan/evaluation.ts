/**
 * The reference evaluation: answers as they are stored → what the interpreter says of them, in the shape that every
 * generated programme gives. Targets must give the same.
 */
import {
  NON_RENSEIGNÉ,
  SANS_OBJET,
  cheminItem,
  dateParis,
  fraction,
  indéterminé,
  écrireValeur,
  type Contexte,
  type Nombre,
  type Réponse,
  type Réponses,
  type ValeurRésultat,
  type Évaluation,
} from '@guichet/runtime';
import { evaluate, type Scope, type Situation } from './interpreter.ts';
import { NOT_APPLICABLE, UNANSWERED, isNothing, type Item, type Value } from './value.ts';
import { ELIGIBLE, type Expr, type Input, type Plan, type PlanType, type Template } from './plan.ts';
import { rational, type Rational } from './rational.ts';

export function situation(plan: Plan, réponses: Réponses, contexte: Contexte): Situation {
  const answers = new Map<string, Value>();
  for (const input of plan.inputs) {
    if (input.list !== undefined) continue;
    const réponse = réponses[input.path];
    if (réponse === undefined) continue;
    answers.set(
      input.path,
      input.type.kind === 'list'
        ? items(plan, input, réponse as readonly string[], réponses)
        : answerValue(input.type, réponse),
    );
  }
  return { answers, ...daysOf(contexte) };
}

/** The instant of evaluation, with its days in Paris. */
export function daysOf({ instant, droit = instant, connaissance = instant }: Contexte): Omit<Situation, 'answers'> {
  return { instant, today: dateParis(instant), law: dateParis(droit), knowledge: dateParis(connaissance) };
}

function items(plan: Plan, list: Input, ids: readonly string[], réponses: Réponses): readonly Item[] {
  const fields = plan.inputs.filter((input) => input.list === list.path);
  return ids.map((id) => {
    const item = new Map<string, Value>();
    for (const field of fields) {
      const réponse = réponses[cheminItem(field.path, id)];
      if (réponse !== undefined) item.set(field.path, answerValue(field.type, réponse));
    }
    return item;
  });
}

/** What is stored of an answer → what rules read. */
export function answerValue(type: PlanType, réponse: Réponse): Value {
  if (réponse === '') return UNANSWERED;
  switch (type.kind) {
    case 'boolean':
      return réponse as boolean;
    case 'integer':
    case 'amount':
      return rational(BigInt(réponse as number));
    case 'decimal':
      return decimal(réponse as string);
    case 'rate': {
      const percent = decimal(réponse as string);
      return rational(percent.n, percent.d * 100n);
    }
    case 'date':
    case 'text':
    case 'duration':
    case 'choice':
      return réponse as string;
    case 'choices':
      return réponse as readonly string[];
    case 'file':
    case 'list':
      return (réponse as readonly unknown[]).map(String);
    default:
      return type satisfies never;
  }
}

function decimal(text: string): Rational {
  const [whole = '0', fractional = ''] = text.split('.');
  return rational(BigInt(whole + fractional), 10n ** BigInt(fractional.length));
}

// ── What the interpreter says, in the runtime's words ───────────────────────────────────────────────────────────

export function evaluationOf(plan: Plan, scope: Scope): Évaluation {
  const read = (name: string): ValeurRésultat => toRuntime(scope.nodes.get(name) ?? UNANSWERED);
  const conditions = Object.fromEntries(plan.conditions.map(({ nom }) => [nom, read(nom) as boolean]));
  return {
    valeurs: Object.fromEntries(plan.results.map(({ nom }) => [nom, read(nom)])),
    conditions,
    messages: Object.fromEntries(
      plan.conditions
        .filter(({ nom }) => conditions[nom] === false)
        .map(({ nom, message }) => [nom, written(message, scope)]),
    ),
    éligible: read(ELIGIBLE) as boolean,
    visibles: Object.fromEntries(plan.visibilities.flatMap((visibility) => visible(visibility, scope))),
  };
}

export function written({ parts }: Template, scope: Scope): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : écrireValeur(toRuntime(evaluate(part.expr, scope)), part.type)))
    .join('');
}

/** Items are named by their rank: the interpreter does not know their ids. */
function visible(
  { key, condition, list }: Plan['visibilities'][number],
  scope: Scope,
): readonly (readonly [string, boolean])[] {
  if (list === undefined) return [[key, asked(evaluate(condition, scope))]];
  const value = scope.situation.answers.get(list);
  if (!Array.isArray(value)) return [];
  return (value as readonly Item[]).map((item, rank) => [
    cheminItem(key, String(rank)),
    asked(evaluate(condition, { ...scope, item })),
  ]);
}

function asked(condition: Value): boolean {
  return condition === true || (isNothing(condition) && condition.nothing === 'indéterminé');
}

export function toRuntime(value: Value): ValeurRésultat {
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (isNothing(value)) {
    if (value === NOT_APPLICABLE) return SANS_OBJET;
    if (value.nothing !== 'indéterminé') return NON_RENSEIGNÉ;
    return indéterminé(value.reasons, {
      min: value.low && toNumber(value.low),
      max: value.high && toNumber(value.high),
    });
  }
  if ('n' in value) return toNumber(value);
  if ('months' in value) return { mois: value.months, jours: value.days };
  return value.map(String).join(', ');
}

function toNumber({ n, d }: Rational): Nombre {
  return fraction(n, d);
}

const NOTHING_ANSWERED: Scope = {
  plan: { windows: [] },
  situation: { answers: new Map(), instant: 0, today: '1970-01-01' },
  nodes: new Map(),
};

/** The value of an expression that reads no answer. */
export function constantValue(expr: Expr): Value {
  return evaluate(expr, NOTHING_ANSWERED);
}
