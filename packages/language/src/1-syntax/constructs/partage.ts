/** `partage au prorata`, `partage par rang selon note décroissant, à égalité selon date du dépôt`: a clause of an enveloppe. */
import { clause } from '../clauses.ts';
import { given } from '../construct.ts';
import { token } from '../cst.ts';
import { expression } from '../expressions/expression.ts';
import { next, type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import { Texte, Virgule } from '../tokens/literals.ts';
import type { CriterionNode, SharingNode } from '../tree.ts';

const criterion: Rule<CriterionNode> = rule(
  'critère.partage',
  ($) => {
    $.call(0, expression);
    $.option(0, () => $.or(0, [{ ALT: () => $.consume(0, K.croissant) }, { ALT: () => $.consume(0, K.décroissant) }]));
  },
  (node, b) => ({
    value: b.one(node, expression) ?? b.missing(),
    descending: token(node, K.décroissant) !== undefined,
    span: b.span(node),
  }),
);

const criteria = (name: string): Rule<readonly CriterionNode[]> =>
  rule(
    name,
    ($) => {
      $.consume(0, K.selon);
      $.call(0, criterion);
      $.many(0, {
        GATE: () => !next($, K.à, 2),
        DEF: () => {
          $.consume(0, Virgule);
          $.call(1, criterion);
        },
      });
    },
    (node, b) => b.all(node, criterion),
  );
const rank = criteria('rang.partage');
const ties = criteria('égalité.partage');

export const sharing = clause(
  rule(
    'partage',
    ($) => {
      $.consume(0, K.partage);
      $.or(0, [
        {
          ALT: () => {
            $.consume(0, K.au);
            $.consume(0, K.prorata);
          },
        },
        {
          ALT: () => {
            $.consume(0, K.à);
            $.consume(0, K.parts);
            $.consume(0, K.égales);
          },
        },
        {
          ALT: () => {
            $.consume(0, K.par);
            $.consume(0, K.rang);
            $.call(0, rank);
          },
        },
        {
          ALT: () => {
            $.consume(0, K.inconnu);
            $.consume(0, Texte);
          },
        },
      ]);
      $.option(0, () => {
        $.consume(0, Virgule);
        $.consume(1, K.à);
        $.consume(0, K.égalité);
        $.call(0, ties);
      });
    },
    (node, b): SharingNode => ({
      mode: token(node, K.rang)
        ? 'par rang'
        : token(node, K.prorata)
          ? 'au prorata'
          : token(node, K.inconnu)
            ? 'inconnu'
            : 'à parts égales',
      rank: b.one(node, rank) ?? [],
      ties: b.one(node, ties) ?? [],
      ...given({ unknown: token(node, K.inconnu) && b.textIn(node) }),
      span: b.span(node),
    }),
  ),
  'partage',
  [K.partage],
);
