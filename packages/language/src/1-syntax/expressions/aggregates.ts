/** `somme de …`, `le plus tôt de …`, `nombre de … où …`, `tous … où …`, `au moins un … où …`. */
import { token } from '../cst.ts';
import { type Dsl, forward, type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import { Virgule } from '../tokens/literals.ts';
import type { AggregateExpression, Expression, QuantifierExpression } from '../tree.ts';
import { qualifiedName } from './names.ts';
import { valueFollows } from './starts.ts';

const operand = forward<Expression>('valeur');

const operands = ($: Dsl) => {
  $.consume(0, K.de);
  $.call(0, operand, 'opérande');
  $.many(0, {
    GATE: () => valueFollows($, 2),
    DEF: () => {
      $.consume(0, Virgule);
      $.call(1, operand, 'opérande');
    },
  });
};

export const aggregate: Rule<AggregateExpression> = rule(
  'agrégat',
  ($) => {
    $.or(0, [
      { ALT: () => $.consume(0, K.somme) },
      { ALT: () => $.consume(0, K.minimum) },
      { ALT: () => $.consume(0, K.maximum) },
      {
        ALT: () => {
          $.consume(0, K.le);
          $.consume(0, K.plus);
          $.or(1, [{ ALT: () => $.consume(0, K.tôt) }, { ALT: () => $.consume(0, K.tard) }]);
        },
      },
    ]);
    operands($);
  },
  (node, b) => ({
    kind: 'aggregate',
    function: token(node, K.somme)
      ? 'somme'
      : token(node, K.minimum)
        ? 'minimum'
        : token(node, K.maximum)
          ? 'maximum'
          : token(node, K.tôt)
            ? 'le plus tôt'
            : 'le plus tard',
    operands: b.all(node, operand, 'opérande'),
    span: b.span(node),
  }),
);

export const quantifier: Rule<QuantifierExpression> = rule(
  'quantificateur',
  ($) => {
    $.or(0, [
      {
        ALT: () => {
          $.consume(0, K.nombre);
          $.consume(0, K.de);
        },
      },
      { ALT: () => $.consume(0, K.tous) },
      {
        ALT: () => {
          $.consume(0, K.au);
          $.consume(0, K.moins);
          $.consume(0, K.un);
        },
      },
    ]);
    $.call(0, qualifiedName);
    $.option(0, () => {
      $.consume(0, K.où);
      $.call(0, forward('expression'), 'condition');
    });
  },
  (node, b) => {
    const list = b.one(node, qualifiedName);
    const predicate = b.one(node, forward<Expression>('expression'), 'condition');
    const here = b.here();
    return {
      kind: 'quantifier',
      function: token(node, K.nombre) ? 'nombre' : token(node, K.tous) ? 'tous' : 'au moins un',
      list: list ?? { kind: 'name', parts: [{ text: '', span: here }], span: here },
      ...(predicate && { predicate }),
      span: b.span(node),
    };
  },
);
