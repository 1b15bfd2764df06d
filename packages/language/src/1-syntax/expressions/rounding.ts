/** `à l'euro`, `au centime supérieur`, `à l'unité au plus proche`: what follows `arrondi`. */
import { token } from '../cst.ts';
import { next, type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import { LEuro, LUnité } from '../tokens/literals.ts';
import type { Rounding } from '../tree.ts';

export const rounding: Rule<Rounding> = rule(
  'arrondi.précision',
  ($) => {
    $.or(0, [
      {
        ALT: () => {
          $.consume(0, K.à);
          $.or(1, [{ ALT: () => $.consume(0, LEuro) }, { ALT: () => $.consume(0, LUnité) }]);
        },
      },
      {
        ALT: () => {
          $.consume(0, K.au);
          $.consume(0, K.centime);
        },
      },
    ]);
    $.option(0, {
      GATE: () => next($, K.supérieur) || next($, K.inférieur) || next($, K.plus, 2),
      DEF: () =>
        $.or(2, [
          { ALT: () => $.consume(0, K.supérieur) },
          { ALT: () => $.consume(0, K.inférieur) },
          {
            ALT: () => {
              $.consume(1, K.au);
              $.consume(0, K.plus);
              $.consume(0, K.proche);
            },
          },
        ]),
    });
  },
  (node) => ({
    to: token(node, LEuro) ? 'euro' : token(node, LUnité) ? 'unité' : 'centime',
    direction: token(node, K.supérieur) ? 'supérieur' : token(node, K.inférieur) ? 'inférieur' : 'au plus proche',
  }),
);
