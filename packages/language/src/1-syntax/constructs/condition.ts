/** `condition taille_suffisante « … » { exige taille ≥ seuil sinon « … » }` */
import { construct, given } from '../construct.ts';
import type { Rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import type { ConditionNode } from '../tree.ts';
import { citation, expressionClause, flagClause, help, textClause, when } from './common.ts';
import { discrepancy } from './écart.ts';

export const condition: Rule<ConditionNode> = construct({
  keyword: K.condition,
  french: 'une condition',
  body: 'required',
  clauses: {
    quand: when,
    exige: expressionClause(K.exige),
    sinon: textClause(K.sinon),
    indicative: flagClause(K.indicative),
    aide: help,
    source: citation,
    écart: discrepancy,
  },
  build: (head, body) => ({
    ...head,
    kind: 'condition',
    advisory: body.has('indicative'),
    discrepancies: body.all('écart'),
    ...given({
      when: body.one('quand'),
      requires: body.one('exige'),
      message: body.one('sinon'),
      help: body.one('aide'),
    }),
  }),
});
