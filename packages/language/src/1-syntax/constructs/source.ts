/** `source instruction « Instruction du … » { auteur « … » date … }` */
import { construct, given } from '../construct.ts';
import { asDate } from '../expressions/literals.ts';
import type { Rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import type { SourceNode } from '../tree.ts';
import { dateClause, note, textClause } from './common.ts';

export const source: Rule<SourceNode> = construct({
  keyword: K.source,
  french: 'une source',
  label: 'required',
  clauses: {
    auteur: textClause(K.auteur),
    date: dateClause(K.date),
    empreinte: textClause(K.empreinte),
    note,
    adresse: textClause(K.adresse),
  },
  build: (head, body, _, b) => ({
    ...head,
    kind: 'source',
    ...given({
      author: body.one('auteur'),
      date: asDate(body.one('date'), b),
      fingerprint: body.one('empreinte'),
      note: body.one('note'),
      address: body.one('adresse'),
    }),
  }),
});
