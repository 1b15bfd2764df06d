/** `si … alors … sinon …` */
import { token } from '../cst.ts';
import { forward, type Rule, rule } from '../grammar.ts';
import { K } from '../tokens/keywords.ts';
import type { Expression, IfExpression } from '../tree.ts';

const expression = forward<Expression>('expression');

export const conditional: Rule<IfExpression> = rule(
  'si alors sinon',
  ($) => {
    $.consume(0, K.si);
    $.call(0, expression, 'condition');
    $.consume(0, K.alors);
    $.call(1, expression, 'positif');
    $.consume(0, K.sinon);
    $.call(2, expression, 'négatif');
  },
  (node, b) => {
    const part = (label: string) => b.one(node, expression, label) ?? b.missing();
    const [condition, then, otherwise] = [part('condition'), part('positif'), part('négatif')];
    return { kind: 'if', condition, then, otherwise, span: token(node, K.si) ? b.span(node) : condition.span };
  },
);
