/**
 * The figures that rule: what an amount, a right or a date depends on, and the citations that stand behind them.
 *
 * A figure is read where it is written: in a calcul, a barème, a condition, an échéancier, an enveloppe, an indicateur, a date, a time
 * limit. The bounds of a form (lengths, sizes, numbers of items) and the examples are no rule.
 */
import type { CitationNode, Expression, Literal, RangeKey, RowKey, Span, Tree } from '../1-syntax/tree.ts';
import { compareDecimals, countOf } from '../1-syntax/values.ts';
import { citationsIn, walk } from '../1-syntax/walk.ts';

export type FigureLiteral = Extract<Literal, { kind: 'number' | 'rate' | 'amount' | 'date' | 'duration' }>;

/** What rules by its own, with what is said of its sources, there and around. */
export interface Ruling {
  /** As an editor calls it, `barème part_logiciel`. */
  readonly title: string;
  readonly span: Span;
  readonly figures: readonly FigureLiteral[];
  readonly citations: readonly CitationNode[];
  /** Where its exceptions stand: each may have its own citations. */
  readonly exceptions: readonly Span[];
  /** Of the volet, the domaine, the calendrier or the fenêtre that it stands in. */
  readonly around: readonly CitationNode[];
}

interface Holder {
  readonly kind: string;
  readonly span: Span;
  readonly name?: { readonly text: string } | undefined;
}

export function rulingsOf({ declarations }: Tree): Ruling[] {
  return declarations.flatMap((node) => {
    switch (node.kind) {
      case 'calcul':
      case 'barème':
      case 'condition':
      case 'indicateur':
      case 'échéancier':
      case 'enveloppe':
      case 'instruction':
        return [ruling(node)];
      case 'prérequis':
        return [ruling(node, [], { when: node.when, satisfied: node.satisfied })];
      case 'calendrier':
        return node.entries.map((entry) => ruling(entry, node.citations));
      case 'fenêtre':
        return node.phases.map((phase) => ({
          ...ruling({ ...phase, kind: phase.phase, name: node.name }, node.citations),
        }));
      case 'volet':
        return node.domains.flatMap((domain) => {
          const around = [...node.citations, ...domain.citations];
          const own = ruling(domain, around, { when: domain.when, requirements: domain.requirements });
          const members = domain.members.flatMap((member) =>
            member.kind === 'champ' || member.kind === 'pièce' ? [] : [ruling(member, around)],
          );
          return [{ ...own, citations: domain.citations, around: node.citations }, ...members];
        });
      default:
        return [];
    }
  });
}

function ruling(node: Holder, around: readonly CitationNode[] = [], read: object = node): Ruling {
  return {
    title: node.name ? `${node.kind} ${node.name.text}` : node.kind,
    span: node.span,
    exceptions:
      'exceptions' in node ? (node.exceptions as readonly { readonly span: Span }[]).map(({ span }) => span) : [],
    figures: figuresIn(read),
    citations: citationsIn(node),
    around,
  };
}

function figuresIn(node: object): FigureLiteral[] {
  const implied = impliedIn(node);
  // A set: the date of an échéance is its beginning and its end.
  const found = new Set<FigureLiteral>();
  walk(node, (each) => {
    if (isFigure(each) && !implied.has(each) && !isTrivial(each)) found.add(each);
  });
  return [...found];
}

function isFigure(node: { readonly kind: string }): node is FigureLiteral {
  return 'span' in node && ['number', 'rate', 'amount', 'date', 'duration'].includes(node.kind);
}

/** Nothing, one, all: what a rule says without its source saying it. */
function isTrivial(figure: FigureLiteral): boolean {
  if (figure.kind === 'date' || figure.kind === 'duration') return false;
  const { digits, decimals } = figure.value;
  const one = 10n ** BigInt(decimals);
  return (
    digits === 0n || (figure.kind === 'number' && digits === one) || (figure.kind === 'rate' && digits === 100n * one)
  );
}

/** `50 et +` after `1 à 49`: the row before already says where this one begins. */
function impliedIn(node: object): ReadonlySet<object> {
  const implied = new Set<object>();
  if (!('rows' in node)) return implied;
  let before: readonly RowKey[] = [];
  for (const { keys } of node.rows as readonly { keys: readonly RowKey[]; cells: readonly Expression[] }[]) {
    for (const [rank, key] of keys.entries()) {
      const previous = before[rank];
      if (key.kind === 'range' && previous?.kind === 'range' && begins(key.from, previous)) implied.add(key.from);
    }
    before = keys;
  }
  return implied;
}

function begins(first: Literal, { from, to = from, below }: RangeKey): boolean {
  const [end, start] = [countOf(to), countOf(first)];
  return below ? end !== undefined && start !== undefined && compareDecimals(end, start) === 0 : follows(to, first);
}

function follows(last: Literal, first: Literal): boolean {
  if (last.kind !== 'number' || first.kind !== 'number') return false;
  const [a, b] = [last.value, first.value];
  return a.decimals === 0 && b.decimals === 0 && b.digits === a.digits + 1n;
}
