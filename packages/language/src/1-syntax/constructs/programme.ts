/** `programme esms_numerique « ESMS numérique » { … }` */
import { construct, given } from '../construct.ts';
import type { Rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import type { ProgrammeNode } from '../tree.ts';
import { textClause, textsClause } from './common.ts';

export const programme: Rule<ProgrammeNode> = construct({
  keyword: K.programme,
  french: 'un programme',
  label: 'required',
  clauses: {
    édition: textClause(K.édition),
    présentation: textClause(K.présentation),
    opérateurs: textsClause(K.opérateurs),
    candidat: textClause(K.candidat),
  },
  build: (head, body) => ({
    ...head,
    kind: 'programme',
    operators: body.one('opérateurs') ?? [],
    ...given({ edition: body.one('édition'), presentation: body.one('présentation'), applicant: body.one('candidat') }),
  }),
});
