/** `prérequis PS1.2 « Appropriation du RNIV » { champ … satisfait quand … sinon « … » }`, and `exige prérequis PS1.2`. */
import { beginsLine, type Clause, clause } from '../clauses.ts';
import { construct, given } from '../construct.ts';
import { expression } from '../expressions/expression.ts';
import { next, type Rule, rule } from '../grammar.ts';
import { K, Nom } from '../tokens/keywords.ts';
import { Virgule } from '../tokens/literals.ts';
import type { Name, PrerequisiteNode } from '../tree.ts';
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
    sinon: textClause(K.sinon),
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
      message: body.one('sinon'),
      unknown: body.one('inconnu'),
      note: body.one('note'),
      help: body.one('aide'),
      code: body.one('code'),
    }),
  }),
});

/** In a volet or a domaine: the prérequis that it shares with others. */
export const requiredPrerequisites: Clause<readonly Name[]> = clause(
  rule(
    'exige prérequis',
    ($) => {
      $.consume(0, K.exige);
      $.consume(0, K.prérequis, { LABEL: 'mot' });
      $.consume(0, Nom);
      $.many(0, () => {
        $.consume(0, Virgule);
        $.consume(1, Nom);
      });
    },
    (node, b) => b.namesIn(node),
  ),
  'exige prérequis',
  [K.exige],
  { repeatable: true, gate: ($) => next($, K.prérequis, 2) && next($, Nom, 3) && !beginsLine($, 3) },
);
