/** `PA ou PH` */
export function optionNames($: Dsl): void {
  $.consume(0, Nom);
  $.many(0, () => {
    $.consume(0, K.ou);
    $.consume(1, Nom);
  });
}

/** The left of a barème row or of a `selon` case: `1 à 49`, `30 % à moins de 45 %`, `50 et +`, `PA ou PH`, `oui`, `autre`. */
import { token } from '../cst.ts';
import { type Dsl, next, once, type Rule, rule } from '../grammar.ts';
import { K, Nom, NonLittéral } from '../tokens/keywords.ts';
import { DeuxPoints, Nombre, Plus, Premier, Virgule } from '../tokens/literals.ts';
import type { RowKey } from '../tree.ts';
import { figure } from './literals.ts';

const keys = once(($) => [
  {
    ALT: () => {
      $.call(0, figure, 'bas');
      $.option(0, () =>
        $.or(1, [
          {
            ALT: () => {
              $.consume(0, K.à);
              $.option(1, () => {
                $.consume(0, K.moins);
                $.consume(0, K.de);
              });
              $.call(1, figure, 'haut');
            },
          },
          {
            ALT: () => {
              $.consume(0, K.et);
              $.or(2, [{ ALT: () => $.consume(0, Plus) }, { ALT: () => $.consume(0, K.plus) }]);
            },
          },
        ]),
      );
    },
  },
  { ALT: () => $.consume(0, K.oui) },
  { ALT: () => $.consume(0, NonLittéral) },
  { GATE: () => next($, K.autre), ALT: () => $.consume(0, K.autre) },
  {
    IGNORE_AMBIGUITIES: true,
    ALT: () => optionNames($),
  },
]);

export const rowKey: Rule<RowKey> = rule(
  'clé',
  ($) => $.or(0, keys($)),
  (node, b) => {
    const span = b.span(node);
    const from = b.one(node, figure, 'bas');
    if (from) {
      const to = b.one(node, figure, 'haut');
      const below = token(node, K.moins) !== undefined;
      return {
        kind: 'range',
        from,
        ...(to && { to }),
        ...(below && { below: true as const }),
        open: token(node, K.et) !== undefined,
        span,
      };
    }
    if (token(node, K.oui)) return { kind: 'boolean', value: true, span };
    if (token(node, NonLittéral)) return { kind: 'boolean', value: false, span };
    if (token(node, K.autre)) return { kind: 'autre', span };
    return { kind: 'options', options: b.namesIn(node), span };
  },
);

export const ROW_STARTS = [Nombre, Premier, K.oui, NonLittéral, Nom];

/** Does a row begin here? A word of the language is a key only when what follows a key follows it. */
export function rowFollows($: Dsl): boolean {
  const word = $.LA(1);
  if (!next($, Nom) || word.tokenType.name === 'Identifiant') return true;
  return next($, DeuxPoints, 2) || next($, Virgule, 2) || next($, K.ou, 2);
}
