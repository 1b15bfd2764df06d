import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateLiteral, Decimal, Literal } from './tree.ts';
import {
  addDecimals,
  compareDecimals,
  countOf,
  dayNumber,
  floorTo,
  isWhole,
  minuteOf,
  negateDecimal,
  shiftDecimal,
  writeDay,
  writeDecimal,
} from './values.ts';

const decimals: fc.Arbitrary<Decimal> = fc.record({
  digits: fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
  decimals: fc.nat(4),
});
/** In ten thousandths: exact. */
const scaled = ({ digits, decimals: places }: Decimal): bigint => digits * 10n ** BigInt(4 - places);
const sign = (n: bigint): number => (n < 0n ? -1 : n > 0n ? 1 : 0);

describe('decimals', () => {
  test('are compared, added and negated by their value, however they are written', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compareDecimals(a, b)).toBe(sign(scaled(a) - scaled(b)));
        expect(scaled(addDecimals(a, b))).toBe(scaled(a) + scaled(b));
        expect(scaled(negateDecimal(a))).toBe(-scaled(a));
        expect(isWhole(a)).toBe(scaled(a) % 10_000n === 0n);
        expect(compareDecimals(a, { digits: a.digits * 10n, decimals: a.decimals + 1 })).toBe(0);
      }),
    );
  });

  test('move their comma', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 6 }), (a, places) => {
        const moved = shiftDecimal(a, places);
        expect(moved.decimals).toBeGreaterThanOrEqual(0);
        expect(scaled(moved)).toBe(scaled(a) * 10n ** BigInt(places));
        expect(compareDecimals(shiftDecimal(moved, -places), a)).toBe(0);
      }),
    );
  });

  test('have a greatest multiple of a step that is not above them', () => {
    const steps = decimals.filter(({ digits }) => digits > 0n);
    fc.assert(
      fc.property(decimals, steps, (value, step) => {
        const floor = floorTo(value, step);
        expect(scaled(floor) % scaled(step)).toBe(0n);
        const rest = scaled(value) - scaled(floor);
        expect([rest >= 0n, rest < scaled(step)]).toEqual([true, true]);
      }),
    );
  });

  test('are written as the French write them, with all their decimals', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        const text = writeDecimal(value);
        expect(text).toMatch(/^−?\d{1,3}(\u202f\d{3})*(,\d+)?$/);
        expect(text.split(',')[1]?.length ?? 0).toBe(value.decimals);
        expect(BigInt(text.replace('−', '-').replace(/[\u202f,]/g, ''))).toBe(value.digits);
      }),
    );
    expect(writeDecimal({ digits: -5n, decimals: 2 })).toBe('−0,05');
    expect(writeDecimal({ digits: 1_234_567n, decimals: 1 })).toBe('123\u202f456,7');
  });
});

describe('days', () => {
  const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  const calendar = (date: Date) => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  });
  const french = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });

  test('are counted and written', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(dayNumber(calendar(date))).toBe(Math.floor(date.getTime() / 86_400_000));
        expect(writeDay(calendar(date))).toBe(french.format(date).replace(/^1 /, '1er '));
      }),
    );
    const eachMonth = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2022, month, 10)));
    expect(eachMonth.map((date) => writeDay(calendar(date)))).toEqual(eachMonth.map((date) => french.format(date)));
  });

  test('last from their first minute to their last; a time is its minute', () => {
    const value = calendar(new Date('2022-03-01'));
    const literal = (time?: { hour: number; minute: number }) =>
      ({ kind: 'date', value, ...(time && { time }) }) as DateLiteral;
    const [first, last] = [minuteOf(literal(), 'start'), minuteOf(literal(), 'end')];
    expect([first, last - first]).toEqual([dayNumber(value) * 1440, 1439]);
    for (const end of ['start', 'end'] as const)
      expect(minuteOf(literal({ hour: 14, minute: 30 }), end) - first).toBe(14 * 60 + 30);
  });

  test('bound a row, as numbers, rates and amounts do; other literals do not', () => {
    const value: Decimal = { digits: 15n, decimals: 1 };
    for (const kind of ['number', 'rate', 'amount']) expect(countOf({ kind, value } as Literal)).toBe(value);
    const date = calendar(new Date('2022-03-01'));
    expect(countOf({ kind: 'date', value: date } as Literal)).toEqual({ digits: BigInt(dayNumber(date)), decimals: 0 });
    for (const kind of ['text', 'boolean', 'duration']) expect(countOf({ kind } as Literal)).toBeUndefined();
  });
});
