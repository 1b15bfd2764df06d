/** `pièce preuve « Questionnaire renseigné » { formats pdf, docx taille maximale 10 Mo plusieurs }` */
import { clause } from '../clauses.ts';
import { construct, given } from '../construct.ts';
import { token } from '../cst.ts';
import { type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import { Nombre } from '../tokens/literals.ts';
import type { AttachmentNode } from '../tree.ts';
import { citation, flagClause, help, namesClause, optional, when, wholeNumber } from './common.ts';

const maximumSize = clause(
  rule(
    'taille maximale',
    ($) => {
      $.consume(0, K.taille);
      $.consume(0, K.maximale);
      $.consume(0, Nombre);
      $.consume(0, K.Mo);
    },
    (node) => wholeNumber(token(node, Nombre)?.image),
  ),
  'taille maximale',
  [K.taille],
);

export const pièce: Rule<AttachmentNode> = construct({
  keyword: K.pièce,
  french: 'une pièce',
  clauses: {
    aide: help,
    quand: when,
    facultatif: optional,
    plusieurs: flagClause(K.plusieurs),
    formats: namesClause(K.formats),
    taille: maximumSize,
    source: citation,
  },
  build: (head, body) => ({
    ...head,
    kind: 'pièce',
    optional: body.has('facultatif'),
    several: body.has('plusieurs'),
    formats: body.all('formats').flat(),
    ...given({ help: body.one('aide'), when: body.one('quand'), maximumSize: body.one('taille') }),
  }),
});
