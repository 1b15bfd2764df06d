/** calcul: its cases, in their order, and how it is rounded. */
import type { Bounds, CalculationNode, CaseNode, ExceptionNode } from '@guichet/language';
import type { Comparer, Comparers, Comparing } from '../comparing.ts';
import { citations, discrepancies, label, sayValue, text } from '../properties.ts';
import { unknownReason } from './prérequis.ts';
import { compareType } from './type.ts';

const cases: Comparer<CalculationNode> = (comparing, before, after) => {
  // Known from now on, or no longer: `unknown` says it.
  if ((before.unknown === undefined) !== (after.unknown === undefined)) return;
  const pairs = pairCases(comparing, before.cases, after.cases);
  for (const [old, recent] of pairs) {
    const called = caseName(comparing, old, recent);
    const where = `${comparing.The}${called ? `, cas ${called}` : ''}`;
    if (old && recent) {
      if (!comparing.same(old.condition, recent.condition))
        sayValue(comparing, `${comparing.The}, condition d’un cas`, old.condition, recent.condition, 'cas changé');
      sayValue(comparing, where, old.value, recent.value);
    } else if (recent)
      comparing.say('cas ajouté', `${where} : nouveau cas, ${comparing.quote(recent.value, 'after')}.`, {
        after: recent,
      });
    else
      comparing.say('cas retiré', `${where} : ce cas disparaît (${comparing.quote(old?.value, 'before')}).`, {
        before: old,
      });
  }
  const kept = pairs.flatMap(([old, recent]) => (old && recent ? [recent] : []));
  const order = after.cases.filter((one) => kept.includes(one));
  if (kept.some((one, rank) => one !== order[rank]))
    comparing.say('cas changé', `${comparing.The} : les cas sont examinés dans un autre ordre.`);
};

function caseName(comparing: Comparing, old: CaseNode | undefined, recent: CaseNode | undefined): string {
  if (recent?.condition) return comparing.quote(recent.condition, 'after');
  if (!recent && old?.condition) return comparing.quote(old.condition, 'before');
  const alone = [comparing.before, comparing.after].every((node) => node.kind === 'calcul' && node.cases.length === 1);
  return alone ? '' : '«\u00A0sinon\u00A0»';
}

type Pairs = readonly (readonly [before: CaseNode | undefined, after: CaseNode | undefined])[];

/** By condition; then by value; then those that are left between the same neighbours, in their order. */
function pairCases(comparing: Comparing, before: readonly CaseNode[], after: readonly CaseNode[]): Pairs {
  const of = new Map<CaseNode, CaseNode>();
  const free = (one: CaseNode): boolean => ![...of.values()].includes(one);
  const pass = (alike: (old: CaseNode, recent: CaseNode) => boolean): void => {
    for (const old of before) {
      const recent = of.has(old) ? undefined : after.find((one) => free(one) && alike(old, one));
      if (recent) of.set(old, recent);
    }
  };
  pass((old, recent) => comparing.same(old.condition, recent.condition));
  pass(
    (old, recent) =>
      old.condition !== undefined && recent.condition !== undefined && comparing.same(old.value, recent.value),
  );
  if (before.length === after.length) pass((old, recent) => before.indexOf(old) === after.indexOf(recent));
  return [
    ...before.map((old) => [old, of.get(old)] as const),
    ...after.filter(free).map((recent) => [undefined, recent] as const),
  ];
}

/** By condition: what they give may change, the others come and go. */
const exceptions: Comparer<CalculationNode> = (comparing, before, after) => {
  const twinOf = ({ condition }: ExceptionNode, all: readonly ExceptionNode[]): ExceptionNode | undefined =>
    all.find((other) => comparing.same(other.condition, condition));
  for (const old of before.exceptions) {
    const words = comparing.quote(old.condition, 'before');
    const recent = twinOf(old, after.exceptions);
    if (!recent) comparing.say('cas retiré', `${comparing.The} : l’exception ${words} disparaît.`, { before: old });
    else sayValue(comparing, `${comparing.The}, exception ${words}`, old.value, recent.value);
  }
  for (const recent of after.exceptions)
    if (!twinOf(recent, before.exceptions)) {
      const [words, value] = [comparing.quote(recent.condition, 'after'), comparing.quote(recent.value, 'after')];
      comparing.say('cas ajouté', `${comparing.The}, exception ${words} : nouveau cas, ${value}.`, { after: recent });
    }
};

/** calcul and barème: what the rules leave open, and whether applicants see the result. */
export const bounds: Comparer<{ readonly bounds?: Bounds }> = (comparing, before, after) => {
  const written = (bounds: Bounds | undefined, version: 'before' | 'after'): string =>
    bounds ? `${comparing.quote(bounds.low, version)} à ${comparing.quote(bounds.high, version)}` : 'aucune borne';
  comparing.say(
    'bornes changées',
    `${comparing.The} : les bornes de ce qui est inconnu passent de ${written(before.bounds, 'before')} à ${written(after.bounds, 'after')}.`,
  );
};

export const internal: Comparer<{ readonly internal: boolean }> = (comparing, before) =>
  before.internal
    ? comparing.say('résultat montré', `${comparing.The} est désormais montré au candidat.`)
    : comparing.say('résultat caché', `${comparing.The} n’est plus montré au candidat.`);

export const rounding: Comparer<Pick<CalculationNode, 'rounding'>> = (comparing, before, after) => {
  const words = ({ rounding }: Pick<CalculationNode, 'rounding'>): string =>
    rounding ? `${rounding.to} ${rounding.direction}` : 'aucun arrondi';
  comparing.say('arrondi changé', `${comparing.The} : l’arrondi passe de ${words(before)} à ${words(after)}.`);
};

export const calcul: Comparers<CalculationNode> = {
  label,
  type: (comparing, before, after) => compareType(comparing, before.type, after.type),
  cases,
  exceptions,
  unknown: unknownReason('unknown'),
  bounds,
  rounding,
  internal,
  help: text('help', 'l’aide'),
  discrepancies,
  citations,
};
