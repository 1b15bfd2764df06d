/**
 * Comparers of the properties that many constructs have.
 */
import type { CitationNode, DiscrepancyNode, Expression, Node, Text } from '@guichet/language';
import { labelOf } from '../plan/lower/types.ts';
import type { Comparer, Comparing, Provable } from './comparing.ts';
import { quoted } from './comparing.ts';
import { differences, type Difference } from './expressions/differences.ts';
import { implies } from './expressions/implies.ts';
import { pathsIn } from './expressions/paths.ts';
import type { Genre } from './kinds.ts';
import { typeset } from '../plan/lower/typography.ts';

/** Compared where it is declared. */
export const nested: Comparer<unknown> = () => {};

interface Labelled {
  readonly label?: Text;
}

export const label: Comparer<Labelled> = (comparing, before, after) =>
  sayText(comparing, 'texte changé', 'le libellé', before.label, after.label);

/** A text that is shown, and nothing else. */
export function text<K extends string>(
  key: K,
  what: string,
  genre: Genre = 'texte changé',
): Comparer<{ readonly [P in K]?: Text }> {
  return (comparing, before, after) => sayText(comparing, genre, what, before[key], after[key]);
}

function sayText(comparing: Comparing, genre: Genre, what: string, before?: Text, after?: Text): void {
  const words = (one: Text): string => quoted(typeset(one.text));
  const said =
    before && after
      ? `${what} ${words(before)} devient ${words(after)}`
      : after
        ? `${what} est désormais ${words(after)}`
        : `${what} ${before ? words(before) : ''} disparaît`;
  comparing.say(genre, `${comparing.The} : ${said}.`, { before, after });
}

/** A property that is told as a whole. */
export function whole<K extends string>(key: K, what: string, genre: Genre): Comparer<{ readonly [P in K]?: unknown }> {
  return (comparing, before, after) => {
    const [old, recent] = [nodeOf(before[key]), nodeOf(after[key])];
    const [from, to] = [comparing.quote(old, 'before'), comparing.quote(recent, 'after')];
    const said =
      old && recent ? `${from} devient ${to}` : recent ? `est désormais ${to}` : old ? `${from} disparaît` : 'change';
    comparing.say(genre, `${comparing.The} : ${what} ${said}.`, { before: old, after: recent });
  };
}

function nodeOf(value: unknown): Node | undefined {
  return typeof value === 'object' && value !== null && 'span' in value ? (value as Node) : undefined;
}

// ── Sources ─────────────────────────────────────────────────────────────────────────────────────────────────────

export const citations: Comparer<{ readonly citations: readonly CitationNode[] }> = (comparing, before, after) => {
  const missingFrom = (one: CitationNode, others: readonly CitationNode[], old: boolean): boolean =>
    !others.some((other) => (old ? comparing.same(one, other) : comparing.same(other, one)));
  for (const one of before.citations)
    if (missingFrom(one, after.citations, true))
      comparing.say('citation retirée', `${comparing.The} ne cite plus ${comparing.quote(one, 'before')}.`, {
        before: one,
      });
  for (const one of after.citations)
    if (missingFrom(one, before.citations, false))
      comparing.say('citation ajoutée', `${comparing.The} cite désormais ${comparing.quote(one, 'after')}.`, {
        after: one,
      });
};

export const discrepancies: Comparer<{ readonly discrepancies: readonly DiscrepancyNode[] }> = (
  comparing,
  before,
  after,
) => {
  const called = (one: DiscrepancyNode): string => quoted(labelOf(one));
  const twin = (one: DiscrepancyNode, others: readonly DiscrepancyNode[]) =>
    others.find((other) => other.label?.text === one.label?.text);
  for (const one of before.discrepancies) {
    const other = twin(one, after.discrepancies);
    if (!other) comparing.say('écart retiré', `${comparing.The} : l’écart ${called(one)} disparaît.`, { before: one });
    else if (!comparing.same(one, other))
      comparing.say('écart changé', `${comparing.The} : l’écart ${called(one)} est dit autrement.`, {
        before: one,
        after: other,
      });
  }
  for (const one of after.discrepancies)
    if (!twin(one, before.discrepancies))
      comparing.say('écart ajouté', `${comparing.The} : un écart est relevé, ${called(one)}.`, { after: one });
};

// ── Expressions ─────────────────────────────────────────────────────────────────────────────────────────────────

const FIGURES: Record<Difference['kind'], Genre> = {
  amount: 'montant changé',
  rate: 'taux changé',
  number: 'nombre changé',
  date: 'date changée',
  duration: 'durée changée',
  known: 'inconnu levé',
  unknown: 'inconnu posé',
  reason: 'texte changé',
  bounds: 'bornes changées',
  rounding: 'arrondi changé',
  shape: 'valeur changée',
};

/** What changed between two values, figure by figure. `where`: « Part logiciel, tranche « 1 à 49 » ». */
export function sayValue(
  comparing: Comparing,
  where: string,
  before: Expression | undefined,
  after: Expression | undefined,
  genre: Genre = 'valeur changée',
): void {
  if (!before || !after) {
    const [old, recent] = [comparing.quote(before, 'before'), comparing.quote(after, 'after')];
    comparing.say(genre, `${where} : ${old} devient ${recent}.`, { before, after });
    return;
  }
  for (const each of differences(before, after, comparing.sides)) {
    const kind = each.kind === 'shape' ? genre : FIGURES[each.kind];
    const [old, recent] = [comparing.quote(each.before, 'before'), comparing.quote(each.after, 'after')];
    comparing.say(kind, `${where} : ${old} devient ${recent}.`, { before: each.before, after: each.after });
  }
}

interface Directions {
  readonly more: readonly [genre: Genre, phrase: string];
  readonly less: readonly [genre: Genre, phrase: string];
  readonly other: readonly [genre: Genre, phrase: string];
  /** What shows it, where reading does not settle it: see `Provable`. */
  readonly shown?: Provable['shown'];
}

/** A condition holds in more cases, in fewer, or reading does not prove it. Absent: it always holds. */
export function sayCondition(
  comparing: Comparing,
  { more, less, other, shown }: Directions,
  before: Expression | undefined,
  after: Expression | undefined,
): void {
  const found = direction(comparing, before, after);
  const same = ['texte changé', `${comparing.The} : même sens, écrit autrement`] as const;
  const [old, recent] = [before && comparing.quote(before, 'before'), after && comparing.quote(after, 'after')];
  const how = old && recent ? `${old} devient ${recent}` : recent ? `désormais ${recent}` : `plus de condition ${old}`;
  const [genre, phrase] = { more, less, other, same }[found];
  const proved = ([kind, said]: readonly [Genre, string]) =>
    [kind, `${said} (prouvé pour toutes les réponses possibles) : ${how}.`] as const;
  comparing.say(genre, `${phrase} : ${how}.`, {
    before,
    after,
    ...(found !== 'same' &&
      shown && {
        provable: {
          shown,
          more: proved(more),
          less: proved(less),
          same: proved(['texte changé', `${comparing.The} ne change pour personne`]),
        },
      }),
  });
}

function direction(comparing: Comparing, before?: Expression, after?: Expression): 'more' | 'less' | 'same' | 'other' {
  if (!before) return 'less';
  if (!after) return 'more';
  const { sides, stable } = comparing;
  const [old, recent] = [
    { expression: before, side: sides.before },
    { expression: after, side: sides.after },
  ];
  if (![...pathsIn(old), ...pathsIn(recent)].every(stable)) return 'other';
  const [widened, narrowed] = [implies(old, recent), implies(recent, old)];
  if (widened && narrowed) return 'same';
  return widened ? 'more' : narrowed ? 'less' : 'other';
}
