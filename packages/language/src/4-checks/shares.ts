/** The shares of an échéancier make the whole, whatever their version: exactly 100 %, or one `le reste`. */
import type {
  DateLiteral,
  Decimal,
  Expression,
  PaymentNode,
  ScheduleNode,
  Span,
  VersionsExpression,
} from '../1-syntax/tree.ts';
import { addDecimals, compareDecimals, dayNumber, shortest, writeDay, writeDecimal } from '../1-syntax/values.ts';
import { related } from '../diagnostics/related.ts';
import { type Checking, declarations } from './checking.ts';

const WHOLE: Decimal = { digits: 100n, decimals: 0 };

export function checkShares(checking: Checking): void {
  for (const schedule of declarations(checking, 'échéancier')) checkSchedule(checking, schedule);
}

function checkSchedule(checking: Checking, schedule: ScheduleNode): void {
  const { payments } = schedule;
  const place = schedule.name?.span ?? { ...schedule.span, end: schedule.span.start + 'échéancier'.length };
  if (payments.length === 0) return checking.report('E001', place, {});
  const rests = payments.filter(({ share }) => share === undefined);
  const first = related('Le premier est ici.', rests[0]?.name ?? rests[0]);
  for (const { name, span } of rests.slice(1)) checking.report('E002', name?.span ?? span, {}, first);

  const totals = epochs(payments).flatMap((epoch) => totalAt(payments, epoch) ?? []);
  const shares = payments.flatMap(({ share }) => share ?? []);
  const negative = shares.flatMap(valuesOf).filter(({ value }) => isNegative(value));
  for (const { value } of negative) checking.report('E007', value.span, {});
  if (negative.length > 0) return;
  const known = shares.every((share) => valuesOf(share).every(({ value }) => value.kind === 'rate'));
  const parts = (blamed: Expression | undefined) =>
    related('Une part est ici.', ...shares.filter(({ span }) => blamed === undefined || !isWithin(blamed.span, span)));
  const say = (code: 'E003' | 'E004', { total, since, blamed }: Total): void =>
    checking.report(
      code,
      blamed?.span ?? place,
      { total: writeDecimal(shortest(total)), ...(since && { since: writeDay(since.value) }) },
      parts(blamed),
    );
  const over = totals.find(({ total }) => compareDecimals(total, WHOLE) > 0);
  if (over) return say('E003', over);
  const short = totals.find(({ total }) => compareDecimals(total, WHOLE) < 0);
  if (rests.length > 0) {
    if (known && !short) checking.report('E005', rests[0]!.name?.span ?? rests[0]!.span, {}, parts(undefined));
  } else if (shares.some((share) => checking.types.of(share).kind !== 'taux')) return;
  else if (!known) checking.report('E006', shares.at(-1)?.span ?? place, {});
  else if (short) say('E004', short);
}

function isNegative(value: Expression): boolean {
  return value.kind === 'negate' && value.operand.kind === 'rate' && value.operand.value.digits > 0n;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}

/** Whose rules, and what is known of them: days, from the beginning to the end. */
interface Epoch {
  readonly law: number;
  readonly knowledge: number;
  /** The date on which it begins. */
  readonly since?: DateLiteral;
}

interface Total {
  readonly total: Decimal;
  readonly since?: DateLiteral;
  /** The share that is one too much, otherwise the last. */
  readonly blamed?: Expression;
}

type Share = NonNullable<PaymentNode['share']>;

function valuesOf(share: Share): VersionsExpression['versions'] {
  return share.kind === 'versions' ? share.versions : [{ value: share, span: share.span }];
}

/** Each moment from which some share changes, whatever is known of it by then: first what has always held. */
function epochs(payments: readonly PaymentNode[]): readonly Epoch[] {
  const versions = payments.flatMap(({ share }) => (share ? valuesOf(share) : []));
  const days = (dates: readonly (DateLiteral | undefined)[]) => [
    { day: -Infinity, date: undefined },
    ...dates.flatMap((date) => (date ? [{ day: dayNumber(date.value), date }] : [])),
  ];
  const [laws, known] = [days(versions.map(({ inForce }) => inForce)), days(versions.map((each) => each.known))];
  return laws
    .flatMap((law) =>
      known.map(({ day, date }): Epoch => {
        const since = day > law.day ? date : law.date;
        return { law: law.day, knowledge: day, ...(since && { since }) };
      }),
    )
    .toSorted(
      (a, b) => (a.law === b.law ? 0 : a.law - b.law) || (a.knowledge === b.knowledge ? 0 : a.knowledge - b.knowledge),
    );
}

/** Of the shares that are written; none before the first version of one. */
function totalAt(payments: readonly PaymentNode[], { law, knowledge, since }: Epoch): Total | undefined {
  let total: Decimal = { digits: 0n, decimals: 0 };
  let blamed: Expression | undefined;
  const holds = (date: DateLiteral | undefined, day: number): boolean => !date || dayNumber(date.value) <= day;
  for (const { share } of payments) {
    if (!share) continue;
    const version = valuesOf(share).findLast(({ inForce, known }) => holds(inForce, law) && holds(known, knowledge));
    if (!version) return undefined;
    if (compareDecimals(total, WHOLE) <= 0) blamed = version.value;
    if (version.value.kind === 'rate') total = addDecimals(total, version.value.value);
  }
  return { total, ...(since && { since }), ...(blamed && { blamed }) };
}
