/**
 * calendrier, fenêtre → periods as instants in Paris.
 */
import type { CalendarNode, DateLiteral, DatesNode, UnknownExpression, WindowNode } from '@guichet/language';
import { instantDe, type Période } from '@guichet/runtime';
import type { DepositRule, Plan } from '../plan.ts';
import { isoOf } from './boundary.ts';
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
  const windows: Plan['windows'][number][] = [];
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
  windows: Plan['windows'][number][],
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
      windows.push({ name, from: période.début, to: période.fin });
    }
  }
}

/** A period whose dates no source gives is said to be unknown, and never opens. */
function period({ nom, libellé, genre, versions, fenêtre, sources }: Phase, lowering: Lowering): Période | undefined {
  const [last, ...earlier] = versions.toReversed();
  if (!last) return undefined;
  const missing = [last.from, last.to].find((bound): bound is UnknownExpression => bound.kind === 'unknown');
  if (missing) {
    unknown(lowering, `${libellé} : ${shown(missing.reason)}`);
    return undefined;
  }
  const [from, to] = [isoOf(last.from as DateLiteral), isoOf(last.to as DateLiteral)];
  return {
    nom,
    libellé,
    début: instantDe(from, genre === 'échéance' ? 'fin' : 'début'),
    fin: instantDe(to, 'fin'),
    précision: to.length > 10 || from.length > 10 ? 'seconde' : 'jour',
    genre,
    ...(fenêtre && { fenêtre }),
    auparavant: earlier
      .toReversed()
      .flatMap(({ from: début, to: fin }) =>
        début.kind === 'date' && fin.kind === 'date' ? [{ début: isoOf(début), fin: isoOf(fin) }] : [],
      ),
    sources,
  };
}
