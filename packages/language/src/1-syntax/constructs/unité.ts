/** `unité ESSMS « ESSMS »` */
import { construct } from '../construct.ts';
import type { Rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import type { UnitNode } from '../tree.ts';

export const unité: Rule<UnitNode> = construct({
  keyword: K.unité,
  french: 'une unité',
  clauses: {},
  build: (head) => ({ ...head, kind: 'unité' }),
});
