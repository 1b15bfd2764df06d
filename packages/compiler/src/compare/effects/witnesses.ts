/**
 * Beside each change of meaning, the smallest situation in which it alone makes a difference: the earlier text with that
 * change and no other is compared with the earlier text. Where one change cannot stand alone, what it is about is
 * compared as a whole.
 */
import type { Noted } from '../comparing.ts';
import type { Changement, Effets, Témoin } from '../report.ts';
import { movesWith } from '../together.ts';
import { aloneOf } from './alone.ts';
import { DEPOSIT, Both, type Cas } from './both.ts';
import { candidatesOf } from './candidates.ts';
import { inWords } from './phrase.ts';
import { search } from './situations.ts';
import { bothKnown, differs } from './values.ts';
import { smallest } from './witness.ts';

/** Each one compiles the programme again. */
const MOST = 40;

export function witnesses(
  both: Both,
  cases: readonly Cas[],
  noted: readonly Noted[],
  { résultats }: Effets,
): readonly Changement[] {
  const bySubject = new Map(résultats.map(({ nom, témoin }) => [nom, témoin]));
  let left = MOST;
  return noted.map((one) => {
    const { change } = one;
    const target = targetOf(change, both);
    // What changes nothing for anybody has no witness.
    if (change.portée === 'correctif') return change;
    const together = noted.filter((other) => other === one || movesWith(other.change, change));
    const alone = target !== undefined && left-- > 0 ? isolated(both, cases, together, target) : undefined;
    const témoin = alone ?? bySubject.get(target ?? change.sujet);
    return témoin ? { ...change, témoin } : change;
  });
}

function targetOf({ construction, sujet }: Changement, { targets }: Both): string | undefined {
  if (construction === 'période' || construction === 'fenêtre') return DEPOSIT;
  return targets.find(({ nom }) => nom === sujet)?.nom;
}

function isolated(both: Both, cases: readonly Cas[], changes: readonly Noted[], name: string): Témoin | undefined {
  const sides = aloneOf(both.sides, changes);
  if (!sides) return undefined;
  const earlier = both.names.get(name) ?? name;
  const alone = new Both(sides, new Set([earlier]));
  const target = alone.targets.find(({ nom }) => nom === earlier);
  if (!target) return undefined;
  const evaluate = alone.only(target);
  const starts = cases
    .map((cas) => ({ ...cas, réponses: both.translated(cas.réponses) }))
    .filter((cas) => differs(evaluate(cas)));
  const candidates = candidatesOf(alone);
  const start = starts.find((cas) => bothKnown(evaluate(cas))) ?? starts[0] ?? search(alone, candidates, target, 1);
  return start && inWords(alone, target, smallest(alone, candidates, target, start));
}
