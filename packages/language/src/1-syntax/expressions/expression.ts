/**
 * Values joined by operators. The grammar reads them as they come; `climb.ts` then joins them by the strength of the
 * operators. (With one rule for each strength, every number would be read through eight of them.)
 */
import type { TokenType } from 'chevrotain';
import { type Dsl, next, once, type Rule, rule } from '../grammar.ts';
import { Arithmétique, K, Opérateur, Préfixe } from '../tokens/keywords.ts';
import type { Expression } from '../tree.ts';
import { climb } from './climb.ts';
import { membership } from './membership.ts';
import { primary } from './primary.ts';
import { rounding } from './rounding.ts';

const prefixes = [0, 1, 2, 3, 4].map((idx) =>
  once(($) => ({ GATE: () => !next($, K.dans, 2), DEF: () => $.consume(idx, Préfixe) })),
);

export const expression: Rule<Expression> = operation('expression', Opérateur, true);

// Where `et` is not an operator: `borné par … et …`.
operation('somme arithmétique', Arithmétique, false);

function operation(name: string, operator: TokenType, logical: boolean): Rule<Expression> {
  const alternatives = once(($) => [
    {
      ALT: () => {
        $.consume(1, operator);
        operand($, 1);
      },
    },
    ...(logical ? [{ ALT: () => $.call(6, membership) }] : []),
    {
      ALT: () => {
        $.consume(2, K.plafonné);
        $.consume(2, K.à);
        operand($, 2);
      },
    },
    {
      ALT: () => {
        $.consume(3, K.arrondi);
        $.call(3, rounding);
      },
    },
    {
      ALT: () => {
        $.consume(4, K.à);
        $.consume(4, K.défaut);
        operand($, 4);
      },
    },
  ]);
  const further = once(($) => ({ GATE: () => continues($), DEF: () => $.or(0, alternatives($)) }));
  return rule(
    name,
    ($) => {
      operand($, 0);
      $.many(9, further($));
    },
    (node, b) => climb(node, b),
  );
}

function operand($: Dsl, idx: number): void {
  $.many(idx, prefixes[idx]!($));
  $.call(idx, primary);
}

/** `à` and `non` begin other things too. */
function continues($: Dsl): boolean {
  if (next($, K.à)) return next($, K.défaut, 2);
  return !next($, K.non) || next($, K.dans, 2);
}
