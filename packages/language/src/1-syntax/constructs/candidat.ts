/** `candidat établissement « L'établissement candidat » { utilise identité_établissement exige … sinon « … » }` */
import { construct, declaration, given } from '../construct.ts';
import type { Rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import type { ApplicantNode } from '../tree.ts';
import { citation, help } from './common.ts';
import { condition } from './condition.ts';
import { requirement } from './domaine.ts';
import { formParts, sharedClauses } from './étape.ts';

export const candidat: Rule<ApplicantNode> = construct({
  keyword: K.candidat,
  french: 'un candidat',
  label: 'required',
  body: 'required',
  clauses: {
    aide: help,
    exige: requirement,
    ...sharedClauses,
    condition: declaration(condition, K.condition),
    source: citation,
  },
  build: (head, body) => ({
    ...head,
    kind: 'candidat',
    ...formParts(body),
    requirements: body.all('exige'),
    conditions: body.all('condition'),
    ...given({ help: body.one('aide') }),
  }),
});
