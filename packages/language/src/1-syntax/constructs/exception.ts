/** `exception « Corse » quand territoire = Corse : 8 { source … }`: a value that takes the place of a calcul's own. */
import { block, type Clause, clause } from '../clauses.ts';
import { given } from '../construct.ts';
import { token } from '../cst.ts';
import { expression } from '../expressions/expression.ts';
import { next, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import { AccoladeOuvrante, DeuxPoints, Texte } from '../tokens/literals.ts';
import type { ExceptionNode } from '../tree.ts';
import { citation } from './common.ts';
import { datedValue } from './en-vigueur.ts';

const body = block('exception.corps', 'dans une exception', { source: citation });

export const exception: Clause<ExceptionNode> = clause(
  rule(
    'exception',
    ($) => {
      $.consume(0, K.exception);
      $.option(0, () => $.consume(0, Texte));
      $.consume(0, K.quand);
      $.call(0, expression, 'condition');
      $.consume(0, DeuxPoints);
      $.call(0, datedValue, 'valeur');
      $.option(1, { GATE: () => next($, AccoladeOuvrante), DEF: () => $.call(0, body, 'corps') });
    },
    (node, b) => ({
      ...given({ label: b.text(token(node, Texte)) }),
      condition: b.one(node, expression, 'condition') ?? b.missing(),
      value: b.one(node, datedValue, 'valeur') ?? b.missing(),
      citations: b.one(node, body, 'corps')?.all('source') ?? [],
      span: b.span(node),
    }),
  ),
  'exception quand … :',
  [K.exception],
  { repeatable: true },
);
