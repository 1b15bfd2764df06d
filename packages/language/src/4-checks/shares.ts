/** The shares of an échéancier make the whole: exactly 100 %, or one `le reste`. */
import type { Decimal, Expression, ScheduleNode } from '../1-syntax/tree.ts';
import { addDecimals, compareDecimals, writeDecimal } from '../1-syntax/values.ts';
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

  let total: Decimal = { digits: 0n, decimals: 0 };
  let known = true;
  /** The share that is one too much, otherwise the last. */
  let blamed: Expression | undefined;
  for (const { share } of payments) {
    if (share && compareDecimals(total, WHOLE) <= 0) blamed = share;
    if (share?.kind === 'rate') total = addDecimals(total, share.value);
    else if (share) known = false;
  }
  const at = blamed?.span ?? place;
  const others = payments.flatMap(({ share }) => (share && share !== blamed ? [share] : []));
  const parts = related('Une part est ici.', ...others);
  const compared = compareDecimals(total, WHOLE);
  if (compared > 0) return checking.report('E003', at, { total: writeDecimal(total) }, parts);
  if (rests.length > 0) {
    if (known && compared === 0) checking.report('E005', rests[0]!.name?.span ?? rests[0]!.span, {}, parts);
  } else if (!known) checking.report('E006', at, {});
  else if (compared < 0) checking.report('E004', at, { total: writeDecimal(total) }, parts);
}
