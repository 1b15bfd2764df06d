/** What stands alone: a literal, a name, a parenthesis, a list, `somme de …`, `nombre de …`, `selon x { … }`. */
import type { Builder } from '../builder.ts';
import { type CstNode, isEmpty, isToken, token } from '../cst.ts';
import { type Dsl, forward, next, once, type Rule, rule } from '../grammar.ts';
import { K, Nom, NonLittéral } from '../tokens/keywords.ts';
import * as T from '../tokens/literals.ts';
import type { Expression } from '../tree.ts';
import { aggregate, quantifier } from './aggregates.ts';
import { conditional } from './if.ts';
import { figure } from './literals.ts';
import { nameFollows, qualifiedName } from './names.ts';
import { select } from './select.ts';
import { unknownValue } from './unknown.ts';

const AGGREGATES = [K.somme, K.minimum, K.maximum];

const isAggregate = ($: Dsl) =>
  (next($, K.de, 2) && AGGREGATES.some((type) => next($, type))) || (next($, K.le) && next($, K.plus, 2));
const isQuantifier = ($: Dsl) =>
  next($, K.tous) || (next($, K.nombre) && next($, K.de, 2)) || (next($, K.au) && next($, K.moins, 2));

const values = once(($) => [
  { ALT: () => $.call(0, figure) },
  { ALT: () => $.consume(0, T.Texte) },
  { ALT: () => $.consume(0, K.oui) },
  { ALT: () => $.consume(0, NonLittéral) },
  {
    ALT: () => {
      $.consume(0, T.ParenthèseOuvrante);
      $.call(1, forward('expression'), 'intérieur');
      $.consume(0, T.ParenthèseFermante);
    },
  },
  { ALT: () => $.call(2, list) },
  { GATE: () => isAggregate($), ALT: () => $.call(3, aggregate) },
  { GATE: () => isQuantifier($), ALT: () => $.call(4, quantifier) },
  { ALT: () => $.call(5, select) },
  { ALT: () => $.call(8, conditional) },
  {
    GATE: () => next($, K.de, 2),
    ALT: () => {
      $.or(1, [{ ALT: () => $.consume(0, K.début) }, { ALT: () => $.consume(0, K.fin) }]);
      $.consume(0, K.de);
      $.consume(0, Nom);
    },
  },
  {
    GATE: () => next($, K.du, 2),
    ALT: () => {
      $.consume(0, K.date);
      $.consume(0, K.du);
      $.consume(0, K.dépôt);
    },
  },
  { GATE: () => !next($, T.Point, 2), ALT: () => $.consume(0, K.fenêtre) },
  { GATE: () => next($, T.Texte, 2), ALT: () => $.call(6, unknownValue) },
  {
    GATE: () => next($, K.objet, 2),
    ALT: () => {
      $.consume(0, K.sans);
      $.consume(0, K.objet);
    },
  },
  { GATE: () => nameFollows($), ALT: () => $.call(7, qualifiedName) },
  // Nothing: the builder says what is missing.
  { ALT: () => undefined, IGNORE_AMBIGUITIES: true },
]);

export const primary: Rule<Expression> = rule(
  'valeur',
  ($) => $.or(0, values($)),
  (node, b) => buildPrimary(node, b),
);

function buildPrimary(node: CstNode, b: Builder): Expression {
  const index = node.parts.findIndex((part) => !isToken(part));
  const inner = node.parts[index] as CstNode | undefined;
  if (inner && node.keys[index] === 'intérieur') return inParentheses(node, inner, b);
  if (inner) return COMPOUND.get(inner.name)!.build(inner, b);
  if (isEmpty(node)) return b.missingValue(node);
  const span = b.span(node);
  const text = b.textIn(node);
  if (text) return { kind: 'text', value: text.text, span };
  if (token(node, K.oui)) return { kind: 'boolean', value: true, span };
  if (token(node, NonLittéral)) return { kind: 'boolean', value: false, span };
  if (token(node, K.date)) return { kind: 'deposit date', span };
  if (token(node, K.fenêtre)) return { kind: 'current window', span };
  if (token(node, K.sans)) return { kind: 'sans objet', span };
  const side = token(node, K.début) ? 'début' : token(node, K.fin) ? 'fin' : undefined;
  const period = b.nameIn(node);
  if (side && period) return { kind: 'boundary', side, period, span };
  return b.missing();
}

const COMPOSED: ReadonlySet<Expression['kind']> = new Set([
  'binary',
  'not',
  'is',
  'in',
  'between',
  'negate',
  'cap',
  'round',
]);

/** What is made of several parts stands where its parentheses do; a name or a value, where it is written. */
function inParentheses(node: CstNode, inner: CstNode, b: Builder): Expression {
  const value = forward<Expression>('expression').build(inner, b);
  return COMPOSED.has(value.kind) ? { ...value, span: b.span(node) } : value;
}

const list: Rule<Expression> = rule(
  'liste de valeurs',
  ($) => {
    $.consume(0, T.CrochetOuvrant);
    $.option(0, {
      GATE: () => !next($, T.CrochetFermant),
      DEF: () => {
        $.call(0, forward('expression'), 'élément');
        $.many(0, () => {
          $.consume(0, T.Virgule);
          $.call(1, forward('expression'), 'élément');
        });
      },
    });
    $.consume(0, T.CrochetFermant);
  },
  (node, b) => ({ kind: 'list', items: b.all(node, forward<Expression>('expression'), 'élément'), span: b.span(node) }),
);

/** What is read by a rule of its own. */
const COMPOUND: ReadonlyMap<string, Rule<Expression>> = new Map(
  [figure, list, aggregate, quantifier, select, conditional, unknownValue, qualifiedName].map((each) => [
    each.name,
    each as Rule<Expression>,
  ]),
);
