/** Sums, products, signs, `plafonné à`, `arrondi`, `à défaut`. */
import type { CstNode } from 'chevrotain';
import type { Builder } from '../builder.ts';
import { children, inOrder, token, tokens } from '../cst.ts';
import { forward, next, type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import { Divisé, Fois, Moins, Plus } from '../tokens/literals.ts';
import type { BinaryOperator, Expression } from '../tree.ts';
import { primary } from './primary.ts';
import { rounding } from './rounding.ts';

export function binary(operator: BinaryOperator, left: Expression, right: Expression, b: Builder): Expression {
  return { kind: 'binary', operator, left, right, span: b.between(left.span, right.span) };
}

export const sum: Rule<Expression> = rule(
  'somme arithmétique',
  ($) => {
    $.call(0, term);
    $.many(0, () => {
      $.or(0, [{ ALT: () => $.consume(0, Plus) }, { ALT: () => $.consume(0, Moins) }]);
      $.call(1, term);
    });
  },
  (node, b) => {
    const terms = children(node, term.name);
    if (terms.length === 1) return term.build(terms[0]!, b);
    reportUnclearScope(terms, b);
    const signs = [...tokens(node, Plus), ...tokens(node, Moins)].sort((x, y) => x.startOffset - y.startOffset);
    const [first, ...others] = b.all(node, term);
    return others.reduce(
      (left, right, index) => binary(signs[index]?.tokenTypeIdx === Plus.tokenTypeIdx ? '+' : '−', left, right, b),
      first ?? b.missing(),
    );
  },
);

/** `a + b plafonné à c` could mean two amounts: parentheses are asked for. `a plafonné à b + c` likewise. */
function reportUnclearScope(terms: readonly CstNode[], b: Builder): void {
  terms.forEach((each, index) => {
    const cap = token(each, K.plafonné);
    const round = token(each, K.arrondi);
    const found = (index > 0 ? (cap ?? round) : undefined) ?? (index < terms.length - 1 ? cap : undefined);
    if (found) b.report('S030', b.span(found), { word: found.image === 'plafonné' ? 'plafonné à' : 'arrondi' });
  });
}

/** A product, capped and rounded as a whole: `montant × taux arrondi à l'euro`. */
const term: Rule<Expression> = rule(
  'terme',
  ($) => {
    $.call(0, product);
    $.many(0, () =>
      $.or(0, [
        {
          ALT: () => {
            $.consume(0, K.plafonné);
            $.consume(0, K.à);
            $.call(1, product, 'plafond');
          },
        },
        {
          ALT: () => {
            $.consume(0, K.arrondi);
            $.call(0, rounding);
          },
        },
      ]),
    );
  },
  (node, b) => {
    let made = b.one(node, product) ?? b.missing();
    if (!token(node, K.plafonné) && !token(node, K.arrondi)) return made;
    for (const element of inOrder(node)) {
      if ('image' in element) continue;
      const span = b.between(made.span, b.span(element));
      if (children(node, 'plafond').includes(element))
        made = { kind: 'cap', operand: made, ceiling: product.build(element, b), span };
      else if (children(node, rounding.name).includes(element))
        made = { kind: 'round', operand: made, rounding: rounding.build(element, b), span };
    }
    return made;
  },
);

const product: Rule<Expression> = rule(
  'produit',
  ($) => {
    $.call(0, unary);
    $.many(0, () => {
      $.or(0, [{ ALT: () => $.consume(0, Fois) }, { ALT: () => $.consume(0, Divisé) }]);
      $.call(1, unary);
    });
  },
  (node, b) => {
    const factors = children(node, unary.name);
    if (factors.length === 1) return unary.build(factors[0]!, b);
    const signs = [...tokens(node, Fois), ...tokens(node, Divisé)].sort((x, y) => x.startOffset - y.startOffset);
    const [first, ...others] = b.all(node, unary);
    return others.reduce(
      (left, right, index) => binary(signs[index]?.tokenTypeIdx === Fois.tokenTypeIdx ? '×' : '÷', left, right, b),
      first ?? b.missing(),
    );
  },
);

const unary: Rule<Expression> = rule(
  'unaire',
  ($) => {
    $.many(0, () => $.consume(0, Moins));
    $.call(0, primary);
    $.many(1, {
      GATE: () => next($, K.défaut, 2),
      DEF: () => {
        $.consume(0, K.à);
        $.consume(0, K.défaut);
        $.call(1, forward('unaire'), 'repli');
      },
    });
  },
  (node, b) => {
    const value = b.one(node, primary) ?? b.missing();
    const signed = tokens(node, Moins).reduceRight<Expression>(
      (operand, sign) => ({ kind: 'negate', operand, span: b.between(b.span(sign), operand.span) }),
      value,
    );
    return b
      .all(node, unary, 'repli')
      .reduce<Expression>(
        (operand, fallback) => ({ kind: 'default', operand, fallback, span: b.between(operand.span, fallback.span) }),
        signed,
      );
  },
);
