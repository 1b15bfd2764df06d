/** `est outre_mer`, `non dans [PA, PH]`, `PA dans secteurs`: what is said of the value on the left. */
import { token } from '../cst.ts';
import { forward, next, type Rule, rule } from '../grammar.ts';
import { K, Nom } from '../tokens/keywords.ts';
import { CrochetFermant, CrochetOuvrant, Virgule } from '../tokens/literals.ts';
import type { Expression, Span } from '../tree.ts';
import { qualifiedName } from './names.ts';

const expression = forward<Expression>('expression');

/** Of an operand, and the span of the whole. */
export const membership: Rule<(operand: Expression, span: Span) => Expression> = rule(
  'appartenance',
  ($) => {
    $.or(0, [
      {
        ALT: () => {
          $.consume(0, K.est);
          $.option(0, () => $.consume(0, K.non));
          $.consume(0, Nom);
        },
      },
      {
        ALT: () => {
          $.option(1, () => $.consume(1, K.non));
          $.consume(1, K.dans);
          $.or(1, [
            { ALT: () => $.call(2, qualifiedName) },
            {
              ALT: () => {
                $.consume(1, CrochetOuvrant);
                $.option(2, {
                  GATE: () => !next($, CrochetFermant),
                  DEF: () => {
                    $.call(0, expression, 'membre');
                    $.many(0, () => {
                      $.consume(1, Virgule);
                      $.call(1, expression, 'membre');
                    });
                  },
                });
                $.consume(1, CrochetFermant);
              },
            },
          ]);
        },
      },
    ]);
  },
  (node, b) => {
    const negated = token(node, K.non) !== undefined;
    if (token(node, K.est)) {
      const group = b.nameIn(node) ?? { text: '', span: b.here() };
      return (operand, span) => ({ kind: 'is', operand, negated, group, span });
    }
    const list = b.one(node, qualifiedName);
    if (list) return (option, span) => ({ kind: 'in', operand: list, negated, members: [option], turned: true, span });
    const members = b.all(node, expression, 'membre');
    return (operand, span) => ({ kind: 'in', operand, negated, members, turned: false, span });
  },
);
