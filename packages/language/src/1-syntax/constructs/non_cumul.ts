/** `non_cumul « Un seul financement » { avec esms_numerique sur finess_juridique sinon « … » }` */
import { clause } from '../clauses.ts';
import { construct, given } from '../construct.ts';
import { expression } from '../expressions/expression.ts';
import { type Rule, rule } from '../grammar.ts';
import { K, Nom } from '../tokens/keywords.ts';
import { Virgule } from '../tokens/literals.ts';
import type { ExclusionNode } from '../tree.ts';
import { citation, textClause, when } from './common.ts';

const other = clause(
  rule(
    'avec.non_cumul',
    ($) => {
      $.consume(0, K.avec);
      $.consume(0, Nom);
      $.consume(0, K.sur);
      $.call(0, expression);
      $.many(0, () => {
        $.consume(0, Virgule);
        $.call(1, expression);
      });
    },
    (node, b): ExclusionNode['others'][number] => ({
      programme: b.nameIn(node) ?? { text: '', span: b.here() },
      keys: b.all(node, expression),
      span: b.span(node),
    }),
  ),
  'avec … sur',
  [K.avec],
  { repeatable: true },
);

export const non_cumul: Rule<ExclusionNode> = construct({
  keyword: K.non_cumul,
  french: 'un non_cumul',
  name: 'optional',
  body: 'required',
  clauses: { avec: other, quand: when, sinon: textClause(K.sinon), source: citation },
  build: (head, body) => ({
    ...head,
    kind: 'non_cumul',
    others: body.all('avec'),
    ...given({ when: body.one('quand'), message: body.one('sinon') }),
  }),
});
