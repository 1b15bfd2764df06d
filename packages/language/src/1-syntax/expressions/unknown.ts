/** `inconnu « raison » borné par a et b`. */
import { token } from '../cst.ts';
import { forward, type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import { Texte } from '../tokens/literals.ts';
import type { Bounds, Expression, UnknownExpression } from '../tree.ts';

const sum = forward<Expression>('somme arithmétique');

export const bounds: Rule<Bounds> = rule(
  'bornes',
  ($) => {
    $.consume(0, K.borné);
    $.consume(0, K.par);
    $.call(0, sum, 'bas');
    $.consume(0, K.et);
    $.call(1, sum, 'haut');
  },
  (node, b) => ({ low: b.one(node, sum, 'bas') ?? b.missing(), high: b.one(node, sum, 'haut') ?? b.missing() }),
);

export const unknownValue: Rule<UnknownExpression> = rule(
  'inconnu.valeur',
  ($) => {
    $.consume(0, K.inconnu);
    $.consume(0, Texte);
    $.option(0, () => $.call(0, bounds));
  },
  (node, b) => {
    const found = b.one(node, bounds);
    const reason = b.text(token(node, Texte)) ?? { text: '', span: b.here() };
    return { kind: 'unknown', reason, ...(found && { bounds: found }), span: b.span(node) };
  },
);
