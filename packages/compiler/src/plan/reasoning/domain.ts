/**
 * What may be answered to a question: what its type and its bounds let a person type.
 */
import { FORMES, type TypeChamp } from '@guichet/runtime';
import type { Input, Plan } from '../plan.ts';
import { rational, type Rational } from '../rational.ts';
import { between } from './numbers.ts';
import {
  UNANSWERED_ONLY,
  YES_OR_NO,
  join,
  ofNumbers,
  ofTexts,
  possible,
  textOrder,
  type Possible,
  type PossibleItem,
} from './possible.ts';

/** How what is not answered yet is understood. */
export interface Reading {
  /** Nothing more will be answered. */
  readonly asIs?: boolean;
  /** Questions may also stay without answer. Otherwise, only those that are optional may. */
  readonly partial?: boolean;
  /** Items may be added to the lists that are answered. */
  readonly openLists?: boolean;
}

const GREATEST_DECIMAL = 10n ** 15n;
export const FIRST_DAY = '1900-01-01';
export const LAST_DAY = '2199-12-31';

export function domainOf(plan: Plan, input: Input, reading: Reading): Possible {
  if (reading.asIs) return UNANSWERED_ONLY;
  const answers = answersOf(plan, input, reading);
  const optional = !input.champ || input.champ.facultatif || input.type.kind === 'text' || input.type.kind === 'file';
  return optional || reading.partial ? join(answers, UNANSWERED_ONLY) : answers;
}

function answersOf(plan: Plan, input: Input, reading: Reading): Possible {
  const { type, champ } = input;
  switch (type.kind) {
    case 'boolean':
      return YES_OR_NO;
    case 'integer':
    case 'amount': {
      const { minimum = 0, maximum = FORMES.plusGrand } = boundsOf(champ?.type);
      return ofNumbers(between(rational(BigInt(minimum)), rational(BigInt(maximum))));
    }
    case 'decimal':
    case 'rate': {
      const { minimum, maximum } = boundsOf(champ?.type);
      const parts = type.kind === 'rate' ? 100n : 1n;
      const read = (bound: string | number | undefined) => (bound === undefined ? undefined : decimal(bound, parts));
      return ofNumbers(
        between(read(minimum) ?? rational(-GREATEST_DECIMAL), read(maximum) ?? rational(GREATEST_DECIMAL)),
      );
    }
    case 'date': {
      const { minimum = FIRST_DAY, maximum = LAST_DAY } = boundsOf(champ?.type);
      return ofTexts([{ low: String(minimum), high: String(maximum) }]);
    }
    case 'choice':
      return ofTexts(type.options.map(({ id }) => ({ low: id, high: id })).toSorted((a, b) => textOrder(a.low, b.low)));
    case 'choices': {
      const may = type.options.map(({ id }) => id);
      return possible({ options: { must: [], may } });
    }
    case 'list': {
      const bounds = champ?.type.genre === 'liste' ? champ.type : { minimum: 0, maximum: 200 };
      const least = reading.partial ? 0 : bounds.minimum;
      const others = { least, most: bounds.maximum, alike: itemDomain(plan, input.path, reading) };
      return possible({ items: { known: [], others } });
    }
    case 'file':
      return possible({ options: { must: [], may: null } });
    case 'text':
    case 'duration':
      return ofTexts([{ low: null, high: null }]);
    default:
      return type satisfies never;
  }
}

/** Fields of an item, each whatever it may be. */
export function itemDomain(plan: Plan, list: string, reading: Reading): PossibleItem {
  return new Map(
    plan.inputs
      .filter((input) => input.list === list)
      .map((input) => [input.path, domainOf(plan, input, reading)] as const),
  );
}

interface Bounds {
  readonly minimum?: number | string;
  readonly maximum?: number | string;
}

function boundsOf(type: TypeChamp | undefined): Bounds {
  return type && type.genre !== 'liste' && ('minimum' in type || 'maximum' in type) ? type : {};
}

/** « 12.5 », of which there are `parts` in one. */
function decimal(text: string | number, parts: bigint): Rational {
  const [whole = '0', fraction = ''] = String(text).split('.');
  return rational(BigInt(whole + fraction), parts * 10n ** BigInt(fraction.length));
}
