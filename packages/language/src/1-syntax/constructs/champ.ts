/** `champ essms : entier ESSMS « Nombre d'ESSMS » { minimum 1 }` */
import { declaration, construct, given } from '../construct.ts';
import { forward, type Rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import type { FieldNode } from '../tree.ts';
import { citation, expressionClause, help, numberClause, optional, textClause, when } from './common.ts';
import { pièce } from './pièce.ts';
import { annotated, annotation } from './typed.ts';

export const champ: Rule<FieldNode> = construct({
  keyword: K.champ,
  french: 'un champ',
  ...annotated,
  clauses: {
    aide: help,
    minimum: expressionClause(K.minimum),
    maximum: expressionClause(K.maximum),
    facultatif: optional,
    quand: when,
    longueur: numberClause(K.longueur),
    élément: textClause(K.élément),
    champ: declaration(forward<FieldNode>('champ'), K.champ),
    pièce: declaration(pièce, K.pièce),
    source: citation,
  },
  build: (head, body, node, b) => ({
    ...head,
    kind: 'champ',
    optional: body.has('facultatif'),
    fields: body.inOrder('champ', 'pièce'),
    ...given({
      type: annotation(node, b),
      help: body.one('aide'),
      minimum: body.one('minimum'),
      maximum: body.one('maximum'),
      when: body.one('quand'),
      length: body.one('longueur'),
      item: body.one('élément'),
    }),
  }),
});
