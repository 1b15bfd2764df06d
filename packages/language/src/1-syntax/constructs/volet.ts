/** `volet dmp « Volet 1 : alimentation du DMP » { question « … » domaine … }` */
import { construct, declaration, given } from '../construct.ts';
import type { Rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import type { PartNode } from '../tree.ts';
import { citation, help, textClause, when } from './common.ts';
import { domaine } from './domaine.ts';
import { requiredPrerequisites } from './prérequis.ts';
import { formClauses } from './étape.ts';

export const volet: Rule<PartNode> = construct({
  keyword: K.volet,
  french: 'un volet',
  label: 'required',
  body: 'required',
  clauses: {
    aide: help,
    quand: when,
    question: textClause(K.question),
    'exige prérequis': requiredPrerequisites,
    ...formClauses,
    domaine: declaration(domaine, K.domaine),
    source: citation,
  },
  build: (head, body) => ({
    ...head,
    kind: 'volet',
    fields: body.inOrder('champ', 'pièce'),
    domains: body.all('domaine'),
    prerequisites: body.all('exige prérequis').flat(),
    ...given({ help: body.one('aide'), when: body.one('quand'), question: body.one('question') }),
  }),
});
