/**
 * What the comparison of one declaration with its other version shares: saying a change, and going through properties.
 */
import type { Node } from '@guichet/language';
import { same } from './canonical.ts';
import { GENRES, type Genre, type Portée } from './kinds.ts';
import { capital, theNode, type AnyNode } from './nodes.ts';
import type { Sides } from './pairing.ts';
import type { Changement } from './report.ts';

/** A change, with what it is about in each version. */
export interface Noted {
  readonly change: Changement;
  readonly nodes: Pick<Details, 'before' | 'after'>;
  readonly provable?: Provable;
}

type Said = readonly [genre: Genre, phrase: string];

/**
 * A change of a condition, as reasoning on all answers would call it: reading may not tell more from less, and never tells
 * that what it calls more or less is, for all answers, the same.
 */
export interface Provable {
  /**
   * By what it holds in more cases: a rule, which then refuses fewer; a rule that applies to more, and refuses more; a
   * question, which is then asked of more.
   */
  readonly shown: 'règle' | 'portée' | 'question';
  readonly more: Said;
  readonly less: Said;
  readonly same: Said;
}

/** Compares one property of two versions of a declaration; called only where they differ. */
export type Comparer<N> = (comparing: Comparing, before: N, after: N) => void;

/** All that a construct can say, property by property: one that is added to the tree must be added here. */
export type Comparers<N> = { readonly [K in Exclude<keyof N, 'span' | 'kind' | 'name'>]-?: Comparer<N> };

export interface Details {
  readonly before?: Node | undefined;
  readonly after?: Node | undefined;
  /** Where the case at hand deserves another bump than its kind. */
  readonly portée?: Portée;
  readonly pourquoi?: string;
  readonly provable?: Provable;
}

/** What reads well without guillemets. */
const FIGURES: ReadonlySet<string> = new Set(['number', 'rate', 'amount', 'date', 'duration', 'boolean']);

export class Comparing {
  readonly sides: Sides;
  readonly before: AnyNode;
  readonly after: AnyNode;
  readonly changes: Noted[] = [];
  /** Does that name mean the same in both versions? */
  readonly stable: (path: string) => boolean;

  constructor(sides: Sides, before: AnyNode, after: AnyNode, stable: (path: string) => boolean) {
    this.sides = sides;
    this.before = before;
    this.after = after;
    this.stable = stable;
  }

  get the(): string {
    return theNode(this.after);
  }

  get The(): string {
    return capital(this.the);
  }

  /** « du barème « Part logiciel » », « de la question … ». */
  get ofThe(): string {
    return this.the.startsWith('le ') ? `du ${this.the.slice(3)}` : `de ${this.the}`;
  }

  same(before: unknown, after: unknown): boolean {
    return same(before, after, this.sides);
  }

  say(genre: Genre, phrase: string, { before, after, ...details }: Details = {}): void {
    this.changes.push(
      change(this.sides, genre, phrase, { before: before ?? this.before, after: after ?? this.after, ...details }, [
        this.before,
        this.after,
      ]),
    );
  }

  /** As each version writes it, between guillemets unless it is a figure. */
  quote(node: Node | undefined, version: 'before' | 'after'): string {
    if (!node) return 'rien';
    const words = this.sides[version].words(node);
    return 'kind' in node && FIGURES.has(String(node.kind)) ? words : quoted(words);
  }
}

export function quoted(text: string): string {
  const short = text.length > 160 ? `${text.slice(0, 159)}…` : text;
  return /[«»]/.test(short) ? short : `«\u00A0${short}\u00A0»`;
}

/** A change, with its places: those of the declaration where nothing smaller is at hand. */
export function change(
  sides: Sides,
  genre: Genre,
  phrase: string,
  { before, after, portée, pourquoi, provable }: Details,
  [old, recent]: readonly [AnyNode | undefined, AnyNode | undefined],
): Noted {
  const kind = GENRES[genre];
  const node = recent ?? old;
  const side = recent ? sides.after : sides.before;
  const told: Changement = {
    genre,
    construction: node?.kind ?? '',
    sujet: (node && (side.symbols(node)[0]?.path ?? node.name?.text ?? node.label?.text)) ?? '',
    phrase,
    portée: portée ?? kind.portée,
    pourquoi: pourquoi ?? kind.pourquoi,
    ...(before && { avant: sides.before.place(before) }),
    ...(after && { après: sides.after.place(after) }),
  };
  return { change: told, nodes: { before, after }, ...(provable && { provable }) };
}

/** Property by property, in the order of the table; a difference that no property says is said by the last line. */
export function compareProperties<N extends AnyNode>(
  comparing: Comparing,
  before: N,
  after: N,
  comparers: Comparers<N>,
): void {
  for (const key of Object.keys(comparers) as (keyof Comparers<N>)[])
    if (!comparing.same(before[key], after[key])) comparers[key](comparing, before, after);
}
