/** `étape projet « Le projet » { champ … pièce … }` */
import { construct, declaration, given } from '../construct.ts';
import type { Rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import type { StepNode } from '../tree.ts';
import { champ } from './champ.ts';
import { citation, help, when } from './common.ts';
import { pièce } from './pièce.ts';

/** What a form part holds. */
export const formClauses = {
  champ: declaration(champ, K.champ),
  pièce: declaration(pièce, K.pièce),
};

export const étape: Rule<StepNode> = construct({
  keyword: K.étape,
  french: 'une étape',
  label: 'required',
  body: 'required',
  clauses: { aide: help, quand: when, ...formClauses, source: citation },
  build: (head, body) => ({
    ...head,
    kind: 'étape',
    fields: body.inOrder('champ', 'pièce'),
    ...given({ help: body.one('aide'), when: body.one('quand') }),
  }),
});
