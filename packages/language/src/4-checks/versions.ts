/** Values that changed: from the oldest version to the newest, and one that holds as soon as a dossier can be deposited. */
import type { DateLiteral, VersionDates, VersionsExpression } from '../1-syntax/tree.ts';
import { dayNumber, writeDay } from '../1-syntax/values.ts';
import { nodesOf } from '../1-syntax/walk.ts';
import { type Checking, declarations, everywhere } from './checking.ts';

export function checkVersions(checking: Checking): void {
  const opening = firstDeposit(checking);
  const check = (versions: readonly VersionDates[]) => {
    // In disorder, the first is not the first.
    if (checkOrder(checking, versions)) checkFirst(checking, versions[0], opening);
  };
  for (const node of nodesOf(checking.tree, 'versions')) check((node as VersionsExpression).versions);
  for (const { versions } of everywhere(checking, 'barème')) check(versions);
}

/** What has no date is from the beginning. */
function dayOf(date: DateLiteral | undefined): number {
  return date ? dayNumber(date.value) : -Infinity;
}

/** Whether they follow each other. */
function checkOrder({ report }: Checking, versions: readonly VersionDates[]): boolean {
  let ordered = true;
  versions.forEach((version, index) => {
    const { inForce, known, span } = version;
    const previous = versions[index - 1];
    if (!previous) return;
    const later = dayOf(inForce) - dayOf(previous.inForce) || dayOf(known) - dayOf(previous.known);
    if (later > 0) return;
    if (later < 0) ordered = false;
    const related = [{ span: previous.inForce?.span ?? previous.span, message: 'La version précédente est ici.' }];
    const place = inForce?.span ?? span;
    if (later < 0) report('V001', place, { date: write(version), previous: write(previous) }, related);
    // Both from the beginning, or on one day.
    else report('V002', place, { date: write(version) }, related);
  });
  return ordered;
}

function write({ inForce, known }: VersionDates): string {
  const since = inForce ? `en vigueur du ${writeDay(inForce.value)}` : 'depuis l’origine';
  return known ? `${since}, connue le ${writeDay(known.value)}` : since;
}

function checkFirst({ report }: Checking, first: VersionDates | undefined, opening: DateLiteral | undefined): void {
  if (!first?.inForce || !opening || dayOf(first.inForce) <= dayOf(opening)) return;
  const dates = { deposit: writeDay(opening.value), first: writeDay(first.inForce.value) };
  report('V003', first.inForce.span, dates, [{ span: opening.span, message: 'Le dépôt s’ouvre ici.' }]);
}

/** The first day on which a dossier can be deposited, when the programme says so. */
function firstDeposit(checking: Checking): DateLiteral | undefined {
  const periods = declarations(checking, 'calendrier')
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.kind === 'période' && entry.forDeposit ? entry.versions : []));
  const windows = declarations(checking, 'fenêtre').flatMap(({ phases }) =>
    phases.flatMap(({ phase, versions }) => (phase === 'candidature' ? versions : [])),
  );
  return [...periods, ...windows]
    .flatMap(({ from }) => (from.kind === 'date' ? [from] : []))
    .toSorted((a, b) => dayOf(a) - dayOf(b))[0];
}
