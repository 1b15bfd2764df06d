/** `étape projet « Le projet » { champ … pièce … utilise … }` */
import type { Body } from '../clauses.ts';
import { construct, declaration, given } from '../construct.ts';
import type { Rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import type { StepNode, UseNode } from '../tree.ts';
import { champ } from './champ.ts';
import { citation, help, when } from './common.ts';
import { pièce } from './pièce.ts';
import { use } from './utilise.ts';

/** What a form part holds. */
export const formClauses = {
  champ: declaration(champ, K.champ),
  pièce: declaration(pièce, K.pièce),
};

/** The same, with what the library brings. */
export const sharedClauses = { ...formClauses, utilise: use };

export function formParts(body: Body<typeof sharedClauses>): Pick<StepNode, 'fields' | 'uses'> {
  const fields: StepNode['fields'][number][] = [];
  const uses: UseNode[] = [];
  for (const part of body.inOrder('champ', 'pièce', 'utilise')) {
    if (part.kind === 'utilise') uses.push({ ...part, at: fields.length });
    else fields.push(part);
  }
  return { fields, uses };
}

export const étape: Rule<StepNode> = construct({
  keyword: K.étape,
  french: 'une étape',
  label: 'required',
  body: 'required',
  clauses: { aide: help, quand: when, ...sharedClauses, source: citation },
  build: (head, body) => ({
    ...head,
    kind: 'étape',
    ...formParts(body),
    ...given({ help: body.one('aide'), when: body.one('quand') }),
  }),
});
