/** What stands behind each figure of a programme: quoted words, a reference only, or nothing. */
import type { CitationNode, Span, Tree } from '../1-syntax/tree.ts';
import { type FigureLiteral, type Ruling, rulingsOf } from './figures.ts';
import { spellsFigure } from './spelled.ts';

/** From the strongest: the figure is in the quoted words; words are quoted; a place is referred to; nothing. */
export type Backing = 'chiffre cité' | 'mots cités' | 'repère' | 'aucune source';

export interface CoveredFigure {
  readonly kind: 'nombre' | 'taux' | 'montant' | 'date' | 'durée';
  readonly span: Span;
  /** `barème part_logiciel` */
  readonly declaration: string;
  readonly backing: Backing;
  /** The citation that stands behind it best. */
  readonly citation?: CitationNode;
}

const KINDS = { number: 'nombre', rate: 'taux', amount: 'montant', date: 'date', duration: 'durée' } as const;

export function coverageOf(tree: Tree): CoveredFigure[] {
  return rulingsOf(tree).flatMap((ruling) =>
    ruling.figures.map((figure) => ({
      kind: KINDS[figure.kind],
      span: figure.span,
      declaration: ruling.title,
      ...backingOf(figure, ruling),
    })),
  );
}

/** Those of the exception that the figure stands in, before those of the rule and of its other exceptions. */
function nearestFirst({ span }: FigureLiteral, { citations, exceptions }: Ruling): readonly CitationNode[] {
  const partOf = ({ start }: Span): number => exceptions.findIndex((part) => part.start <= start && start < part.end);
  const own = partOf(span);
  const isOwn = (citation: CitationNode): boolean => partOf(citation.span) === own;
  return [...citations.filter(isOwn), ...citations.filter((citation) => !isOwn(citation))];
}

/** What shows the figure comes first, then what is nearest. */
function backingOf(figure: FigureLiteral, ruling: Ruling): Pick<CoveredFigure, 'backing' | 'citation'> {
  const { around } = ruling;
  const citations = nearestFirst(figure, ruling);
  const all = [...citations, ...around];
  const spelled = all.find(({ words }) => words && spellsFigure(words.text, figure));
  if (spelled) return { backing: 'chiffre cité', citation: spelled };
  const referred = all.find(({ locator }) => locator && spellsFigure(locator.text, figure));
  if (referred) return { backing: 'repère', citation: referred };
  const nearest = citations.length > 0 ? citations : around;
  const worded = nearest.find(({ words }) => words);
  if (worded) return { backing: 'mots cités', citation: worded };
  const [any] = nearest;
  return any ? { backing: 'repère', citation: any } : { backing: 'aucune source' };
}
