/** Dates in order, deposit windows apart and not cut short once open, an instruction within its limit, a report that leads forward. */
import type { DateLiteral, DatesNode, DurationLiteral, WindowNode } from '../1-syntax/tree.ts';
import { dayNumber, minuteOf, writeDay } from '../1-syntax/values.ts';
import { nodesOf } from '../1-syntax/walk.ts';
import { related } from '../diagnostics/related.ts';
import { type Checking, declarations } from './checking.ts';
import { asWritten } from '../1-syntax/tree/node.ts';

export function checkCalendar(checking: Checking): void {
  const windows = declarations(checking, 'fenêtre');
  for (const { entries } of declarations(checking, 'calendrier')) {
    for (const entry of entries) {
      checkDates(checking, entry.versions);
      if (entry.kind !== 'période' || !entry.forDeposit) continue;
      checkCut(checking, entry.versions);
      // Under a condition, it is for others than those who come in a window.
      if (windows.length > 0 && !entry.when)
        checking.report('C009', entry.name?.span ?? entry.span, {}, related('Une fenêtre est ici.', windows[0]?.name));
    }
  }
  const [examination, ...others] = declarations(checking, 'instruction');
  // Of two, which one is meant is not known.
  const limit = others.length === 0 ? examination?.delay : undefined;
  for (const window of windows) {
    for (const { phase: named, versions } of window.phases) {
      checkDates(checking, versions);
      if (named === 'candidature') checkCut(checking, versions);
    }
    if (!phase(window, 'candidature'))
      checking.report('C004', window.name?.span ?? window.span, { name: asWritten(window.name) });
    checkPhases(checking, window);
    if (limit) checkLimit(checking, window, limit);
    checkReportTo(checking, window, windows);
  }
  checkWorkingDays(checking);
  windows.forEach((window, index) => {
    for (const other of windows.slice(index + 1)) checkApart(checking, window, other);
  });
}

/** They are announced in the time limit of an instruction; nothing is computed with them. */
function checkWorkingDays(checking: Checking): void {
  const limits = new Set<unknown>(declarations(checking, 'instruction').map(({ delay }) => delay));
  for (const node of nodesOf(checking.tree, 'duration')) {
    const { unit, span } = node as DurationLiteral;
    if (unit === 'jours ouvrés' && !limits.has(node)) checking.report('C010', span, {});
  }
}

function checkDates(checking: Checking, versions: readonly DatesNode[]): void {
  checkOrder(checking, versions);
  checkChanges(checking, versions);
}

/** Changes in the order in which they were known: a change that was always known hides those before it. */
function checkChanges(checking: Checking, versions: readonly DatesNode[]): void {
  let latest: DateLiteral | undefined;
  for (const { since, span } of versions) {
    if (latest && (!since || dayNumber(since.value) <= dayNumber(latest.value)))
      checking.report('C006', since?.span ?? span, {}, [
        { span: latest.span, message: 'Le changement précédent est ici.' },
      ]);
    latest = since ?? latest;
  }
}

function checkOrder(checking: Checking, versions: readonly DatesNode[]): void {
  for (const { from, to, span } of versions) {
    if (from.kind === 'date' && to.kind === 'date' && minuteOf(to, 'end') < minuteOf(from, 'start'))
      checking.report('C001', span, {});
  }
}

/** Whoever deposited between the old dates and the new, before these were known, would no longer be in time. */
function checkCut(checking: Checking, versions: readonly DatesNode[]): void {
  versions.forEach((version, index) => {
    const [old, now] = [datesOf(versions[index - 1]), datesOf(version)];
    const { since } = version;
    if (!old || !now || !since) return;
    const known = dayNumber(since.value);
    const [opened, closed] = [dayNumber(old.from.value), dayNumber(old.to.value)];
    const [opens, closes] = [dayNumber(now.from.value), dayNumber(now.to.value)];
    const words = (date: DateLiteral, left: 'early' | 'late') =>
      checking.report('C007', version.span, { since: writeDay(since.value), end: writeDay(date.value), left }, [
        { span: old.node.span, message: 'Les dates publiées auparavant sont ici.' },
      ]);
    // The last day before the change was known, or before the old dates ended; and the same at the beginning.
    if (Math.min(known - 1, closed) > closes && Math.min(known - 1, closed) >= opened) words(now.to, 'late');
    else if (opened < opens && opened < known) words(now.from, 'early');
  });
}

function phase(window: WindowNode, name: WindowNode['phases'][number]['phase']): DatesNode | undefined {
  return window.phases.find((each) => each.phase === name)?.versions.at(-1);
}

/** The dates that hold, when both are known. */
function datesOf(dates: DatesNode | undefined): { from: DateLiteral; to: DateLiteral; node: DatesNode } | undefined {
  if (dates?.from.kind !== 'date' || dates.to.kind !== 'date') return undefined;
  return { from: dates.from, to: dates.to, node: dates };
}

/** What follows the candidature is not over before it begins. */
function checkPhases(checking: Checking, window: WindowNode): void {
  const asked = datesOf(phase(window, 'candidature'));
  for (const name of ['instruction', 'mesure'] as const) {
    const dates = datesOf(phase(window, name));
    if (!asked || !dates || minuteOf(dates.to, 'end') >= minuteOf(asked.from, 'start')) continue;
    if (minuteOf(dates.to, 'end') < minuteOf(dates.from, 'start')) continue;
    const first = { span: asked.node.span, message: 'La candidature est ici.' };
    checking.report('C008', dates.node.span, { phase: name }, [first]);
  }
}

/** A deposit would fall in two windows at once. */
function checkApart(checking: Checking, window: WindowNode, other: WindowNode): void {
  const [a, b] = [datesOf(phase(window, 'candidature')), datesOf(phase(other, 'candidature'))];
  if (!a || !b) return;
  if (minuteOf(b.from, 'start') > minuteOf(a.to, 'end') || minuteOf(a.from, 'start') > minuteOf(b.to, 'end')) return;
  const names = { first: asWritten(window.name), second: asWritten(other.name) };
  checking.report('C002', b.node.span, names, [{ span: a.node.span, message: 'L’autre fenêtre est ici.' }]);
}

function checkLimit(checking: Checking, window: WindowNode, limit: DurationLiteral): void {
  const dates = datesOf(phase(window, 'instruction'));
  if (!dates || limit.unit === 'jours ouvrés') return;
  const { year, month, day } = dates.from.value;
  const months = limit.unit === 'mois' ? limit.count : limit.unit === 'ans' ? limit.count * 12 : 0;
  const days = limit.unit === 'jours' ? limit.count : 0;
  const last = Math.floor(Date.UTC(year, month - 1 + months, day + days) / 86_400_000);
  if (dayNumber(dates.to.value) > last)
    checking.report(
      'C003',
      dates.node.span,
      { limit: `${limit.count} ${limit.unit}` },
      related('Le délai est fixé ici.', limit),
    );
}

function checkReportTo(checking: Checking, window: WindowNode, windows: readonly WindowNode[]): void {
  const target = window.reportTo && windows.find(({ name }) => name?.text === window.reportTo!.text);
  if (!window.reportTo || !target) return;
  const [here, there] = [datesOf(phase(window, 'candidature')), datesOf(phase(target, 'candidature'))];
  const backwards = here && there && minuteOf(there.from, 'start') <= minuteOf(here.from, 'start');
  const place = related('Cette fenêtre est ici.', target === window ? undefined : target.name);
  if (target === window || backwards)
    checking.report('C005', window.reportTo.span, { name: window.reportTo.text }, place);
}
