/** `écart « Deux dates de clôture » { publié « … » retenu « … » parce que « … » }` */
import { clause } from '../clauses.ts';
import { construct, declaration, given } from '../construct.ts';
import { type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import { Texte } from '../tokens/literals.ts';
import type { DiscrepancyNode } from '../tree.ts';
import { citation, textClause } from './common.ts';

const because = clause(
  rule(
    'parce que',
    ($) => {
      $.consume(0, K.parce);
      $.consume(0, K.que);
      $.consume(0, Texte);
    },
    (node, b) => b.textIn(node),
  ),
  'parce que',
  [K.parce],
);

export const écart: Rule<DiscrepancyNode> = construct({
  keyword: K.écart,
  french: 'un écart',
  name: 'none',
  label: 'required',
  clauses: { publié: textClause(K.publié), retenu: textClause(K.retenu), parce: because, source: citation },
  build: (head, body) => ({
    ...head,
    kind: 'écart',
    ...given({ published: body.one('publié'), kept: body.one('retenu'), because: body.one('parce') }),
  }),
});

export const discrepancy = declaration(écart, K.écart);
