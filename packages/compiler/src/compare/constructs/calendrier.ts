/** calendrier: périodes and échéances, by how many days their dates moved. */
import type {
  CalendarNode,
  DateLiteral,
  DatesNode,
  DeadlineNode,
  PeriodNode,
  UnknownExpression,
} from '@guichet/language';
import { jourDe, écrireDate } from '@guichet/runtime';
import { isoOf } from '../../plan/lower/iso.ts';
import { quoted, type Comparers, type Comparing } from '../comparing.ts';
import { citations, discrepancies, label, nested, sayCondition, text } from '../properties.ts';

export const calendrier: Comparers<CalendarNode> = { label, entries: nested, citations };

type Bound = DateLiteral | UnknownExpression;

/** `what`: « Le début », « La fin ». `opens`: whether an earlier date is a gain. */
function sayDate(comparing: Comparing, what: string, before: Bound, after: Bound, opens?: 'earlier' | 'later'): void {
  if (comparing.same(before, after)) return;
  const places = { before, after };
  const of = comparing.ofThe;
  if (before.kind === 'unknown' || after.kind === 'unknown') {
    if (after.kind !== 'unknown')
      comparing.say('date annoncée', `${what} ${of} est désormais ${written(after)}.`, places);
    else if (before.kind !== 'unknown')
      comparing.say('date retirée', `${what} ${of}, ${written(before)}, n’est plus annoncé${feminine(what)}.`, places);
    else
      comparing.say(
        'texte changé',
        `${what} ${of} : ${quoted(before.reason.text)} devient ${quoted(after.reason.text)}.`,
        places,
      );
    return;
  }
  const [old, recent] = [isoOf(before), isoOf(after)];
  const days = jourDe(recent) - jourDe(old);
  const later = recent > old;
  const gain = opens !== undefined && later === (opens === 'later');
  comparing.say(
    'date déplacée',
    `${what} ${of} passe du ${écrireDate(old)} au ${écrireDate(recent)} (${shift(days, later)}).`,
    {
      ...places,
      ...(gain && { portée: 'mineure', pourquoi: 'le délai est plus long : personne n’y perd' }),
    },
  );
}

function written(date: DateLiteral): string {
  return `le ${écrireDate(isoOf(date))}`;
}

function feminine(what: string): string {
  return what.startsWith('La') ? 'e' : '';
}

function shift(days: number, later: boolean): string {
  const count = Math.abs(days);
  if (count === 0) return later ? 'plus tard le même jour' : 'plus tôt le même jour';
  return `${count} jour${count > 1 ? 's' : ''} plus ${later ? 'tard' : 'tôt'}`;
}

/** The last version holds; the earlier ones are its history. */
export function sayDates(
  comparing: Comparing,
  versions: { readonly before: readonly DatesNode[]; readonly after: readonly DatesNode[] },
  { single, deposit, called = '' }: { readonly single: boolean; readonly deposit: boolean; readonly called?: string },
): void {
  const [old, recent] = [versions.before.at(-1), versions.after.at(-1)];
  const said = comparing.changes.length;
  if (old && recent) {
    if (single) sayDate(comparing, 'La date', old.to, recent.to);
    else {
      sayDate(comparing, `Le début${called}`, old.from, recent.from, deposit ? 'earlier' : undefined);
      sayDate(comparing, `La fin${called}`, old.to, recent.to, deposit ? 'later' : undefined);
    }
  }
  if (comparing.changes.length === said)
    comparing.say(
      'historique des dates changé',
      `${comparing.The} : les dates annoncées auparavant sont dites autrement.`,
      {
        before: old,
        after: recent,
      },
    );
}

const when = (comparing: Comparing, before: PeriodNode | DeadlineNode, after: PeriodNode | DeadlineNode): void =>
  sayCondition(
    comparing,
    {
      more: ['période changée', `${comparing.The} vaut pour plus de cas`],
      less: ['période changée', `${comparing.The} vaut pour moins de cas`],
      other: ['période changée', `${comparing.The} vaut pour d’autres cas`],
    },
    before.when,
    after.when,
  );

export const période: Comparers<PeriodNode> = {
  label,
  versions: (comparing, before, after) =>
    sayDates(
      comparing,
      { before: before.versions, after: after.versions },
      { single: false, deposit: before.forDeposit && after.forDeposit },
    ),
  forDeposit: (comparing, before) =>
    comparing.say(
      'période changée',
      before.forDeposit
        ? `${comparing.The} n’est plus une période de dépôt.`
        : `${comparing.The} est désormais une période de dépôt.`,
    ),
  when,
  help: text('help', 'l’aide'),
  discrepancies,
  citations,
};

export const échéance: Comparers<DeadlineNode> = {
  label,
  versions: (comparing, before, after) =>
    sayDates(comparing, { before: before.versions, after: after.versions }, { single: true, deposit: false }),
  when,
  help: text('help', 'l’aide'),
  discrepancies,
  citations,
};
