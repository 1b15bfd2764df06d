/** `nom : type « libellé »`, the type before or after the label. */
import type { Builder } from '../builder.ts';
import { beginsLine } from '../clauses.ts';
import { type CstNode, child } from '../cst.ts';
import { type Dsl, next, once } from '../grammar.ts';
import { K, Nom } from '../tokens/keywords.ts';
import { OuiNon } from '../tokens/literals.ts';
import type { TypeNode } from '../tree.ts';
import { type, typeAnnotation } from './type.ts';

const beforeLabel = once(($) => () => $.call(0, typeAnnotation));
const behindLabel = once(($) => () => $.call(1, typeAnnotation));
/** « champ a oui/non »: read all the same. */
const bare = once(($) => ({
  GATE: () => (next($, OuiNon) || next($, Nom)) && !beginsLine($) && followsName($),
  DEF: () => $.call(3, type, 'sansDeuxPoints'),
}));

export const annotated = {
  afterName: ($: Dsl): void => {
    $.option(0, beforeLabel($));
    $.option(3, bare($));
  },
  afterLabel: ($: Dsl): void => $.option(1, behindLabel($)),
};

/** Was the name, and no type, just read? */
function followsName($: Dsl): boolean {
  return [K.champ, K.calcul, K.barème].some((keyword) => next($, keyword, -1));
}

export function annotation(node: CstNode, b: Builder): TypeNode | undefined {
  const bare = child(node, 'sansDeuxPoints');
  if (!bare) return b.one(node, typeAnnotation);
  b.report('S015', b.span(bare), {});
  return type.build(bare, b);
}
