/**
 * Statements inside a block: `quand …`, `aide « … »`, `champ …`, each begun by its own word, in any order.
 *
 * What begins like none of them is swallowed up to the next statement, braces balanced, and reported once: an error
 * never leaves its statement.
 */
import type { IOrAlt, TokenType } from 'chevrotain';
import type { Token } from './tokens/token.ts';
import type { Builder } from './builder.ts';
import { type CstNode, type CstPart, isToken } from './cst.ts';
import { type Dsl, is, next, once, type Rule, rule } from './grammar.ts';
import { AnyToken, Nom } from './tokens/keywords.ts';
import { AccoladeFermante, AccoladeOuvrante } from './tokens/literals.ts';

export interface Clause<T> {
  readonly rule: Rule<T>;
  /** Tokens that begin it. */
  readonly starts: readonly TokenType[];
  /** Does it really begin here? When its first token may begin something else. */
  readonly gate?: ($: Dsl) => boolean;
  /** As an editor knows it, `quand`. */
  readonly word: string;
  readonly repeatable: boolean;
}

export function clause<T>(
  of: Rule<T>,
  word: string,
  starts: readonly TokenType[],
  options: Partial<Clause<T>> = {},
): Clause<T> {
  return { rule: of, word, starts, repeatable: false, ...options };
}

export type Clauses = Readonly<Record<string, Clause<unknown>>>;
type ValueOf<C> = C extends Clause<infer T> ? T : never;

/** The built statements of a block, by kind and in the order of the text. */
export interface Body<C extends Clauses> {
  /** The statement that may stand only once. */
  one<K extends keyof C>(kind: K): ValueOf<C[K]> | undefined;
  all<K extends keyof C>(kind: K): readonly ValueOf<C[K]>[];
  /** Statements of several kinds, in order. */
  inOrder<K extends keyof C>(...kinds: readonly K[]): readonly ValueOf<C[K]>[];
  has(kind: keyof C): boolean;
  /** What the statement was read from. */
  partOf(kind: keyof C): CstPart | undefined;
}

/** `{ … }` inside what is swallowed. */
const swallowedBlock: Rule<undefined> = rule(
  'blocIgnoré',
  ($) => {
    $.consume(0, AccoladeOuvrante);
    $.many(0, () =>
      $.or(0, [
        { ALT: () => $.call(0, swallowedBlock), IGNORE_AMBIGUITIES: true },
        { ALT: () => $.consume(0, AnyToken) },
      ]),
    );
    $.consume(0, AccoladeFermante);
  },
  () => undefined,
);

/** Is `token` the first of its line? */
export function beginsLine($: Dsl, ahead = 1): boolean {
  return $.LA(ahead).startLine !== $.LA(ahead - 1).endLine;
}

/** Any number of statements, up to `}` or the end of the text. */
export function statements<C extends Clauses>(name: string, where: string, clauses: C): Rule<Body<C>> {
  const list = Object.entries(clauses);
  const begins = ($: Dsl) =>
    beginsLine($) &&
    list.some(([, { starts, gate }]) => starts.some((type) => next($, type)) && (gate === undefined || gate($)));

  const stray = rule(
    `${name}.intrus`,
    ($) => {
      const any = (idx: number) =>
        $.or(idx, [
          { ALT: () => $.call(idx, swallowedBlock), IGNORE_AMBIGUITIES: true },
          { ALT: () => $.consume(idx, AnyToken) },
        ]);
      any(0);
      $.many(0, { GATE: () => !begins($), DEF: () => any(1) });
    },
    () => undefined,
  );

  const alternatives = once(($) => [
    ...list.map(([kind, { rule: of, gate }], index): IOrAlt<unknown> => ({
      ...(gate && { GATE: () => gate($) }),
      IGNORE_AMBIGUITIES: true,
      ALT: () => $.call(index, of, kind),
    })),
    { ALT: () => $.call(list.length, stray, 'intrus'), IGNORE_AMBIGUITIES: true },
  ]);

  const each = once(($) => () => $.or(0, alternatives($)));
  return rule(
    name,
    ($) => $.many(0, each($)),
    (node, b) => {
      reportStrays(node, b, where, list);
      return read(node, b, where, clauses);
    },
  );
}

/** The same between braces. */
export function block<C extends Clauses>(name: string, where: string, clauses: C): Rule<Body<C>> {
  const inner = statements(`${name}.contenu`, where, clauses);
  return rule(
    name,
    ($) => {
      $.consume(0, AccoladeOuvrante);
      $.call(0, inner, 'contenu');
      $.consume(0, AccoladeFermante);
    },
    (node, b) => b.one(node, inner, 'contenu') ?? emptyBody(),
  );
}

function read<C extends Clauses>(node: CstNode, b: Builder, where: string, clauses: C): Body<C> {
  const values = node.parts.map((part, index) => {
    const kind = node.keys[index] as string;
    const made = clauses[kind];
    if (!made) return undefined;
    const first = made.repeatable ? index : node.keys.indexOf(kind);
    if (first < index) {
      const related = { span: b.span(node.parts[first]!), message: 'L’autre est ici.' };
      b.report('S006', b.span(part), { word: made.word, where }, [related]);
    }
    return made.rule.build(part as CstNode, b);
  });
  return new Statements<C>(node, values);
}

/** Most blocks hold none of most statements. */
const NOTHING: readonly never[] = [];

class Statements<C extends Clauses> implements Body<C> {
  private readonly node: CstNode;
  private readonly values: readonly unknown[];

  /** What is built of each part of a node, under its key. */
  constructor(node: CstNode, values: readonly unknown[]) {
    this.node = node;
    this.values = values;
  }

  one<K extends keyof C>(kind: K): ValueOf<C[K]> | undefined {
    return this.values[this.rankOf(kind)] as ValueOf<C[K]> | undefined;
  }

  all<K extends keyof C>(kind: K): readonly ValueOf<C[K]>[] {
    return this.has(kind) ? this.inOrder(kind) : NOTHING;
  }

  inOrder<K extends keyof C>(...kinds: readonly K[]): readonly ValueOf<C[K]>[] {
    const { keys } = this.node;
    return this.values.filter((_, rank) => kinds.includes(keys[rank] as K)) as ValueOf<C[K]>[];
  }

  has(kind: keyof C): boolean {
    return this.rankOf(kind) >= 0;
  }

  partOf(kind: keyof C): CstPart | undefined {
    return this.node.parts[this.rankOf(kind)];
  }

  private rankOf(kind: keyof C): number {
    return this.node.keys.indexOf(kind as string);
  }
}

const NO_NODE: CstNode = { name: '', parts: [], keys: [], start: 0, end: 0, recovered: false };

export function emptyBody<C extends Clauses>(): Body<C> {
  return new Statements<C>(NO_NODE, []);
}

/** Each swallowed piece is one error, unless it is the rest of a statement that is already reported. */
function reportStrays(
  node: CstNode,
  b: Builder,
  where: string,
  list: readonly (readonly [string, Clause<unknown>])[],
): void {
  node.parts.forEach((part, index) => {
    if (node.keys[index] !== 'intrus') return;
    const stray = part as CstNode;
    b.strays += 1;
    const before = node.parts[index - 1] as CstNode | undefined;
    const first = firstToken(stray);
    for (const name of namesUnder(stray)) b.lost.push(name);
    if (!first || before?.recovered || b.isReported(first.startOffset)) return;
    const span = b.span(first);
    const words = [...new Set(list.map(([, { word }]) => word))];
    if (before && lastToken(before)?.endLine === first.startLine) b.report('S003', span, { found: first.image });
    else b.report('S002', span, { found: first.image, where, words });
  });
}

function firstToken(node: CstNode): Token | undefined {
  const first = node.parts[0];
  return first === undefined || isToken(first) ? first : firstToken(first);
}

function lastToken(node: CstNode): Token | undefined {
  const last = node.parts.findLast((part) => isToken(part) || part.end > part.start);
  return last === undefined || isToken(last) ? last : lastToken(last);
}

function namesUnder(node: CstNode): string[] {
  return node.parts.flatMap((part) => {
    if (!isToken(part)) return namesUnder(part);
    return is(part, Nom) ? [part.image] : [];
  });
}
