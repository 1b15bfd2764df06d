/** Exact comparison of the values that literals hold. */
import type { CalendarDate, DateLiteral, Decimal, Literal } from './tree.ts';

/** Both at the same scale, as integers. */
function aligned(a: Decimal, b: Decimal): [bigint, bigint] {
  if (a.decimals === b.decimals) return [a.digits, b.digits];
  const decimals = Math.max(a.decimals, b.decimals);
  return [a.digits * 10n ** BigInt(decimals - a.decimals), b.digits * 10n ** BigInt(decimals - b.decimals)];
}

/** Negative when `a` is the smaller. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [x, y] = aligned(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const [x, y] = aligned(a, b);
  return { digits: x + y, decimals: Math.max(a.decimals, b.decimals) };
}

export function isWhole(value: Decimal): boolean {
  return value.digits % 10n ** BigInt(value.decimals) === 0n;
}

/** Days since 1970. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** Minutes since 1970 of local time: enough to put dates in order. A date alone counts from its first minute, or to its last. */
export function minuteOf(date: DateLiteral, end: 'start' | 'end'): number {
  const { time } = date;
  const minute = time ? time.hour * 60 + time.minute : end === 'start' ? 0 : 24 * 60 - 1;
  return dayNumber(date.value) * 24 * 60 + minute;
}

/** What a literal that can bound a row counts; `undefined` for the others. */
export function countOf(literal: Literal): Decimal | undefined {
  switch (literal.kind) {
    case 'number':
    case 'rate':
    case 'amount':
      return literal.value;
    case 'date':
      return { digits: BigInt(dayNumber(literal.value)), decimals: 0 };
    default:
      return undefined;
  }
}

/** `21500.5` → « 21 500,5 ». */
export function writeDecimal({ digits, decimals }: Decimal): string {
  const negative = digits < 0n;
  const text = (negative ? -digits : digits).toString().padStart(decimals + 1, '0');
  const whole = text.slice(0, text.length - decimals).replace(/\B(?=(\d{3})+$)/g, '\u202f');
  const fraction = decimals > 0 ? `,${text.slice(-decimals)}` : '';
  return `${negative ? '−' : ''}${whole}${fraction}`;
}

/** Without the zeros that say nothing, beyond `least` decimals. */
export function shortest(value: Decimal, least = 0): Decimal {
  let { digits, decimals } = value;
  for (; decimals < least; decimals++) digits *= 10n;
  for (; decimals > least && digits % 10n === 0n; decimals--) digits /= 10n;
  return { digits, decimals };
}

export function negateDecimal({ digits, decimals }: Decimal): Decimal {
  return { digits: -digits, decimals };
}

/** `value` × 10^`places`. */
export function shiftDecimal({ digits, decimals }: Decimal, places: number): Decimal {
  const left = decimals - places;
  return left >= 0 ? { digits, decimals: left } : { digits: digits * 10n ** BigInt(-left), decimals: 0 };
}

/** The greatest multiple of `step` that is not above `value`. */
export function floorTo(value: Decimal, step: Decimal): Decimal {
  const [x, y] = aligned(value, step);
  const rest = ((x % y) + y) % y;
  return { digits: x - rest, decimals: Math.max(value.decimals, step.decimals) };
}

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** « 1er juillet 2022 » */
export function writeDay({ year, month, day }: CalendarDate): string {
  return `${day === 1 ? '1er' : day} ${MONTHS[month - 1] ?? month} ${year}`;
}
