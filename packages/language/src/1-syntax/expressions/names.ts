/** `taille`, `organismes.essms`, `PS1.2.questionnaire`. */
import { beginsLine } from '../clauses.ts';
import { type Dsl, next, once, type Rule, rule } from '../grammar.ts';
import { Identifiant, Nom } from '../tokens/keywords.ts';
import { Point, Texte } from '../tokens/literals.ts';
import type { NameExpression } from '../tree.ts';

const further = once(($) => () => {
  $.consume(0, Point);
  $.consume(1, Nom);
});

export const qualifiedName: Rule<NameExpression> = rule(
  'nom qualifié',
  ($) => {
    $.consume(0, Nom);
    $.many(0, further($));
  },
  (node, b) => {
    const parts = b.namesIn(node);
    const span = b.span(node);
    return { kind: 'name', parts: parts.length > 0 ? parts : [{ text: '', span }], span };
  },
);

/** A soft keyword that begins a line before a text or a name is the next statement (`aide « … »`), not a name. */
export function nameFollows($: Dsl): boolean {
  return next($, Identifiant) || !(beginsLine($) && (next($, Texte, 2) || next($, Nom, 2)));
}
