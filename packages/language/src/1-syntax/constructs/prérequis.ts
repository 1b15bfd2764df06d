/** `prérequis PS1.2 « Appropriation du RNIV » { champ … satisfait quand … }` */
import { clause } from '../clauses.ts';
import { construct, given } from '../construct.ts';
import { expression } from '../expressions/expression.ts';
import { type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import type { PrerequisiteNode } from '../tree.ts';
import { citation, help, note, textClause, unknown, when } from './common.ts';
import { formClauses } from './étape.ts';

const satisfied = clause(
  rule(
    'satisfait quand',
    ($) => {
      $.consume(0, K.satisfait);
      $.consume(0, K.quand);
      $.call(0, expression);
    },
    (node, b) => b.one(node, expression) ?? b.missing(),
  ),
  'satisfait quand',
  [K.satisfait],
);

export const prérequis: Rule<PrerequisiteNode> = construct({
  keyword: K.prérequis,
  french: 'un prérequis',
  label: 'required',
  body: 'required',
  clauses: {
    quand: when,
    ...formClauses,
    satisfait: satisfied,
    inconnu: unknown,
    note,
    aide: help,
    code: textClause(K.code),
    source: citation,
  },
  build: (head, body) => ({
    ...head,
    kind: 'prérequis',
    fields: body.inOrder('champ', 'pièce'),
    ...given({
      when: body.one('quand'),
      satisfied: body.one('satisfait'),
      unknown: body.one('inconnu'),
      note: body.one('note'),
      help: body.one('aide'),
      code: body.one('code'),
    }),
  }),
});
