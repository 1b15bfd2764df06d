/**
 * Dates and durations in sets: all operations go one way, so that ends give ends.
 */
import { evaluate } from '../interpreter.ts';
import { isNothing, type Duration, type Value } from '../value.ts';
import { rational } from '../rational.ts';
import type { Expr } from '../plan.ts';
import { FIRST_DAY, LAST_DAY } from './domain.ts';
import { between } from './numbers.ts';
import {
  NOT_APPLICABLE_ONLY,
  join,
  ofNumbers,
  ofTexts,
  possible,
  textOrder,
  type DurationRange,
  type Possible,
  type Texts,
} from './possible.ts';
import { joined, type Range } from './ranges.ts';

const ANY_DURATION: DurationRange = { least: { months: 0, days: -200_000 }, most: { months: 12_000, days: 200_000 } };

export function shifted(dates: Texts, duration: DurationRange | null, sign: 1 | -1): Possible {
  const { least, most } = duration ?? ANY_DURATION;
  const [first, last] = sign === 1 ? [least, most] : [most, least];
  const ranges = dates.map(({ low, high }): Range<string> & { readonly out: boolean } => {
    const from = shift(low ?? FIRST_DAY, first, sign);
    const to = shift(high ?? LAST_DAY, last, sign);
    return { low: from ?? null, high: to ?? null, out: from === undefined || to === undefined };
  });
  const days = ofTexts(
    joined(
      textOrder,
      ranges.map(({ low, high }) => ({ low, high })),
    ),
  );
  return ranges.some(({ out }) => out) ? join(days, NOT_APPLICABLE_ONLY) : days;
}

/** As the interpreter does; `undefined` out of the years that it knows. */
function shift(date: string, duration: Duration, sign: 1 | -1): string | undefined {
  const expr: Expr = {
    op: 'shift',
    date: constant({ kind: 'text', value: date }),
    duration: constant({ kind: 'duration', ...duration }),
    sign,
  };
  const value = evaluate(expr, NO_SCOPE);
  return isNothing(value) ? undefined : (value as string);
}

const NO_SCOPE = {
  plan: { windows: [] },
  situation: { answers: new Map<string, Value>(), instant: 0, today: FIRST_DAY },
  nodes: new Map<string, Value>(),
};

function constant(value: (Expr & { op: 'constant' })['value']): Expr {
  return { op: 'constant', value };
}

const DAY = 86_400_000;
const dayOf = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY;

export function difference(left: Texts, right: Texts): Possible {
  const days = (texts: Texts): readonly [number, number] => [
    dayOf(texts[0]?.low ?? FIRST_DAY),
    dayOf(texts.at(-1)?.high ?? LAST_DAY),
  ];
  const [a, b] = [days(left), days(right)];
  return possible({ duration: { least: { months: 0, days: a[0] - b[1] }, most: { months: 0, days: a[1] - b[0] } } });
}

export function daysOf(duration: DurationRange | null): Possible {
  const { least, most } = duration ?? ANY_DURATION;
  const count = ({ months, days }: Duration) => rational(BigInt(months * 30 + days));
  return ofNumbers(between(count(least), count(most)));
}

/** The earlier, or the later, of two dates. */
export function extreme(side: 'earliest' | 'latest', a: Texts, b: Texts): Texts {
  const nearer = (x: string | null, y: string | null, first: boolean, open: 'low' | 'high'): string | null => {
    if (x === null || y === null) return (open === 'low') === first ? null : (x ?? y);
    return textOrder(x, y) <= 0 === first ? x : y;
  };
  const first = side === 'earliest';
  return joined(
    textOrder,
    a.flatMap((x) =>
      b.map((y) => ({ low: nearer(x.low, y.low, first, 'low'), high: nearer(x.high, y.high, first, 'high') })),
    ),
  );
}
