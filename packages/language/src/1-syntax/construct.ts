/**
 * A declaration: keyword, name, type, « label », value or body. Every construct has this one shape.
 */
import type { TokenType } from 'chevrotain';
import type { Builder } from './builder.ts';
import { beginsLine, block, type Body, type Clause, type Clauses, emptyBody } from './clauses.ts';
import { child, type CstNode, token } from './cst.ts';
import { type Dsl, next, once, type Rule, rule } from './grammar.ts';
import { AnyToken, Identifiant, isHardKeyword, Nom } from './tokens/keywords.ts';
import { AccoladeOuvrante, DeuxPoints, Texte, Égal } from './tokens/literals.ts';
import type { CitationNode, Name, Span, Text } from './tree.ts';

/** Keeps what is there: optional parts of the tree are absent, not `undefined`. */
export function given<T extends object>(parts: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: Record<string, unknown> = {};
  for (const key in parts) if (parts[key] !== undefined) kept[key] = parts[key];
  return kept as never;
}

/** The parts that all declarations have. */
export interface Head {
  readonly name: Name | undefined;
  readonly label?: Text;
  readonly citations: readonly CitationNode[];
  readonly span: Span;
}

interface ConstructOptions<C extends Clauses, T> {
  /** The word that begins it; also the name of its rule. */
  readonly keyword: TokenType;
  /** With its article: « un barème ». */
  readonly french: string;
  readonly name?: Presence;
  /** Between the label and the body, and, in `afterName`, between the name and the label. */
  readonly afterName?: ($: Dsl) => void;
  readonly afterLabel?: ($: Dsl) => void;
  readonly label?: Presence;
  readonly body?: 'required' | 'optional';
  readonly clauses: C;
  readonly build: (head: Head, body: Body<C>, node: CstNode, b: Builder) => T;
}

/**
 * Is the name here, or was it forgotten? A word of the language that begins a line is the next statement.
 */
function nameIsHere($: Dsl): boolean {
  return next($, Identifiant) || !beginsLine($);
}

/** A word of the language where a name stands, followed by what follows a name. */
function reservedName($: Dsl): boolean {
  return AFTER_NAME.some((type) => next($, type, 2)) && !beginsLine($) && isHardKeyword($.LA(1).image);
}

const AFTER_NAME = [DeuxPoints, Égal, Texte, AccoladeOuvrante];

const named = once(($) => ({ GATE: () => nameIsHere($), DEF: () => $.consume(10, Nom, NAME) }));
const misnamed = once(($) => ({ GATE: () => reservedName($), DEF: () => $.consume(13, AnyToken, RESERVED) }));
const labelled = once(($) => () => $.consume(11, Texte, LABEL));
const [NAME, RESERVED, LABEL] = [{ LABEL: 'nom' }, { LABEL: 'réservé' }, { LABEL: 'libellé' }];

type Presence = 'required' | 'optional' | 'none';

/** What each construct asks for, by its word: the reference says it. */
export const shapes = new Map<string, { readonly name: Presence; readonly label: Presence; readonly body: Presence }>();

/** What its block may hold, by its word. */
export const statements = new Map<string, readonly Clause<unknown>[]>();

export function construct<C extends Clauses, T>(options: ConstructOptions<C, T>): Rule<T> {
  const { keyword, french, name = 'required', label = 'optional', body = 'optional' } = options;
  const word = keyword.name;
  shapes.set(word, { name, label, body });
  statements.set(word, Object.values(options.clauses));
  const inner = block(`${word}.corps`, `dans ${french}`, options.clauses);
  const opened = once(($) => ({ GATE: () => next($, AccoladeOuvrante), DEF: () => $.call(12, inner, 'corps') }));
  return rule(
    word,
    ($) => {
      $.consume(0, keyword);
      if (name !== 'none') $.option(10, named($));
      if (name === 'required') $.option(13, misnamed($));
      options.afterName?.($);
      if (label !== 'none') $.option(11, labelled($));
      options.afterLabel?.($);
      $.option(12, opened($));
    },
    (node, b) => {
      const span = b.span(node);
      const declared = b.name(token(node, 'nom'));
      const title = b.text(token(node, 'libellé'));
      const keywordSpan = { ...span, end: span.start + word.length };
      if (!node.recovered) {
        const reserved = token(node, 'réservé');
        if (reserved) b.report('S014', b.span(reserved), { word: reserved.image });
        else if (name === 'required' && !declared) b.report('S010', keywordSpan, { what: french, word });
        else if (label === 'required' && !title)
          b.report('S011', declared?.span ?? keywordSpan, { what: french, word, name: declared?.text });
        if (body === 'required' && !child(node, 'corps'))
          b.report('S012', declared?.span ?? keywordSpan, { what: french });
      }
      const built = b.one(node, inner, 'corps') ?? emptyBody<C>();
      const citations = 'source' in options.clauses ? (built.all('source') as readonly CitationNode[]) : [];
      const head: Head = title
        ? { name: declared, label: title, citations, span }
        : { name: declared, citations, span };
      return options.build(head, built, node, b);
    },
  );
}

/** A construct as a statement of a block or of a file. */
export function declaration<T>(of: Rule<T>, keyword: TokenType): Clause<T> {
  return { rule: of, starts: [keyword], word: keyword.name, repeatable: true };
}
