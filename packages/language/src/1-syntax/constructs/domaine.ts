/** `domaine biologie « Biologie médicale » { exige laboratoire_interne sinon « … » barème forfait … }` */
import { clause } from '../clauses.ts';
import { construct, declaration, given } from '../construct.ts';
import { token } from '../cst.ts';
import { expression } from '../expressions/expression.ts';
import { type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import { Texte } from '../tokens/literals.ts';
import type { DomainNode } from '../tree.ts';
import { barème } from './barème.ts';
import { calcul } from './calcul.ts';
import { citation, help, when } from './common.ts';
import { condition } from './condition.ts';
import { indicateur } from './indicateur.ts';
import { requiredPrerequisites } from './prérequis.ts';
import { formClauses } from './étape.ts';

export const requirement = clause(
  rule(
    'exigence',
    ($) => {
      $.consume(0, K.exige);
      $.call(0, expression);
      $.option(0, () => {
        $.consume(0, K.sinon);
        $.consume(0, Texte);
      });
    },
    (node, b) => ({
      requires: b.one(node, expression) ?? b.missing(),
      ...given({ message: b.text(token(node, Texte)) }),
      span: b.span(node),
    }),
  ),
  'exige … sinon',
  [K.exige],
  { repeatable: true },
);

export const domaine: Rule<DomainNode> = construct({
  keyword: K.domaine,
  french: 'un domaine',
  label: 'required',
  clauses: {
    aide: help,
    quand: when,
    'exige prérequis': requiredPrerequisites,
    exige: requirement,
    ...formClauses,
    calcul: declaration(calcul, K.calcul),
    barème: declaration(barème, K.barème),
    condition: declaration(condition, K.condition),
    indicateur: declaration(indicateur, K.indicateur),
    source: citation,
  },
  build: (head, body) => ({
    ...head,
    kind: 'domaine',
    requirements: body.all('exige'),
    prerequisites: body.all('exige prérequis').flat(),
    members: body.inOrder('champ', 'pièce', 'calcul', 'barème', 'condition', 'indicateur'),
    ...given({ help: body.one('aide'), when: body.one('quand') }),
  }),
});
