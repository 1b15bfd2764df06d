/**
 * Plan expressions → calls of the runtime, which reads like the rule.
 */
import type { Aggregate, Comparison, Expr, Known, OverList } from '../../plan/plan.ts';
import { array, call, identifier, number, object, string, ts, type Code } from '../typescript/code.ts';
import type { CalculatorFile } from './file.ts';

export function expression(expr: Expr, file: CalculatorFile, item?: Code): Code {
  const code = (operand: Expr): Code => expression(operand, file, item);
  const use = (name: string, ...operands: readonly Code[]): Code => call(file.runtime(name), ...operands);
  switch (expr.op) {
    case 'constant':
      return constant(expr.value, file);
    case 'not applicable':
      return identifier(file.runtime('SANS_OBJET'));
    case 'unknown':
      return use('inconnu', string(expr.reason), ...bounds(expr.low && code(expr.low), expr.high && code(expr.high)));
    case 'answer':
      return file.answer(expr.path);
    case 'item':
      return file.itemAnswer(expr.path, item);
    case 'node':
      return identifier(file.names.of(expr.name));
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'cap':
      return use(ARITHMETIC[expr.op], code(expr.left), code(expr.right));
    case 'negate':
      return use('négatif', code(expr.operand));
    case 'not':
      return use('non', code(expr.operand));
    case 'days':
      return use('joursDe', code(expr.operand));
    case 'round':
      return use('arrondi', code(expr.operand), number(expr.step), string(expr.direction));
    case 'compare':
      return use(COMPARISONS[expr.comparison], code(expr.left), code(expr.right));
    case 'between':
      return use('entre', code(expr.operand), code(expr.low), code(expr.high));
    case 'in':
      return use('dans', code(expr.operand), array(expr.members.map(code)));
    case 'contains':
      return use('contient', code(expr.operand), string(expr.option));
    case 'and':
      return use('et', ...expr.operands.map(code));
    case 'or':
      return use('ou', ...expr.operands.map(code));
    case 'all of':
      return use('ensemble', array(expr.operands.map(code)));
    case 'if':
      return use('si', code(expr.condition), code(expr.then), code(expr.otherwise));
    case 'default':
      return use('àDéfaut', code(expr.operand), code(expr.fallback));
    case 'under':
      return use('sous', code(expr.condition), code(expr.operand));
    case 'aggregate':
      return aggregate(expr.function, expr.operands, file, item);
    case 'quantifier': {
      const elements = identifier('éléments');
      return use(
        'surListe',
        code(expr.over.list),
        ts`(${elements}) => ${quantified(expr.function, elements, expr.over, file)}`,
      );
    }
    case 'tranches': {
      const rows = expr.rows.map(({ from, to, price }) =>
        object([
          ['de', constant(from, file)],
          ...(to ? [['à', constant(to, file)] as const] : []),
          ['prix', code(price)],
        ]),
      );
      return use(expr.mode === 'au volume' ? 'auVolume' : 'parTranches', code(expr.quantity), array(rows, true));
    }
    case 'shift':
      return use('après', code(expr.date), code(expr.duration), ...(expr.sign === -1 ? [number(-1)] : []));
    case 'date difference':
      return use('écartDates', code(expr.left), code(expr.right));
    case 'today':
      return use('jour', file.context());
    case 'law date':
      return use('jourDuDroit', file.context());
    case 'knowledge date':
      return use('jourDeConnaissance', file.context());
    case 'current window':
      return use('fenêtreOuverte', identifier('FENÊTRES'), file.context());
    default:
      return expr satisfies never;
  }
}

const ARITHMETIC = { add: 'plus', subtract: 'moins', multiply: 'fois', divide: 'divisé', cap: 'plafonné' } as const;
const QUANTIFIERS = { count: 'nombre', every: 'tous', some: 'auMoinsUn' } as const;
const AGGREGATES = {
  sum: 'somme',
  minimum: 'minimum',
  maximum: 'maximum',
  earliest: 'lePlusTôt',
  latest: 'lePlusTard',
} as const satisfies Record<Aggregate, string>;
const COMPARISONS = {
  '=': 'égal',
  '≠': 'différent',
  '<': 'inférieur',
  '≤': 'auPlus',
  '>': 'supérieur',
  '≥': 'auMoins',
} as const satisfies Record<Comparison, string>;

export function constant(value: Known, file: CalculatorFile): Code {
  switch (value.kind) {
    case 'number': {
      const { numerator, denominator } = value;
      const whole = numerator % denominator === 0n ? numerator / denominator : undefined;
      if (whole !== undefined && whole <= BigInt(Number.MAX_SAFE_INTEGER) && whole >= -BigInt(Number.MAX_SAFE_INTEGER))
        return number(whole);
      return call(file.runtime('fraction'), ts`${number(numerator)}n`, ts`${number(denominator)}n`);
    }
    case 'boolean':
      return identifier(value.value ? 'true' : 'false');
    case 'text':
      return string(value.value);
    case 'duration':
      return object([
        ['mois', number(value.months)],
        ['jours', number(value.days)],
      ]);
    case 'options':
      return array(value.values.map(string));
    default:
      return value satisfies never;
  }
}

function bounds(low: Code | undefined, high: Code | undefined): readonly Code[] {
  if (high) return [low ?? identifier('undefined'), high];
  return low ? [low] : [];
}

function aggregate(
  name: Aggregate,
  operands: readonly (Expr | OverList)[],
  file: CalculatorFile,
  item: Code | undefined,
): Code {
  const [only] = operands;
  if (operands.length === 1 && only?.op === 'each') {
    return call(file.runtime(AGGREGATES[name]), overItems(expression(only.list, file, item), only, file));
  }
  const parts = operands.map((operand) =>
    operand.op === 'each'
      ? ts`...${overItems(expression(operand.list, file, item), operand, file)}`
      : expression(operand, file, item),
  );
  return call(file.runtime(AGGREGATES[name]), array(parts));
}

function overItems(list: Code, { body }: OverList, file: CalculatorFile): Code {
  const one = identifier('élément');
  return call(file.runtime('chaque'), list, ts`(${one}) => ${expression(body, file, one)}`);
}

function quantified(name: keyof typeof QUANTIFIERS, elements: Code, { body }: OverList, file: CalculatorFile): Code {
  const always = body.op === 'constant' && body.value.kind === 'boolean' && body.value.value;
  if (name === 'count' && always) return ts`${elements}.length`;
  const one = identifier('élément');
  return call(file.runtime(QUANTIFIERS[name]), ts`${elements}.map((${one}) => ${expression(body, file, one)})`);
}
