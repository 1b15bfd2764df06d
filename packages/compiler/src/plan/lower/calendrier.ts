/**
 * calendrier, fenêtre → periods as instants in Paris.
 */
import type { CalendarNode, DateLiteral, DatesNode, WindowNode } from '@guichet/language';
import { instantDe, type Période } from '@guichet/runtime';
import type { DepositRule, Plan, PlanWindow } from '../plan.ts';
import { dayOf, isoOf } from './iso.ts';
import { unknown, type Lowering } from './context.ts';
import { lowerExpression } from './expression.ts';
import { labelOf } from './types.ts';
import { shown } from './typography.ts';

interface Phase {
  readonly nom: string;
  readonly libellé: string;
  readonly genre: Période['genre'];
  readonly versions: readonly DatesNode[];
  readonly fenêtre?: Période['fenêtre'];
  readonly sources: Période['sources'];
}

export function lowerCalendars(lowering: Lowering): Pick<Plan, 'periods' | 'deposits' | 'windows'> {
  const { declarations } = lowering.analysis.tree;
  const deposits: DepositRule[] = [];
  const periods: Période[] = [];
  const windows: PlanWindow[] = [];
  const add = (phase: Phase): Période | undefined => {
    const période = period(phase, lowering);
    if (période) periods.push(période);
    return période;
  };
  for (const declaration of declarations) {
    if (declaration.kind === 'calendrier') lowerCalendar(declaration, lowering, add, deposits);
    if (declaration.kind === 'fenêtre') lowerWindow(declaration, lowering, add, deposits, windows);
  }
  return { periods: periods.toSorted((a, b) => a.début - b.début || a.fin - b.fin), deposits, windows };
}

type Add = (phase: Phase) => Période | undefined;

function lowerCalendar(node: CalendarNode, lowering: Lowering, add: Add, deposits: DepositRule[]): void {
  for (const entry of node.entries) {
    const nom = lowering.path(entry);
    const forDeposit = entry.kind === 'période' && entry.forDeposit;
    const genre = forDeposit ? 'dépôt' : entry.kind;
    const période = add({
      nom,
      libellé: labelOf(entry),
      genre,
      versions: entry.versions,
      sources: lowering.citations(entry.citations),
    });
    if (période && forDeposit)
      deposits.push({ period: nom, ...(entry.when && { condition: lowerExpression(entry.when, lowering) }) });
  }
}

const PHASES = { candidature: 'Candidature', instruction: 'Instruction', mesure: 'Mesure des cibles' } as const;

function lowerWindow(
  node: WindowNode,
  lowering: Lowering,
  add: Add,
  deposits: DepositRule[],
  windows: PlanWindow[],
): void {
  const name = lowering.path(node);
  const fenêtre = { nom: name, libellé: labelOf(node), ...(node.reportTo && { reportVers: node.reportTo.text }) };
  for (const { phase, versions, citations } of node.phases) {
    const période = add({
      nom: `${name}.${phase}`,
      libellé: `${labelOf(node)} : ${PHASES[phase].toLocaleLowerCase('fr')}`,
      genre: phase === 'candidature' ? 'dépôt' : phase,
      versions,
      fenêtre,
      sources: lowering.citations([...citations, ...node.citations]),
    });
    if (phase === 'candidature' && période) {
      deposits.push({ period: période.nom });
      windows.push(...windowsOf(name, période));
    }
  }
}

/** The dates of a window, and between which days each was the one that was known. */
function windowsOf(name: string, { début, fin, versions }: Période): readonly PlanWindow[] {
  if (!versions) return [{ name, from: début, to: fin }];
  return versions.flatMap(({ connueLe, dates }, rank) => {
    const until = versions[rank + 1]?.connueLe;
    // Followed by what was always known: it never held.
    if (!dates || (rank < versions.length - 1 && until === undefined)) return [];
    const known = { ...(connueLe && { knownFrom: connueLe }), ...(until && { knownUntil: until }) };
    return [{ name, from: dates.début, to: dates.fin, ...known }];
  });
}

/** A period whose dates no source ever gave is said to be unknown, and never opens. */
function period({ nom, libellé, genre, versions, fenêtre, sources }: Phase, lowering: Lowering): Période | undefined {
  const last = versions.at(-1);
  const missing = [last?.from, last?.to].find((bound) => bound?.kind === 'unknown');
  if (missing?.kind === 'unknown') unknown(lowering, `${libellé} : ${shown(missing.reason)}`);
  const all = versions.map(({ from, to, since }): Version => {
    const dates = from.kind === 'date' && to.kind === 'date' ? { from, to } : undefined;
    return { ...(since && { since: dayOf(since) }), ...(dates && { dates }) };
  });
  const dated = all.flatMap(({ dates }) => dates ?? []);
  const current = dated.at(-1);
  const changes = all.some(({ since }) => since !== undefined);
  if (!current || (!changes && missing)) return undefined;
  return {
    nom,
    libellé,
    ...instants(current, genre),
    genre,
    ...(fenêtre && { fenêtre }),
    auparavant: dated.slice(0, -1).map(({ from, to }) => ({ début: isoOf(from), fin: isoOf(to) })),
    ...(changes && {
      versions: all.map(({ since, dates }) => ({
        ...(since && { connueLe: since }),
        ...(dates && { dates: instants(dates, genre) }),
      })),
    }),
    sources,
  };
}

interface Dates {
  readonly from: DateLiteral;
  readonly to: DateLiteral;
}
interface Version {
  readonly since?: string;
  readonly dates?: Dates;
}

function instants({ from, to }: Dates, genre: Période['genre']): Pick<Période, 'début' | 'fin' | 'précision'> {
  return {
    début: instantDe(isoOf(from), genre === 'échéance' ? 'fin' : 'début'),
    fin: instantDe(isoOf(to), 'fin'),
    précision: from.time || to.time ? 'seconde' : 'jour',
  };
}
